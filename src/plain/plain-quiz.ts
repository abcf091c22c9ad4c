import type { Bank } from '../bank/types.ts'
import { growGraph, type GraphSize } from './graph.ts'
import { pageOf, type PageOptions } from './page.ts'

/** About as much as fits into 10 KB for the shipped bank. docs/plain.md says how good it is. */
const size: GraphSize = { growth: 4, results: 44 }

/**
 * The quiz as one page of plain HTML, for places where scripts don't run. The same bank always gives
 * the same page.
 *
 * @example
 * writeFileSync('quiz.html', plainQuiz(bank, { full: 'https://example.com/quiz/' }))
 */
export function plainQuiz(bank: Bank, options: PageOptions = {}): string {
  return pageOf(bank, growGraph(bank, size), options)
}

import type { Bank } from '../bank/types.ts'
import { growGraph, type GraphSize } from './graph.ts'
import { pageOf, type PageOptions } from './page.ts'

/** For the shipped bank, 10 KB hold this much. How good it is: docs/plain.md. */
const size: GraphSize = { growth: 4, results: 44 }

/**
 * The quiz as one page of plain HTML, for where no script runs. Equal banks give equal pages.
 *
 * @example
 * writeFileSync('quiz.html', plainQuiz(bank, { full: 'https://example.com/quiz/' }))
 */
export function plainQuiz(bank: Bank, options: PageOptions): string {
  return pageOf(bank, growGraph(bank, size), options)
}

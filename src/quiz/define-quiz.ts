import type { Bank } from '../bank/types.ts'
import { memoizedReport } from '../result/report.ts'
import { createQuiz, type Quiz } from './create-quiz.ts'

/**
 * Makes a quiz of a bank: an XState machine with the bank closed over, and selectors that read its
 * snapshots.
 *
 * @param bank - A bank that has been checked, such as the shipped one or what `parseBank` returns.
 * @throws TypeError if it doesn't have three tracks, or has no items.
 * @example
 * const quiz = defineQuiz(bank)
 * const actor = createActor(quiz.machine, { input: { mode: 'quick', seed: 7 } }).start()
 * actor.send({ type: 'quiz.start' })
 *
 * let item
 * while ((item = quiz.item(actor.getSnapshot()))) {
 *   actor.send({ type: 'item.answer', item: item.id, option: item.options[0].id })
 * }
 * console.log(quiz.report(actor.getSnapshot()).place)
 */
export function defineQuiz<T extends string>(bank: Bank<T>): Quiz<T> {
  return createQuiz(bank, memoizedReport)
}

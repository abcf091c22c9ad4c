import type { Bank } from '../bank/types.ts'
import { applies, specificFirst, type Facts } from './conditions.ts'

/** How many questions fit on the sheet. */
const questionCount = 3

/**
 * Questions to bring to a one-on-one: those that fit the reader, the more specific ones first, then
 * in the bank's order; three at most.
 */
export function questionsFor<T extends string>(bank: Bank<T>, facts: Facts<T>): string[] {
  const fitting = (bank.oneOnOne ?? []).filter((question) => applies(question, facts))
  return specificFirst(fitting)
    .slice(0, questionCount)
    .map(({ text }) => text)
}

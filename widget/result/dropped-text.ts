import type { Response } from '../../src/bank/responses.ts'
import type { Bank } from '../../src/bank/types.ts'
import type { Messages } from '../messages/messages.ts'
import { stemOf } from './find-in-bank.ts'

/** At most this many questions are named. */
const mostNamed = 3

/**
 * Says which earlier answers don't count, because a newer version of the bank lacks their question
 * or option. Names the questions it still has and counts the others, whose words are gone with them.
 *
 * @returns An empty text if there are no such answers.
 */
export function droppedText(bank: Bank, messages: Messages, dropped: readonly Response[]): string {
  if (dropped.length === 0) return ''
  const stems = dropped.map(({ item }) => stemOf(bank, item)).filter(Boolean)
  const named = stems.slice(0, mostNamed).map((question) => messages.droppedQuestion({ question }))
  const others = dropped.length - named.length
  if (named.length > 0 && others > 0) named.push(messages.droppedOthers({ count: others }))
  const questions = new Intl.ListFormat(messages.language).format(named)
  return messages.droppedAnswers({ count: dropped.length, questions })
}

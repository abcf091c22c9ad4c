import type { Bank } from '../../src/bank/types.ts'
import type { LeadershipResult, Report } from '../../src/result/types.ts'
import type { Messages } from '../messages/messages.ts'

/** What a bank says about an act, or the act itself. */
export function actText(bank: Bank, id: string, field: 'done' | 'next'): string {
  const item = bank.readiness?.items.find((candidate) => candidate.id === id)
  return item?.[field] ?? item?.stem ?? ''
}

/** What the reader looks at first. */
export function leadershipText(
  bank: Bank,
  messages: Messages,
  { most, least }: LeadershipResult
): string {
  if (most[0] === least[0]) return messages.allAlike
  const find = (id: string) => bank.leadership?.abilities.find((ability) => ability.id === id)
  return most.map((id) => find(id)?.most ?? find(id)?.name).join(' ')
}

/** More would push the picture off a phone's screen. */
const mostLines = 2

/** What the extras come to, in a line each: the step to take, how they'd lead, what to ask. */
export function extrasLines(
  bank: Bank,
  messages: Messages,
  { readiness, leadership, situation }: Report
): string[] {
  const [next] = readiness?.next ?? []
  const lines = [
    ...(next === undefined ? [] : [messages.nextStep({ text: actText(bank, next, 'next') })]),
    ...(readiness?.done.length && next === undefined ? [messages.noNextStep] : []),
    ...(leadership ? [leadershipText(bank, messages, leadership)] : []),
    ...(situation ? [situation.caveats[0]?.text ?? messages.nothingInTheWay] : [])
  ]
  return lines.slice(0, mostLines)
}

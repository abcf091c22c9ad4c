import type { Bank } from '../../src/bank/types.ts'
import type { LeadershipResult, Report } from '../../src/result/types.ts'
import type { Messages } from '../messages/messages.ts'

/** The bank's text about an act; without one, the act itself. */
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
  const [first, ...tied] = most.flatMap(
    (id) => bank.leadership?.abilities.find((ability) => ability.id === id) ?? []
  )
  const sentence = first?.most ?? first?.name ?? ''
  if (!tied.length) return sentence
  const names = new Intl.ListFormat(messages.language).format(tied.map(({ name }) => name))
  return `${sentence} ${messages.justAsOften({ names })}`
}

/** More would push the picture off a phone's screen. */
const mostLines = 2

/**
 * One line for each extra section that was answered: the next step, or what the reader has done if
 * no step is left; what they look at first; the question to ask. At most two lines.
 */
export function extrasLines(
  bank: Bank,
  messages: Messages,
  { readiness, leadership, situation }: Report
): string[] {
  const [next] = readiness?.next ?? []
  const [done] = readiness?.done ?? []
  return [
    next
      ? messages.nextStep({ text: actText(bank, next, 'next') })
      : done && actText(bank, done, 'done'),
    leadership && leadershipText(bank, messages, leadership),
    situation && (situation.caveats[0]?.text ?? messages.nothingInTheWay)
  ]
    .filter((line) => typeof line === 'string')
    .slice(0, mostLines)
}

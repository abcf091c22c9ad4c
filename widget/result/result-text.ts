import type { Bank } from '../../src/bank/types.ts'
import type { Report } from '../../src/result/types.ts'
import type { History } from '../../src/storage/history.ts'
import type { Messages } from '../messages/messages.ts'
import { marksOf, onSheet } from './experiments.ts'
import { certainty, headline } from './headline.ts'
import { isKnown } from './is-known.ts'
import { statedShares } from './shares.ts'

/** A line of the result as text: its Markdown prefix, its words, and the address they link to. */
export type Line = readonly [mark: '' | '# ' | '## ' | '### ' | '- ', text: string, url?: string]

/** The sheet as text, line by line. */
export function resultLines(
  messages: Messages,
  bank: Bank,
  report: Report,
  history: History
): Line[] {
  const { place, mean, patterns, evidence, roles, questions, answered } = report
  const section = (title: string, lines: readonly Line[]): Line[] =>
    lines.length > 0 ? [['## ', title], ...lines] : []
  const item = (text: string): Line => ['- ', text]
  const title = headline(messages, bank, report)
  return [
    ['# ', place ? messages.named({ name: place.name, text: title }) : title],
    ...(place?.meaning ? [['', place.meaning] as const] : []),
    ['', certainty(messages, bank, report)],
    ...(place?.alternative
      ? [['', messages.alternative({ place: place.alternative.name })] as const]
      : []),
    ...section(
      messages.sharesTitle,
      isKnown(report)
        ? statedShares(bank, mean).map(({ percent, work }) =>
            item(messages.shareOf({ percent, work }))
          )
        : []
    ),
    ...section(messages.sheetWhy, [
      ...patterns.map(({ text }) => item(text)),
      ...evidence.against.map(({ text }) =>
        item(messages.named({ name: messages.doesNotFit, text }))
      )
    ]),
    ...section(
      messages.sheetTry,
      onSheet(bank, report, history).flatMap(
        ({ id, title: name, text, question, talk }): Line[] => {
          const { done, note } = marksOf(history, id)
          return [
            ['### ', name],
            ['', text],
            item(`${messages.writeDown} ${question}`),
            item(`${messages.thenAsk} ${talk}`),
            ...(done ? [item(messages.done)] : []),
            ...(note ? [item(messages.named({ name: messages.note, text: note }))] : [])
          ]
        }
      )
    ),
    ...section(
      questions.length === 3 ? messages.sheetAsk : messages.sheetAskFew,
      questions.map(item)
    ),
    ...section(
      messages.sheetRoles,
      roles.map(({ name, text }) => item(messages.named({ name, text })))
    ),
    ...section(
      messages.linksTitle,
      report.links.flatMap(({ id }): Line[] => {
        const link = bank.links?.find((candidate) => (candidate.id ?? candidate.url) === id)
        return link ? [['- ', link.title, link.url]] : []
      })
    ),
    ['## ', bank.title],
    ['', messages.notice({ answered })]
  ]
}

/** Characters that mean something in Markdown. */
const signs = /[\\`*_[\]<>]/g

export const asMarkdown = (lines: readonly Line[]): string =>
  joined(lines, ([mark, text, url]) => {
    const plain = text.replace(signs, '\\$&')
    return mark + (url ? `[${plain}](${url})` : plain)
  })

export const asText = (lines: readonly Line[]): string =>
  joined(
    lines,
    ([mark, text, url]) => (mark === '- ' ? mark : '') + text + (url ? `\n  ${url}` : '')
  )

/** Lines of a list follow each other directly, all others after an empty line. */
const joined = (lines: readonly Line[], write: (line: Line) => string) =>
  lines
    .map((line, index) => {
      const isClose = line[0] === '- ' && lines[index - 1]?.[0] === '- '
      return `${index === 0 ? '' : isClose ? '\n' : '\n\n'}${write(line)}`
    })
    .join('') + '\n'

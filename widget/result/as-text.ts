import type { Bank } from '../../src/bank/schema.ts'
import type { History } from '../../src/storage/history.ts'
import type { Report } from '../../src/result/report.ts'
import { itemsById } from '../../src/bank/responses.ts'
import { tracks } from '../../src/bank/track.ts'
import type { Words } from '../messages/words.ts'
import { trialsOf } from './suggested-trials.ts'

/** A line of the result in writing: how it starts in Markdown, its text, and where that leads. */
type Line = readonly [mark: '' | '# ' | '## ' | '### ' | '- ', text: string, url?: string]

/** The sheet in writing: what is printed, line by line. */
export function written(words: Words, bank: Bank, result: Report, history: History): Line[] {
  const { claim, answered, evidence } = result
  const stem = (item: string) => itemsById(bank).get(item)!.item.stem
  const quotes = (title: string, entries: Report['evidence']['for']): Line[] =>
    entries.length
      ? [
          ['### ', title],
          ...entries.map(({ item, text }): Line => ['- ', words.quote(text, stem(item))])
        ]
      : []
  return [
    ['# ', words.claim(claim)],
    ['', words.chance(claim, answered)],
    ...(result.consistency.mixed ? [['', words.mixed] as const] : []),
    ['## ', words.rangesTitle],
    ...tracks.map((track): Line => [
      '- ',
      words.named(words.corner[track], words.range(...result.region80[track]))
    ]),
    ['## ', words.why],
    ...quotes(words.speaksFor(claim, evidence.for.length), evidence.for),
    ...quotes(words.speaksAgainst(claim, evidence.against.length), evidence.against),
    ['## ', words.trials],
    ...trialsOf(bank, result, history)
      .filter(({ tried }) => tried.along)
      .flatMap(({ aim, trial, tried }): Line[] => [
        ['### ', trial.title],
        ['', words[aim]],
        ['', trial.text],
        ['- ', words.named(words.question, trial.question)],
        ['- ', words.named(words.talk, trial.talk)],
        ...(tried.done ? [['- ', words.done] as const] : []),
        ...(tried.note ? [['- ', words.named(words.note, tried.note)] as const] : [])
      ]),
    ['## ', words.bring],
    ['', words.bringThis(claim)],
    ...(result.links.length ? [['## ', words.links] as const] : []),
    ...result.links.map(({ id }): Line => {
      const link = bank.links.find((candidate) => candidate.id === id)!
      return ['- ', link.title, link.url]
    }),
    ['## ', bank.title],
    ['', words.notice(answered)],
    ['', words.again(claim)]
  ]
}

/** Signs that Markdown would take for its own. */
const signs = /[\\`*_[\]<>]/g

export const asMarkdown = (lines: readonly Line[]): string =>
  apart(lines, ([mark, text, url]) => {
    const plain = text.replace(signs, '\\$&')
    return mark + (url ? `[${plain}](${url})` : plain)
  })

export const asText = (lines: readonly Line[]): string =>
  apart(
    lines,
    ([mark, text, url]) => (mark === '- ' ? mark : '') + text + (url ? `\n  ${url}` : '')
  )

/** Lines of a list stand together, all others apart. */
const apart = (lines: readonly Line[], write: (line: Line) => string) =>
  lines
    .map((line, index) => {
      const close = line[0] === '- ' && lines[index - 1]?.[0] === '- '
      return `${index === 0 ? '' : close ? '\n' : '\n\n'}${write(line)}`
    })
    .join('') + '\n'

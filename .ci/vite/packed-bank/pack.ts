import { isDeepStrictEqual } from 'node:util'
import type { Bank, Link } from '../../../src/bank/schema.ts'
import type { ByTrack } from '../../../src/track.ts'
import {
  addressOf,
  coded,
  dayOf,
  emptyList,
  firstLetter,
  follows,
  listed,
  noWeight,
  questionTables,
  resultTables,
  slugOf,
  swapped
} from './layout.ts'
import { addResults, unpackQuestions } from './unpack.ts'

/** A bank as two texts: what its questions need, and what only a result shows. */
export interface PackedBank {
  questions: string
  results: string
}

/** What may stand in a row: words, a number, a mark, ids, rows of another table, or weights. */
type Cell = string | number | true | readonly unknown[] | ByTrack | undefined
type Row = Record<string, Cell>

/**
 * Packs a bank for the script tag's file.
 *
 * @throws Error that names the first part of the bank that would not come out as it went in.
 */
export function packBank(bank: Bank): PackedBank {
  const { items, readiness, leadership, context, roles, trials } = bank
  const series = seriesOf(bank.links)
  const packed = {
    questions: write(questionTables, {
      bank: [bank],
      options: items.flatMap(({ options }) => options),
      items,
      frequencies: readiness.options,
      readiness: readiness.items,
      abilities: leadership.flatMap(({ options }) => options),
      leadership,
      facts: context.flatMap(({ options }) => options),
      context
    }),
    results: write(resultTables, {
      evidence: items.flatMap(({ options }) => options),
      caveats: context.flatMap(({ options }) => options),
      seats: roles.flatMap(({ seats }) => seats),
      roles,
      trials,
      series: [series],
      links: bank.links.map((link) => shortened(link, series))
    })
  }
  const unpacked = addResults(unpackQuestions(packed.questions), packed.results)
  for (const part of Object.keys(bank) as (keyof Bank)[]) {
    if (isDeepStrictEqual(unpacked[part], bank[part])) continue
    throw new Error(
      `The bank's "${part}" do not come out of the widget's file as they went in. ` +
        'Mend .ci/vite/packed-bank.'
    )
  }
  return packed
}

function write<Name extends string>(
  tables: Record<Name, string>,
  rows: Record<Name, readonly object[]>
): string {
  const words: string[] = []
  const letter = (word: unknown) => {
    if (!words.includes(String(word))) words.push(String(word))
    return String.fromCharCode(words.indexOf(String(word)) + firstLetter)
  }
  const cell = (column: string, value: Cell): string => {
    if (value === undefined) return ''
    if (column === 'themes') return (value as string[]).map(letterOfTheme).join('') || emptyList
    if (listed.test(column)) return (value as string[]).map(letter).join('') || emptyList
    if (coded.test(column)) return letter(value)
    if (Array.isArray(value)) return String(value.length)
    if (typeof value !== 'object') return swapped(String(value))
    return Object.values(value as ByTrack)
      .map((weight: number) => String.fromCharCode(weight + noWeight))
      .join('')
  }
  const cells = (Object.keys(tables) as Name[]).flatMap((name) => [
    String(rows[name].length),
    ...tables[name]
      .split(' ')
      .flatMap((column) => rows[name].map((row) => cell(column, (row as Row)[column])))
  ])
  return [words.join(' '), ...cells].join('\n')
}

const letterOfTheme = (theme: string) => String.fromCharCode(Number(theme.slice(1)) + firstLetter)

/** An episode's number; a link of another kind has none. */
const numberOf = ({ id }: Link) => Number(/^episode-(\d+)$/.exec(id)?.[1] ?? NaN)

/** Where most links begin, and the day on which most episodes count their weeks from. */
function seriesOf(links: readonly Link[]) {
  const starts = links
    .filter((link) => link.date && numberOf(link) >= 0)
    .map((link) => new Date(link.date!).getTime() - numberOf(link) * 6048e5)
  return {
    origin: mostCommon(links.map(({ url }) => `${new URL(url).origin}/`)) ?? '',
    start: mostCommon(starts) ?? 0
  }
}

function mostCommon<T>(list: readonly T[]): T | undefined {
  const times = (one: T) => list.filter((other) => other === one).length
  return list.toSorted((a, b) => times(b) - times(a))[0]
}

/** A link without what follows from its number and title. */
function shortened(link: Link, { origin, start }: { origin: string; start: number }): Link {
  const { id, title, url, date } = link
  if (date === undefined) return link
  const isWeekly = numberOf(link) >= 0 && dayOf(id, start) === date
  const [before, after] = addressOf(origin, id, date, '\n').split('\n') as [string, string]
  const slug = url.slice(before.length, -after.length)
  const isNamed = addressOf(origin, id, date, slug) === url && slug !== follows
  return {
    ...link,
    date: isWeekly ? follows : date,
    url: isNamed ? (slug === slugOf(title) ? follows : slug) : url
  }
}

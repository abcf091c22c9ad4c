import { isDeepStrictEqual } from 'node:util'
import type { Bank, Option, Link } from '../../src/bank/schema.ts'
import type { ByTrack } from '../../src/bank/track.ts'
import {
  addressOf,
  between,
  coded,
  counted,
  emptyList,
  firstLetter,
  follows,
  inLine,
  listed,
  noWeight,
  ownText,
  questionTables,
  resultTables,
  slugOf,
  steps,
  swapped
} from './layout.ts'
import { addResults, unpackQuestions, type Facts } from './unpack.ts'

/** A bank as its facts and two texts: what its questions need, and what only a result shows. */
export interface PackedBank {
  facts: Facts
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
  const { id, version, language, title, items, readiness, leadership, context, roles, trials } =
    bank
  const series = seriesOf(bank.links)
  const packed = {
    facts: { id, version, language, title },
    questions: write(questionTables, {
      options: items.flatMap(({ options }) => withoutSteps(options)),
      items,
      frequencies: readiness.options,
      readiness: readiness.items,
      abilities: leadership.flatMap(({ options }) => options),
      leadership,
      facts: context.flatMap(({ options }) => options),
      context
    }),
    results: write(resultTables, {
      evidence: items.flatMap(({ options }) => options.map(withoutText)),
      caveats: context.flatMap(({ options }) => options),
      seats: roles.flatMap(({ seats }) => seats),
      roles,
      trials,
      series: [series],
      links: bank.links.map((link) => shortened(link, series))
    })
  }
  const lists = addResults(unpackQuestions(packed.questions), packed.results)
  const unpacked = { ...packed.facts, ...lists }
  for (const part of Object.keys(bank) as (keyof Bank)[]) {
    if (isDeepStrictEqual(unpacked[part], bank[part])) continue
    throw new Error(
      `The bank's "${part}" do not come out of the widget's file as they went in. ` +
        'Mend build/packed-bank.'
    )
  }
  return packed
}

function write<Name extends string>(
  tables: Record<Name, string>,
  rows: Record<Name, readonly object[]>
): string {
  const words: string[] = []
  const letterOf = (number: number) => String.fromCharCode(number + firstLetter)
  const letter = (word: unknown) => {
    if (!words.includes(String(word))) words.push(String(word))
    return letterOf(words.indexOf(String(word)))
  }
  const cell = (column: string, value: Cell): string => {
    if (value === undefined) return ''
    if (column === 'themes')
      return (
        (value as string[]).map((theme) => letterOf(Number(theme.slice(1)))).join('') || emptyList
      )
    if (listed.test(column)) return (value as string[]).map(letter).join('') || emptyList
    if (counted.test(column)) return letterOf((value as unknown[]).length)
    if (coded.test(column)) return letter(value)
    if (typeof value !== 'object') return swapped(String(value))
    return Object.values(value as ByTrack)
      .map((weight: number) => String.fromCharCode(weight + noWeight))
      .join('')
  }
  const cells = (Object.keys(tables) as Name[]).flatMap((name) => [
    String(rows[name].length),
    ...tables[name].split(' ').flatMap((column) => {
      const texts = rows[name].map((row) => cell(column, (row as Row)[column]))
      return inLine(column) ? texts.join('') : texts
    })
  ])
  return [words.join(' '), ...cells].join('\n')
}

/** The options of an item without what follows from the two at the ends, as in most trade-offs. */
function withoutSteps(options: readonly Option[]): object[] {
  const [first, last] = [options[0], options[4]]
  if (!first || !last) return [...options]
  const middles = (member: 'id' | 'text') => between(first[member], last[member], steps[member])
  const [ids, texts] = [middles('id'), middles('text')]
  return options.map(({ id, text, weights }, at) => ({
    id: id === ids[at - 1] ? undefined : id,
    text: text === texts[at - 1] ? undefined : text,
    weights
  }))
}

/** What is said of an option as evidence, without the option's own text. */
const withoutText = ({ text, evidence }: Option) => ({
  evidence: evidence.replace(swapped(text), ownText)
})

/** An episode's number; a link of another kind has none. */
const numberOf = ({ id }: Link) => Number(/^episode-([1-9]\d*)$/.exec(id)?.[1] ?? NaN)

/** Days from the beginning of 1970. */
const daysOf = (date: string) => new Date(date).getTime() / 864e5

/** Where most links begin, and the day from which most episodes count their weeks. */
function seriesOf(links: readonly Link[]) {
  const starts = links
    .filter((link) => link.date && numberOf(link))
    .map((link) => daysOf(link.date!) - numberOf(link) * 7)
  return {
    origin: mostCommon(links.map(({ url }) => `${new URL(url).origin}/`)) ?? '',
    start: mostCommon(starts) ?? 0
  }
}

function mostCommon<T>(list: readonly T[]): T | undefined {
  const times = (one: T) => list.filter((other) => other === one).length
  return list.toSorted((a, b) => times(b) - times(a))[0]
}

/**
 * A link without what follows from its number and title: of an episode's day no more is left than
 * how many days it came late.
 */
function shortened(link: Link, { origin, start }: { origin: string; start: number }): object {
  const { id, title, url, date } = link
  const number = numberOf(link)
  const late = date && number ? daysOf(date) - start - number * 7 : date
  const packed = { ...link, id: number || id, date: late }
  if (date === undefined) return packed
  const [before, after] = addressOf(origin, id, date, '\n').split('\n') as [string, string]
  const slug = url.slice(before.length, -after.length)
  const isNamed = addressOf(origin, id, date, slug) === url && slug !== follows
  return isNamed ? { ...packed, url: slug === slugOf(title) ? follows : slug } : packed
}

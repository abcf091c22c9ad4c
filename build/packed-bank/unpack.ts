import type { Bank } from '../../src/bank/schema.ts'
import {
  addressOf,
  between,
  coded,
  counted,
  dayOf,
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
  swapped,
  themeOf
} from './layout.ts'

// This runs in the reader's browser, so it is short and trusts its input: the build has seen it
// give back what was packed.

/** An object of the bank in the making. */
type Row = Record<string, unknown>

/** What of a bank is packed; its facts are not. */
export type Lists = Omit<Bank, keyof Facts>
export type Facts = Pick<Bank, 'id' | 'version' | 'language' | 'title'>

/**
 * The bank as far as its questions go: without evidence and caveats, roles, trials and links, which
 * `addResults` adds.
 */
export function unpackQuestions(packed: string): Lists {
  const tables = read(packed, questionTables)
  const items = nest(tables.items, 'options', tables.options)
  for (const { options } of items) addSteps(options as Named[])
  return {
    items,
    readiness: { options: tables.frequencies, items: tables.readiness },
    leadership: nest(tables.leadership, 'options', tables.abilities),
    context: nest(tables.context, 'options', tables.facts),
    roles: [],
    trials: [],
    links: []
  } as unknown as Lists
}

/**
 * Has a bank unpacked when one of its lists is first read: a page whose quiz is only looked at
 * needs none.
 *
 * @param bank - Is given the lists, in place.
 */
export function whenRead(bank: Facts, unpack: () => Lists): Bank {
  let lists: Lists | undefined
  for (const name of 'items readiness leadership context roles trials links'.split(' ')) {
    const get = () => (lists ??= unpack())[name as keyof Lists]
    Object.defineProperty(bank, name, { enumerable: true, get })
  }
  return bank as Bank
}

/** An option of a trade-off in the making. */
type Named = { id: string; text: string }

/** Gives the options between the ends of a trade-off the ids and texts that follow from these. */
function addSteps([first, ...others]: Named[]): void {
  const last = others[3]
  if (!first || !last) return
  for (const member of ['id', 'text'] as const) {
    between(first[member], last[member], steps[member]).forEach((text, at) => {
      const option = others[at]
      if (option) option[member] ??= text
    })
  }
}

/** Completes a bank in place: what has been worked out about its questions still holds. */
export function addResults<Unpacked extends Lists>(bank: Unpacked, packed: string): Unpacked {
  const { evidence, caveats, seats, roles, trials, series, links } = read(packed, resultTables)
  for (const option of bank.items.flatMap(({ options }) => options)) {
    const said = String(evidence.shift()?.['evidence'])
    option.evidence = said.replace(ownText, swapped(option.text))
  }
  for (const { options } of bank.context) options.forEach((o) => Object.assign(o, caveats.shift()))
  const { origin, start } = series[0] as { origin: string; start: string }
  for (const link of links as Record<'id' | 'title' | 'url' | 'date', string>[]) {
    const number = Number(link.id)
    if (number) {
      link.id = `episode-${number}`
      if (link.date) link.date = dayOf(Number(start) + number * 7 + Number(link.date))
    }
    if (!link.url.startsWith('https:')) {
      const slug = link.url === follows ? slugOf(link.title) : link.url
      link.url = addressOf(origin, link.id, link.date, slug)
    }
  }
  return Object.assign(bank, { roles: nest(roles, 'seats', seats), trials, links })
}

/** Reads tables of a packed text. */
function read<Name extends string>(
  packed: string,
  tables: Record<Name, string>
): Record<Name, Row[]> {
  const cells = packed.split('\n')
  const cell = () => cells.shift() ?? ''
  const words = cell().split(' ')
  const numbers = (text: string) =>
    Array.from(text.trim(), (letter) => letter.charCodeAt(0) - firstLetter)
  const named = (text: string) => numbers(text).map((number) => words[number])
  const weight = (text: string, letter: number) => text.charCodeAt(letter) - noWeight
  /** How the cells of a column are read. */
  const reader = (column: string): ((text: string) => unknown) => {
    if (column === 'themes') return (text) => numbers(text).map(themeOf)
    if (listed.test(column)) return named
    if (counted.test(column)) return (text) => numbers(text)[0]
    if (coded.test(column)) return (text) => named(text)[0]
    if (column === 'days') return Number
    if (column !== 'weights') return swapped
    return (text) => ({
      manager: weight(text, 0),
      ic: weight(text, 1),
      specialist: weight(text, 2)
    })
  }
  return Object.fromEntries(
    Object.entries<string>(tables).map(([name, columns]) => {
      const rows = Array.from({ length: Number(cell()) }, (): Row => ({}))
      for (const column of columns.split(' ')) {
        const valueOf = reader(column)
        const parts = inLine(column)
        const texts = parts ? cell().match(parts) : rows.map(cell)
        rows.forEach((row, at) => {
          const text = texts?.[at]
          if (text) row[column] = valueOf(text)
        })
      }
      return [name, rows]
    })
  ) as Record<Name, Row[]>
}

/** Gives each row its part of another table: as many of its rows as its own cell says. */
function nest(rows: Row[], column: string, inner: Row[]): Row[] {
  for (const row of rows) row[column] = inner.splice(0, row[column] as number)
  return rows
}

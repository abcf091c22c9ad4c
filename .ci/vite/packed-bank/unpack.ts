import type { Bank } from '../../../src/bank/schema.ts'
import {
  addressOf,
  coded,
  dayOf,
  firstLetter,
  follows,
  listed,
  noWeight,
  questionTables,
  resultTables,
  slugOf,
  swapped,
  themeOf
} from './layout.ts'

// This runs in the reader's browser, so it is short and trusts its input: the build has seen it
// give back what was packed.

/** An object of the bank in the making. */
type Row = Record<string, unknown>

/**
 * The bank as far as its questions go: without evidence and caveats, roles, trials and links, which
 * `addResults` adds.
 */
export function unpackQuestions(packed: string): Bank {
  const tables = read(packed, questionTables)
  return {
    ...tables.bank[0],
    items: nest(tables.items, 'options', tables.options),
    readiness: { options: tables.frequencies, items: tables.readiness },
    leadership: nest(tables.leadership, 'options', tables.abilities),
    context: nest(tables.context, 'options', tables.facts),
    roles: [],
    trials: [],
    links: []
  } as unknown as Bank
}

/** Completes a bank in place: what has been worked out about its questions still holds. */
export function addResults(bank: Bank, packed: string): Bank {
  const { evidence, caveats, seats, roles, trials, series, links } = read(packed, resultTables)
  for (const { options } of bank.items) options.forEach((o) => Object.assign(o, evidence.shift()))
  for (const { options } of bank.context) options.forEach((o) => Object.assign(o, caveats.shift()))
  const { origin, start } = series[0] as { origin: string; start: string }
  for (const link of links as Record<string, string>[]) {
    const { id = '', title = '', url = '', date = '' } = link
    const day = date === follows ? dayOf(id, Number(start)) : date
    if (day) link['date'] = day
    if (!url.startsWith('https:')) {
      link['url'] = addressOf(origin, id, day, url === follows ? slugOf(title) : url)
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
  let at = 0
  const cell = () => cells[at++] ?? ''
  const words = cell().split(' ')
  const numbers = (text: string) =>
    Array.from(text.trim(), (letter) => letter.charCodeAt(0) - firstLetter)
  const named = (text: string) => numbers(text).map((number) => words[number])
  const weight = (text: string, letter: number) => text.charCodeAt(letter) - noWeight
  /** How the cells of a column are read. */
  const reader = (column: string): ((text: string) => unknown) => {
    if (column === 'themes') return (text) => numbers(text).map(themeOf)
    if (listed.test(column)) return named
    if (coded.test(column)) return (text) => named(text)[0]
    if (column === 'days') return Number
    if (column === 'extension') return Boolean
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
        for (const row of rows) {
          const text = cell()
          if (text) row[column] = valueOf(text)
        }
      }
      return [name, rows]
    })
  ) as Record<Name, Row[]>
}

/** Gives each row its part of another table: as many of its rows as its own cell says. */
function nest(rows: Row[], column: string, inner: Row[]): Row[] {
  for (const row of rows) row[column] = inner.splice(0, Number(row[column]))
  return rows
}

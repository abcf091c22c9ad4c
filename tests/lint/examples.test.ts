import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { ruleIds, type RuleId } from '../../src/lint/finding.ts'
import { checkBank, type Bank, type Item } from '../../src/lint/index.ts'
import { facets } from '../../src/bank/schema.ts'
import { tracks, type Track } from '../../src/bank/track.ts'
import { cleanBank } from '../fixtures/clean-bank.ts'

const guide = readFileSync('questions/README.md', 'utf8')

type Kind = 'Bad' | 'Good'

/** An example of the guide, with what can be read from it. */
function exampleOf(rule: RuleId, kind: Kind) {
  const section = guide.split(/^### /m).find((part) => part.startsWith(`${rule} `))!
  const [, text] = new RegExp(`\\*\\*${kind}:\\*\\* (.+)`).exec(section)!
  return {
    text: text!,
    /** Weights, manager first: `3/-1/-1`. */
    rows: (text!.match(/-?\d(?:\/-?\d){2}/g) ?? []).map((row) => row.split('/').map(Number)),
    quotes: [...text!.matchAll(/"([^"]+)"/g)].map(([, quote]) => quote!),
    numbers: [...text!.matchAll(/\b(?:\d+(?:\.\d+)?|three|six|ten|twelve)\b/g)].map(
      ([word]) => words[word] ?? Number(word)
    )
  }
}
const words: Record<string, number> = { three: 3, six: 6, ten: 10, twelve: 12 }

type Example = ReturnType<typeof exampleOf>
type Rows = Example['rows']

const triad: Rows = [
  [3, -1, -1],
  [-1, 3, -1],
  [-1, -1, 3]
]

function weigh({ options }: Item, rows: Rows): void {
  for (const [index, row] of rows.entries()) {
    const [manager, ic, specialist] = row as [number, number, number]
    options[index]!.weights = { manager, ic, specialist }
  }
}

/** The weights of one option, turned to each track in turn: "3/-1/-1 and the like". */
const andTheLike = ([main, second, third]: number[]): Rows => [
  [main!, second!, third!],
  [second!, main!, third!],
  [third!, second!, main!]
]

const ofFormat = ({ items }: Bank, format: Item['format']) =>
  items.filter((item) => item.format === format)

const between = (a: Track, b: Track): Rows =>
  [3, 1, 0, -1, -2].map((step, index, steps) =>
    tracks.map((track) => (track === a ? step : track === b ? steps.at(-1 - index)! : 0))
  )

/** So many trade-offs of manager and ic, of manager and specialist, and of ic and specialist. */
function weighPairs(bank: Bank, counts: number[]): void {
  const pairs = [
    between('manager', 'ic'),
    between('manager', 'specialist'),
    between('ic', 'specialist')
  ]
  const wanted = pairs.flatMap((pair, index) => Array<Rows>(counts[index]!).fill(pair))
  for (const [index, item] of ofFormat(bank, 'tradeoff').entries()) weigh(item, wanted[index]!)
}

/** Gives the blends of the quads these weights in turn. */
function blend(bank: Bank, rows: Rows): void {
  for (const [index, item] of ofFormat(bank, 'quad').entries()) {
    weigh(item, [...triad, rows[index % rows.length]!])
  }
}

const weighTriads = (bank: Bank, { rows }: Example) =>
  ofFormat(bank, 'triad').forEach((item) => weigh(item, rows))

/** Puts an example into the clean bank: its words and numbers are those of the guide. */
const put: Record<RuleId, (bank: Bank, example: Example) => void> = {
  L1: ({ items }, { rows, quotes }) => {
    weigh(items[0]!, rows)
    items[1]!.options[1]!.evidence = quotes[0]!
  },
  L2: (bank, { numbers: [count] }) => {
    bank.items = bank.items.filter((_, index) => (index % 6) * 8 < count!)
  },
  L3: ({ items }, { rows }) => weigh(items[0]!, rows.length === 3 ? rows : andTheLike(rows[0]!)),
  L4: weighTriads,
  L5: weighTriads,
  L6: weighTriads,
  L7: (bank, { rows }) => {
    // The good example names the blends; the bad one says that each blend and trade-off ...
    blend(
      bank,
      rows.length > 0
        ? rows
        : [
            [2, 2, -2],
            [2, -2, 2]
          ]
    )
    if (rows.length === 0) weighPairs(bank, [8, 8, 0])
  },
  L8: (bank, { numbers: [many, few] }) => {
    // Either so many in each facet, or so many on meetings and so few on what counts as a win.
    const wanted = (facet: string) =>
      few === undefined ? many! : facet === 'calendar' ? many! : facet === 'credit' ? few : 6
    bank.items = facets.flatMap((facet) => {
      const own = bank.items.filter((item) => item.facet === facet)
      return Array.from({ length: wanted(facet) }, (_, n) => ({
        ...own[n % own.length]!,
        id: `${facet}-${n}`
      }))
    })
  },
  L9: ({ items }, { rows: [blended, ...others] }) =>
    weigh(items[3]!, [...(others.length === 3 ? others : andTheLike(others[0]!)), blended!]),
  L10: ({ items }, { rows }) => {
    const [first, second] = rows.length === 2 ? rows : [triad[0]!, rows[0]!]
    weigh(items[3]!, [first!, triad[1]!, triad[2]!, second!])
  },
  L11: ({ items }, { quotes }) => {
    for (const [index, stem] of quotes.entries()) items[index]!.stem = stem
  },
  L12: ({ items }, { quotes }) => {
    for (const [index, option] of items[0]!.options.entries()) option.text = quotes[index % 2]!
  },
  L13: ({ items }, { numbers }) => {
    for (const [index, mean] of numbers.entries()) {
      items[0]!.options[index]!.ratings = [Math.floor(mean), Math.ceil(mean)]
    }
  },
  L14: (bank, { numbers: [first, second, third = second] }) =>
    weighPairs(bank, [first!, second!, third!])
}

/** What a rule says of the clean bank with an example of its section. */
function findingsOf(rule: RuleId, kind: Kind) {
  const bank = cleanBank()
  put[rule](bank, exampleOf(rule, kind))
  return checkBank(bank).filter((finding) => finding.rule === rule)
}

/** Good examples that are advice, with nothing in them to try. */
const advice: readonly RuleId[] = ['L4', 'L6', 'L11']

describe('questions/README.md', () => {
  test.each(ruleIds)('calls bad what %s finds', (rule) => {
    expect(findingsOf(rule, 'Bad')).not.toEqual([])
  })

  test.each(ruleIds.filter((rule) => !advice.includes(rule)))(
    'calls good what %s allows',
    (rule) => {
      expect(findingsOf(rule, 'Good')).toEqual([])
    }
  )

  test('calls two things bad for L1, the weights and the evidence line', () => {
    const paths = findingsOf('L1', 'Bad').map(({ path }) => path)
    expect(paths).toEqual(['items[0].options', 'items[1].options[1].evidence'])
  })
})

import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { bank as shipped } from '../../questions/index.ts'
import type * as types from '../../src/bank/types.ts'
import { ruleIds, type RuleId } from '../../src/lint/finding.ts'
import { lintBank } from '../../src/lint/index.ts'
import { guessLeads, leadOptions } from '../../src/lint/lead-guess.ts'
import { cleanBank, steps, triad, type Row } from '../fixtures/clean-bank.ts'
import type { Mutable } from '../helpers/mutable.ts'
import { missingPhrases } from '../helpers/missing-phrases.ts'
import { facets, tracks, type TestTrack } from '../helpers/tiny-bank.ts'

type Bank = Mutable<types.Bank>
type Item = Mutable<types.Item>
type Link = Mutable<types.Link>

const guide = readFileSync('questions/README.md', 'utf8')

/** The text under the heading of a rule, up to the next one. */
const sectionOf = (rule: RuleId) =>
  guide.split(/^### /m).find((part) => part.startsWith(`\`${rule}\`\n`))

type Kind = 'Bad' | 'Good'

/** An example of the guide, and the weights and texts in it. */
function exampleOf(rule: RuleId, kind: Kind) {
  const [, text] =
    new RegExp(`^- \\*\\*${kind}:\\*\\* (.+)$`, 'm').exec(sectionOf(rule) ?? '') ?? []
  if (!text) {
    throw new Error(
      `questions/README.md has no "${kind}" example for ${rule}. Expected a section "### \`${rule}\`" with a line "- **${kind}:** …".`
    )
  }
  return {
    /** Weights, manager first: `3/-1/-1`. */
    rows: (text.match(/-?\d(?:\/-?\d){2}/g) ?? []).map(
      (row) => row.split('/').map(Number) as unknown as Row
    ),
    quotes: [...text.matchAll(/"([^"]+)"/g)].map(([, quote]) => quote!),
    numbers: [...text.matchAll(/\d+(?:\.\d+)?/g)].map(([number]) => Number(number)),
    code: /`(\{.+\})`/.exec(text)?.[1]
  }
}

type Example = ReturnType<typeof exampleOf>

function weigh({ options }: Item, rows: readonly Row[]): void {
  for (const [index, [manager, ic, specialist]] of rows.entries()) {
    options[index]!.weights = { manager, ic, specialist }
  }
}

const ofFormat = ({ items }: Bank, format: Item['format']) =>
  items.filter((item) => item.format === format)

/** The weights of one option, turned to each track: "3/-1/-1 and the like". */
const turned = ([main, other]: Row): Row[] => [
  [main, other, other],
  [other, main, other],
  [other, other, main]
]

/** Sets how many trade-offs there are of manager/ic, manager/specialist and ic/specialist. */
function weighPairs(bank: Bank, counts: readonly number[]): void {
  const pairs = [steps('manager', 'ic'), steps('manager', 'specialist'), steps('ic', 'specialist')]
  const wanted = pairs.flatMap((pair, index) => Array<Row[]>(counts[index]!).fill(pair))
  const [model] = ofFormat(bank, 'tradeoff')
  bank.items = [
    ...bank.items.filter(({ format }) => format !== 'tradeoff'),
    ...wanted.map((_, index) => ({ ...structuredClone(model!), id: `tradeoff-${index}` }))
  ]
  for (const [index, item] of ofFormat(bank, 'tradeoff').entries()) weigh(item, wanted[index]!)
}

/** Gives the blends of the quads these weights in turn. */
function blend(bank: Bank, rows: readonly Row[]): void {
  for (const [index, item] of ofFormat(bank, 'quad').entries()) {
    weigh(item, [...triad, rows[index % rows.length]!])
  }
}

const weighTriads = (bank: Bank, { rows }: Example) =>
  ofFormat(bank, 'triad').forEach((item) => weigh(item, rows))

/** Plain options that lead to a track. */
const leading = ({ items }: Bank, track: TestTrack) =>
  items.flatMap(({ options }) =>
    options.filter(({ weights }) =>
      tracks.every((other) => other === track || weights[other]! < weights[track]!)
    )
  )

/** Puts an example into the clean bank, with the words and numbers of the guide. */
const put: Record<RuleId, (bank: Bank, example: Example) => void> = {
  'item-structure': ({ items }, { rows, quotes }) => {
    weigh(items[0]!, rows)
    items[1]!.options[1]!.evidence = quotes[0]!
  },
  'no-placeholders': ({ items }, { quotes }) => {
    items[0]!.options[0]!.text = quotes[0]!
  },
  'enough-information': (bank, { numbers: [count] }) => {
    bank.items = bank.items.filter((_, index) => (index % 6) * 8 < count!)
  },
  'no-weak-items': ({ items }, { rows }) =>
    weigh(items[0]!, rows.length === 3 ? rows : turned(rows[0]!)),
  'even-directions': weighTriads,
  'even-contrasts': weighTriads,
  'no-drift': weighTriads,
  'even-leads': (bank, { rows }) => {
    // The good example lists the blends; the bad one says what all of them have in common.
    if (rows.length) return blend(bank, rows)
    const [first, second] = turned([-2, 2, 2]).slice(1)
    blend(bank, [first!, second!])
    weighPairs(bank, [8, 8, 0])
  },
  'facet-coverage': (bank, { numbers: [many, few] }) => {
    // "12 about your week and 3 about what counts as a win", or "6 or 7 in each".
    const wanted = (facet: string, index: number) =>
      many! - few! > 1 ? ({ calendar: many!, credit: few! }[facet] ?? 6) : index % 2 ? many! : few!
    bank.items = facets.flatMap((facet, index) => {
      const own = bank.items.filter((item) => item.facet === facet)
      return Array.from({ length: wanted(facet, index) }, (_, n) => ({
        ...own[n % own.length]!,
        id: `${facet}-${n}`
      }))
    })
  },
  'no-dead-options': ({ items }, { rows: [blended, ...others] }) =>
    weigh(items[3]!, [...others, blended!]),
  'no-equal-options': ({ items }, { rows: [first, second] }) =>
    weigh(items[3]!, [first!, triad[1]!, triad[2]!, second!]),
  'no-twins': ({ items }, { quotes }) => {
    for (const [index, stem] of quotes.entries()) items[index]!.stem = stem
  },
  'plain-wording': ({ items }, { quotes }) => {
    for (const [index, option] of items[0]!.options.entries()) option.text = quotes[index % 2]!
  },
  'even-attractiveness': ({ items }, { numbers }) => {
    for (const [index, mean] of numbers.entries()) {
      items[0]!.options[index]!.ratings = [Math.floor(mean), Math.ceil(mean)]
    }
  },
  'even-tradeoffs': (bank, { numbers }) => weighPairs(bank, numbers),
  'no-giveaway': (bank, { quotes }) => {
    // Each item takes two words of each option, so the same words keep coming back.
    for (const [index, track] of tracks.entries()) {
      const words = quotes[index]!.split(' ').filter((word) => word.length > 3)
      for (const [n, option] of leading(bank, track).entries()) {
        option.text = `The ${words[n % words.length]} and the ${words[(n + 1) % words.length]}`
      }
    }
  },
  'no-monotony': (bank, { quotes: [word], numbers: [percent] }) => {
    const own = leading(bank, 'manager')
    const count = Math.round((own.length * percent!) / 100)
    for (const option of own.slice(0, count)) option.text = `The ${word} I like`
  },
  'varied-stems': ({ items }, { quotes }) => {
    for (const [index, item] of items.entries()) {
      if (index % 3 === 0) item.stem = quotes[(index / 3) % quotes.length]!
    }
  },
  'known-themes': (bank, { quotes }) => {
    bank.links![0]!.themes = quotes
    bank.items[0]!.themes = [...new Set(shipped.items.flatMap(({ themes = [] }) => themes))]
  },
  'reasons-with-conditions': (bank, { code }) => {
    bank.links![0]!.reasons = [JSON.parse(code!) as NonNullable<Link['reasons']>[number]]
  }
}

/** The findings of a rule in the clean bank with an example of its section. */
function findingsOf(rule: RuleId, kind: Kind) {
  const bank: Bank = cleanBank()
  put[rule](bank, exampleOf(rule, kind))
  return lintBank(bank).filter((finding) => finding.rule === rule)
}

/** Rules whose example is put into a third of the clean bank, so that any stem would repeat. */
const againAndAgain: readonly RuleId[] = ['no-giveaway', 'varied-stems']

describe('questions/README.md', () => {
  test('has a section for each rule, in the order of the lint', () => {
    const headings = [...guide.matchAll(/^### `(.+)`$/gm)].map(([, id]) => id)
    expect(headings).toEqual([...ruleIds])
  })

  test.each(ruleIds)('has a bad example that %s finds', (rule) => {
    expect(findingsOf(rule, 'Bad')).not.toEqual([])
  })

  test.each(ruleIds.filter((rule) => !againAndAgain.includes(rule)))(
    'has a good example that %s allows',
    (rule) => expect(findingsOf(rule, 'Good')).toEqual([])
  )

  test('has two bad examples for item-structure: weights and an evidence line', () => {
    const paths = findingsOf('item-structure', 'Bad').map(({ path }) => path)
    expect(paths).toEqual(['items[0].options', 'items[1].options[1].evidence'])
  })

  const texts = new Set(
    shipped.items.flatMap(({ stem, themes = [], options }) => [
      stem,
      ...themes,
      ...options.flatMap(({ text, evidence }) => [text, evidence!])
    ])
  )

  test.each(
    ruleIds.filter((rule) => exampleOf(rule, 'Good').quotes.length && rule !== 'no-monotony')
  )('takes the good examples of %s from the bank', (rule) => {
    const { quotes, code } = exampleOf(rule, 'Good')
    const reasons = shipped.links!.flatMap(({ reasons: own = [] }) => own)
    if (code) expect(reasons).toContainEqual(JSON.parse(code))
    else expect(quotes.filter((quote) => !texts.has(quote))).toEqual([])
  })

  test('has a bank without a finding of the rules whose examples stand alone', () => {
    const rules = new Set(lintBank(shipped).map(({ rule }) => rule))
    expect(againAndAgain.filter((rule) => rules.has(rule))).toEqual([])
  })

  test('opens with an item of the bank', () => {
    const [, json] = /```json\n([\s\S]+?)```/.exec(guide)!
    expect(shipped.items).toContainEqual(JSON.parse(json!))
  })

  test('states the figures of the bank', () => {
    const options = leadOptions(shipped)
    const guesses = guessLeads(options)
    const right = options.filter(({ lead }, index) => guesses[index]!.track === lead).length
    const hire = options.filter(({ lead, stems }) => lead === 0 && stems.has('hire')).length
    const inFacets = (shipped.facets ?? []).map(
      ({ id }) => shipped.items.filter(({ facet }) => facet === id).length
    )
    const missing = missingPhrases(
      'questions/README.md',
      `this bank has ${Math.round((100 * right) / options.length)}%`,
      `${shipped.items.length} items, of which`
    )
    expect(missing).toEqual([])
    expect([...new Set(inFacets)].sort((a, b) => a - b)).toEqual(
      exampleOf('facet-coverage', 'Good').numbers
    )
    const managers = options.filter(({ lead }) => lead === 0).length
    expect([Math.round((100 * hire) / managers)]).toEqual(exampleOf('no-monotony', 'Good').numbers)
    expect(shipped.items.filter(({ format }) => format === 'tradeoff')).toHaveLength(
      exampleOf('even-tradeoffs', 'Good').numbers.reduce((sum, count) => sum + count)
    )
  })

  test('says that no panel has rated or answered the bank', () => {
    expect(guide).toMatch(/No panel of people has rated or answered this bank\./)
    expect(guide).toMatch(/simulated readers/)
  })

  describe('for plain-wording', () => {
    const rows = [...sectionOf('plain-wording')!.matchAll(/^\| (.+?) +\| (.+?) +\| (.+?) +\|$/gm)]
      .map(([, ...cells]) => cells as [what: string, bad: string, good: string])
      .slice(2)
    const said = (text: string) => {
      const bank: Bank = cleanBank()
      for (const option of bank.items[0]!.options) option.text = text
      return lintBank(bank).filter(({ rule }) => rule === 'plain-wording')
    }

    test('has a row for each kind of word and for the reading grade', () => {
      expect(rows.map(([what]) => what)).toEqual([
        'praise',
        'belittling',
        'leading',
        'double',
        'track named',
        'title named',
        'reading grade'
      ])
    })

    test.each(rows)('has a bad example for %s: %s', (_, bad) => {
      expect(said(bad)).not.toEqual([])
    })

    test.each(rows)('has a good example without %s', (_what, _bad, good) => {
      expect(said(good)).toEqual([])
      expect(texts.has(good)).toBe(true)
    })
  })
})

import { describe, expect, test } from 'vitest'
import { bank as shipped } from '../../../../questions/index.ts'
import { schemaKeys } from '../../../../src/bank/schema-keys.ts'
import { Bank as BankSchema } from '../../../../src/bank/schema.ts'
import type { Bank } from '../../../../src/bank/types.ts'
import { checkBank, checkLinks } from '../../../../widget/host/settings/check-bank.ts'

/** The smallest bank that runs. */
const small = (): Bank => ({
  id: 'tea',
  version: '1.0.0',
  language: 'en',
  title: 'Which tea?',
  tracks: [
    { id: 'green', name: 'Green', work: 'calm' },
    { id: 'black', name: 'Black', work: 'strength' },
    { id: 'herbal', name: 'Herbal', work: 'sleep' }
  ],
  items: Array.from({ length: 6 }, (_, index) => ({
    id: `item-${index}`,
    format: 'triad',
    stem: 'Which one?',
    options: ['green', 'black', 'herbal'].map((id) => ({
      id,
      text: id,
      weights: { green: -1, black: -1, herbal: -1, [id]: 3 }
    }))
  }))
})

/** Breaks a bank in place, in ways that types would forbid. */
// eslint-disable-next-line typescript/no-explicit-any -- that is the point
type Change = (bank: any) => unknown

const withoutWeights = (option: { weights: object }) => {
  option.weights = { green: 0, black: 0, herbal: 0 }
}

/** The error and the warnings about a bank after a change. */
function check(change: Change): { error?: string; warnings: string[] } {
  const bank = structuredClone(small())
  change(bank)
  const warnings: string[] = []
  try {
    checkBank(bank, (message) => warnings.push(message))
    return { warnings }
  } catch (error) {
    return { error: (error as Error).message, warnings }
  }
}

test('the smallest bank and the shipped one pass without warnings', () => {
  expect(check(() => {})).toEqual({ warnings: [] })
  const warnings: string[] = []
  expect(checkBank(shipped, (message) => warnings.push(message))).toEqual(shipped)
  expect(warnings).toEqual([])
})

describe('an unusable bank is refused with a sentence', () => {
  const cases: readonly (readonly [Change, message: string | RegExp])[] = [
    [(bank) => delete bank.title, 'title is missing. Expected text.'],
    [(bank) => (bank.title = ' '), 'title is " ". Expected text.'],
    [(bank) => bank.tracks.pop(), 'tracks is a list of 2. Expected a list of 3.'],
    [(bank) => (bank.items = {}), 'items is an object. Expected a list.'],
    [(bank) => bank.items.pop(), 'There are 5 items. Expected at least 6.'],
    [(bank) => (bank.items[2].stem = 7), 'items[2].stem is 7. Expected text.'],
    [
      (bank) => (bank.items[1].options[0].weights.green = 9),
      'items[1].options[0].weights.green is 9. Expected a whole number from -2 to 3.'
    ],
    [
      (bank) => delete bank.items[0].options[2].weights.black,
      'Item "item-0" has no weight for "black". Expected one per track.'
    ],
    [(bank) => (bank.items[1].id = 'item-0'), 'The item id "item-0" is used twice.'],
    [
      (bank) => (bank.items[4].options[1].id = 'green'),
      'The option of "item-4" id "green" is used twice.'
    ]
  ]
  test.each(cases.map(([change, message]) => ({ message, change })))('$message', (given) => {
    expect(check(given.change).error).toMatch(given.message)
  })

  test.each([null, 7, 'bank', []])('%j', (value) => {
    expect(() => checkBank(value, () => {})).toThrow(/^The file is .* Expected an object\.$/)
  })
})

test('a value that is too deep to be written out is named by its kind', () => {
  let deep: unknown = []
  for (let level = 0; level < 20_000; level++) deep = [deep]
  const message = 'title is a list of 1. Expected text.'
  expect(check((bank) => (bank.title = deep)).error).toBe(message)
})

describe('the page owner is warned about smaller problems', () => {
  const cases: readonly (readonly [Change, warning: string])[] = [
    [(bank) => (bank.titel = 'Tea'), '"titel" is unknown and ignored.'],
    [
      (bank) => bank.items[3].options.forEach(withoutWeights),
      'Options "green" and "black" of "item-3" have equal weights, so it doesn\'t matter which is chosen.'
    ],
    [
      (bank) => (bank.items[3].options[2].weights = { green: 3, black: -1, herbal: -1 }),
      'Options "green" and "herbal" of "item-3" have equal weights, so it doesn\'t matter which is chosen.'
    ],
    [
      // One more than the weights of "green", which changes nothing.
      (bank) => {
        bank.items[3].options[0].weights = { green: 2, black: -2, herbal: -2 }
        bank.items[3].options[1].weights = { green: 3, black: -1, herbal: -1 }
      },
      'Options "green" and "black" of "item-3" have equal weights, so it doesn\'t matter which is chosen.'
    ],
    [(bank) => (bank.labels = { strat: 'Go' }), 'There is no text "strat" in the interface.'],
    [
      (bank) => (bank.links = [{ title: 'A', url: 'https://a.example', kin: 'post' }]),
      '"links[0].kin" is unknown and ignored.'
    ],
    [
      (bank) => (bank.places = [{ region: ['green'], name: 'Calm', headline: 'Calm' }]),
      "There is no place for black and herbal. Results there show the track's name."
    ],
    [
      (bank) => (bank.language = 'not a tag'),
      'language is "not a tag". Expected a BCP 47 tag such as "en" or "pt-BR".'
    ],
    [
      (bank) => (bank.labels = { language: 'en_US' }),
      'labels.language is "en_US". Expected a BCP 47 tag such as "en" or "pt-BR".'
    ]
  ]
  test.each(cases.map(([change, warning]) => ({ warning, change })))('$warning', (given) => {
    expect(check(given.change)).toEqual({ warnings: [given.warning] })
  })
})

describe('at every level, the keys are those of the schema:', () => {
  const lists = [
    ['tracks'],
    ['facets'],
    ['items'],
    ['items', 0, 'options'],
    ['now'],
    ['now', 0, 'options'],
    ['followUps'],
    ['followUps', 0, 'options'],
    ['days'],
    ['readiness', 'options'],
    ['readiness', 'items'],
    ['leadership', 'abilities'],
    ['leadership', 'items'],
    ['leadership', 'items', 0, 'options'],
    ['situation'],
    ['situation', 0, 'options'],
    ['places'],
    ['places', 0, 'roles'],
    ['experiments'],
    ['oneOnOne'],
    ['links']
  ].map((list) => [...list, 0])
  const paths = [[], ['readiness'], ['leadership'], ...lists]

  test.each(paths.map((path) => ({ path })))('$path', ({ path }) => {
    const keys = schemaKeys(BankSchema, path)
    expect(keys.length).toBeGreaterThan(1)
    const bank = structuredClone(shipped) as object
    const entry = path.reduce<object>((value, key) => Reflect.get(value, key) as object, bank)
    const missing = keys.filter((key) => Reflect.get(entry, key) === undefined)
    for (const key of missing) Reflect.set(entry, key, undefined)
    Reflect.set(entry, 'colour', 'red')
    const warnings: string[] = []
    checkBank(bank, (message) => warnings.push(message))
    expect(warnings).toEqual([expect.stringMatching(/^"(.*\.)?colour" is unknown and ignored\.$/)])
  })
})

test('only the bad link is dropped', () => {
  const warnings: string[] = []
  const good = { title: 'Good', url: 'https://blog.example/good' }
  const links = checkLinks(
    [good, { title: 'Bad', url: 'javascript:alert(1)' }, { url: 'https://blog.example' }],
    (message) => warnings.push(message)
  )
  expect(links).toEqual([good])
  expect(warnings).toEqual([
    'links[1].url is "javascript:alert(1)". Expected an https address. This link is left out.',
    'links[2].title is missing. Expected text. This link is left out.'
  ])
})

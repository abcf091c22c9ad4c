import { describe, expect, expectTypeOf, test } from 'vitest'
import type { z } from 'zod'
import file from '../../questions/bank.json' with { type: 'json' }
import type { BankIssue } from '../../src/bank/bank-issue.ts'
import { BankError, parseBank, parseLinks } from '../../src/bank/parse.ts'
import { Bank as BankSchema } from '../../src/bank/schema.ts'
import type { Bank } from '../../src/bank/types.ts'
import { report } from '../../src/result/report.ts'
import type { Mutable } from '../helpers/mutable.ts'
import { fullBank, scienceBank, tinyBank } from '../helpers/tiny-bank.ts'

// A file may hold anything, so the tests break it as `any` of its parts.
// oxlint-disable-next-line typescript/no-explicit-any
type File = any

const place = { region: ['manager'], name: 'Manager', headline: 'Mostly leading people' }

const experiment = {
  id: 'teach',
  aim: 'confirm',
  tracks: ['manager'],
  facets: ['growth'],
  title: 'Teach',
  text: 'Teach someone one thing.',
  days: 20,
  question: 'What did you enjoy?',
  talk: 'Ask them what helped.'
}

const link = {
  id: 'mentor',
  kind: 'episode',
  title: 'A mentor',
  url: 'https://example.org/mentor',
  date: '2022-12-05',
  source: 'Example',
  asks: 'Asks how to find one.',
  tracks: ['manager'],
  themes: ['T17'],
  reasons: [{ when: { place: [['manager', 'ic']], answers: { seat: ['no'] } }, text: 'Because.' }],
  when: { answers: { seat: ['yes', 'no'] } }
}

/** The tiny bank with something in every member. */
const wholeBank: File = {
  ...fullBank,
  places: [place, { ...place, region: ['manager', 'ic'], lean: { ic: 'Mostly building' } }],
  experiments: [{ ...experiment, unless: { first: ['ic'], claim: ['open'] } }],
  oneOnOne: [{ id: 'ask', text: 'What would I do?', when: { answers: { taught: ['never'] } } }],
  links: [link, { title: 'Only these two', url: 'https://example.org/two' }],
  tallies: { '2/2': 'Both times', 'any': '{count} of the {total} times' },
  retest: { quick: 0.25, full: 0.2 },
  labels: { start: 'Begin' }
}

/** The issues parseBank finds in the whole bank after a change. */
function faults(spoil: (file: File) => void): readonly BankIssue[] {
  const spoilt = structuredClone(wholeBank)
  spoil(spoilt)
  return faultsOf(spoilt)
}

function faultsOf(input: unknown): readonly BankIssue[] {
  try {
    parseBank(input)
    return []
  } catch (error) {
    if (error instanceof BankError) return error.issues
    throw error
  }
}

describe('track ids given to parseBank', () => {
  const json: unknown = JSON.parse(JSON.stringify(tinyBank))

  test('are known to TypeScript, in any order', () => {
    const bank = parseBank(json, ['specialist', 'ic', 'manager'])
    expectTypeOf(bank).toEqualTypeOf<Bank<'manager' | 'ic' | 'specialist'>>()
    expect(bank).toEqual(tinyBank)
  })

  test('must be those of the file', () => {
    expect(() => parseBank(json, ['manager', 'ic', 'expert'])).toThrow(
      'tracks: Found the ids "manager", "ic", "specialist". Expected "manager", "ic", "expert".'
    )
  })
})

describe('a valid bank', () => {
  test.each([
    ['six items of three tracks, and nothing else', scienceBank(6)],
    ['the tiny one', tinyBank],
    ['one with something in every member', wholeBank]
  ])('is returned unchanged: %s', (_, bank) => {
    expect(parseBank(structuredClone(bank))).toEqual(bank)
  })

  test('is returned deeply frozen, and the input is not frozen', () => {
    const given = structuredClone(wholeBank)
    const bank = parseBank(given)
    expect(Object.isFrozen(bank.items[0]!.options[0]!.weights)).toBe(true)
    expect(() => (bank as Mutable<Bank>).items.pop()).toThrow(TypeError)
    expect(Object.isFrozen(given)).toBe(false)
    expect(given.items).toHaveLength(24)
  })

  test('includes the shipped one', () => {
    expect(faultsOf(file)).toEqual([])
  })
})

test('ten different faults are found in one pass, each with its path', () => {
  const found = faults((bank) => {
    bank.version = 'one'
    bank.items[0].options[0].weights.manager = 4
    bank.items[0].stem = 'What about <b>praise</b>?'
    bank.items[1].id = 'growth-0'
    bank.items[1].color = 'red'
    bank.items[1].options.pop()
    bank.items[2].facet = 'mood'
    delete bank.leadership.items[0].stem
    bank.places.push(place)
    bank.links.push({ ...link, id: 'other', url: 'http://example.org/mentor' })
  })
  expect(found).toEqual([
    { path: 'version', message: 'Found "one". Expected a version such as "1.0.0".' },
    {
      path: 'items[0].stem',
      message: 'Found "What about <b>praise</b>?". Expected plain text without tags.'
    },
    {
      path: 'items[0].options[0].weights.manager',
      message: 'Found 4. Expected a whole number from -2 to 3.'
    },
    {
      path: 'items[1].color',
      message:
        'Unknown key "color". Expected one of "id", "facet", "format", "stem", "options", "themes", "extension", "note".'
    },
    { path: 'leadership.items[0].stem', message: 'Nothing is there. Expected text.' },
    {
      path: 'links[2].url',
      message:
        'Found "http://example.org/mentor". ' +
        'Expected an address without spaces that starts with "https://".'
    },
    {
      path: 'items[1].id',
      message:
        '"growth-0" is used already, at items[0]. ' +
        'Item ids are shared by all sections: expected another one.'
    },
    {
      path: 'places[2].region',
      message:
        '"manager" is used already, at places[0]. ' +
        'Each region has one place: expected another one.'
    },
    { path: 'items[1].options', message: 'A triad has 2 options. Expected 3.' },
    {
      path: 'items[2].facet',
      message:
        'There is no facet "mood". Expected one of "growth", "stance", "span", "reach", ' +
        '"calendar", "friction", "credit", "route".'
    }
  ])
})

test('a list in the wrong place, of the wrong length, or none at all is one fault', () => {
  const found = faults((bank) => {
    bank.tracks.pop()
    bank.items = []
    bank.places[0].region = 'specialist'
  })
  expect(found).toEqual(
    expect.arrayContaining([
      { path: 'tracks', message: 'Found a list of 2. Expected exactly three tracks.' },
      { path: 'items', message: 'Found an empty list. Expected at least one item.' },
      { path: 'places[0].region', message: 'Found "specialist". Expected a list.' }
    ])
  )
  expect(found.filter(({ path }) => path === 'places[0].region')).toHaveLength(1)
})

test('a version that YAML reads as a number is told what a version looks like', () => {
  expect(faults((bank) => (bank.version = 1))).toEqual([
    { path: 'version', message: 'Found 1. Expected a version such as "1.0.0".' }
  ])
})

test.each([
  [NaN, 'Found NaN. Expected a whole number from -2 to 3.'],
  [Infinity, 'Found Infinity. Expected a whole number from -2 to 3.'],
  [-1.5, 'Found -1.5. Expected a whole number from -2 to 3.']
])('the number %f, which YAML can hold, is named as it is', (weight, message) => {
  const found = faults((bank) => (bank.items[0].options[0].weights.manager = weight))
  expect(found).toEqual([{ path: 'items[0].options[0].weights.manager', message }])
})

describe('a fault is found at its place', () => {
  test.each<[what: string, path: string, spoil: (file: File) => void]>([
    ['an id with a capital', 'items[0].id', (bank) => (bank.items[0].id = 'Praise')],
    ['an unknown format', 'items[0].format', (bank) => (bank.items[0].format = 'constructor')],
    ['an empty text', 'items[0].stem', (bank) => (bank.items[0].stem = '  ')],
    ['two tracks', 'tracks', (bank) => bank.tracks.pop()],
    ['four tracks', 'tracks', (bank) => bank.tracks.push({ id: 'x', name: 'X', work: 'x' })],
    ['two tracks of one id', 'tracks[1].id', (bank) => (bank.tracks[1].id = 'manager')],
    ['two facets of one id', 'facets[8].id', (bank) => bank.facets.push({ id: 'growth' })],
    [
      'a pattern for a track that is none',
      'facets[0].patterns.boss',
      (bank) => (bank.facets[0].patterns = { boss: 'You lead.' })
    ],
    [
      'a pattern that says how many without words for it',
      'facets[0].patterns.ic',
      (bank) => {
        bank.facets[0].patterns = { ic: '{tally} you built.' }
        delete bank.tallies.any
      }
    ],
    ['words for a count that is none', 'tallies.both', (bank) => (bank.tallies = { both: 'Both' })],
    [
      'a link for an answer that is none',
      'links[0].when.answers.seat[0]',
      (bank) => (bank.links[0].when = { answers: { seat: ['sofa'] } })
    ],
    [
      'a weight that is no whole number',
      'items[0].options[2].weights.ic',
      (bank) => (bank.items[0].options[2].weights.ic = 0.5)
    ],
    [
      'a weight below -2',
      'items[0].options[2].weights.ic',
      (bank) => (bank.items[0].options[2].weights.ic = -3)
    ],
    [
      'a weight that is missing',
      'items[1].options[2].weights.specialist',
      (bank) => delete bank.items[1].options[2].weights.specialist
    ],
    [
      'a weight for a track that is none',
      'items[1].options[2].weights.boss',
      (bank) => (bank.items[1].options[2].weights.boss = 1)
    ],
    [
      'two options of one id',
      'items[0].options[1].id',
      (bank) => (bank.items[0].options[1].id = 'manager')
    ],
    ['a triad of two', 'items[0].options', (bank) => bank.items[0].options.pop()],
    ['an item with the id of the days', 'items[0].id', (bank) => (bank.items[0].id = 'day')],
    [
      'an id that another section uses',
      'leadership.items[0].id',
      (bank) => (bank.leadership.items[0].id = 'growth-0')
    ],
    ['an id of now that an item has', 'now[1].id', (bank) => (bank.now[1].id = 'growth-0')],
    [
      'a region out of order',
      'now[0].options[0].region',
      (bank) => (bank.now[0].options[0].region = ['ic', 'manager'])
    ],
    [
      'a region with a track that is none',
      'days[0].region[0]',
      (bank) => (bank.days[0].region = ['boss'])
    ],
    [
      'a region with a track twice',
      'followUps[0].regions[0][1]',
      (bank) => (bank.followUps[0].regions = [['ic', 'ic']])
    ],
    [
      'leadership in a region with an unknown track',
      'leadership.regions[0][0]',
      (bank) => (bank.leadership.regions = [['boss']])
    ],
    [
      'a title that an unknown answer excludes',
      'places[0].roles[0].unless.answers["now-weather"]',
      (bank) => {
        const unless = { answers: { 'now-weather': ['rain'] } }
        bank.places[0].roles = [{ name: 'Lead', text: 'You lead.', unless }]
      }
    ],
    ['leadership nowhere', 'leadership.regions', (bank) => (bank.leadership.regions = [])],
    ['a region without a track', 'days[0].region', (bank) => (bank.days[0].region = [])],
    ['two days of one id', 'days[1].id', (bank) => (bank.days[1].id = bank.days[0].id)],
    [
      'two frequencies of one id',
      'readiness.options[3].id',
      (bank) => (bank.readiness.options[3].id = 'once')
    ],
    ['three frequencies', 'readiness.options', (bank) => bank.readiness.options.pop()],
    [
      'readiness for a track that is none',
      'readiness.items[0].tracks[0]',
      (bank) => (bank.readiness.items[0].tracks = ['boss'])
    ],
    [
      'an ability with two options',
      'leadership.items[0].options[3].ability',
      (bank) =>
        bank.leadership.items[0].options.splice(3, 1, { id: 'x', ability: 'product', text: 'x' })
    ],
    [
      'an ability that is none',
      'leadership.items[0].options[3].ability',
      (bank) => (bank.leadership.items[0].options[3].ability = 'charm')
    ],
    [
      'a headline for a track outside the region',
      'places[0].lean.ic',
      (bank) => (bank.places[0].lean = { ic: 'Mostly building' })
    ],
    [
      'a role for an item that is none',
      'places[0].roles[0].when.answers.gone',
      (bank) =>
        (bank.places[0].roles = [
          { name: 'Lead', text: 'Leads.', when: { answers: { gone: ['x'] } } }
        ])
    ],
    [
      'an experiment on a facet that is none',
      'experiments[0].facets[0]',
      (bank) => (bank.experiments[0].facets = ['mood'])
    ],
    ['an experiment of a month', 'experiments[0].days', (bank) => (bank.experiments[0].days = 28)],
    [
      'a condition on an option that is none',
      'oneOnOne[0].when.answers.taught[0]',
      (bank) => (bank.oneOnOne[0].when.answers.taught = ['often'])
    ],
    [
      'a condition on a claim that is none',
      'experiments[0].unless.claim[0]',
      (bank) => (bank.experiments[0].unless.claim = ['certain'])
    ],
    [
      'a condition on a day that is none',
      'oneOnOne[0].when.answers.day[0]',
      (bank) => (bank.oneOnOne[0].when = { answers: { day: ['friday'] } })
    ],
    ['no items', 'items', (bank) => (bank.items = [])],
    ['two links of one id', 'links[1].id', (bank) => (bank.links[1].id = 'mentor')],
    [
      'two links of one address',
      'links[1].url',
      (bank) =>
        (bank.links = [
          { title: 'One', url: 'https://a.org' },
          { title: 'Two', url: 'https://a.org' }
        ])
    ],
    ['a day that is none', 'links[0].date', (bank) => (bank.links[0].date = '2022-13-01')],
    [
      'an address that runs a script',
      'links[0].url',
      (bank) => (bank.links[0].url = 'javascript:alert(1)')
    ],
    [
      'an address that a page would take for a path of its own',
      'links[0].url',
      (bank) => (bank.links[0].url = 'https:example.org')
    ],
    [
      'an address with a space in its host',
      'links[0].url',
      (bank) => (bank.links[0].url = 'https://example org/mentor')
    ],
    [
      'an address with a space in its path',
      'links[0].url',
      (bank) => (bank.links[0].url = 'https://example.org/a mentor')
    ],
    [
      'one track named twice',
      'links[0].tracks[1]',
      (bank) => (bank.links[0].tracks = ['ic', 'ic'])
    ],
    [
      'a reason in a place out of order',
      'links[0].reasons[0].when.place[0]',
      (bank) => (bank.links[0].reasons[0].when.place = [['ic', 'manager']])
    ],
    [
      'an answer that breaks the rules for ids',
      'links[0].when.answers["growth-0"][0]',
      (bank) => (bank.links[0].when = { answers: { 'growth-0': ['The IC'] } })
    ],
    [
      'an item id with spaces in a condition',
      'links[0].when.answers["growth 0"]',
      (bank) => (bank.links[0].when = { answers: { 'growth 0': ['ic'] } })
    ],
    [
      'a weight for an unknown track with a hyphen',
      'items[1].options[2].weights["the-boss"]',
      (bank) => (bank.items[1].options[2].weights['the-boss'] = 1)
    ],
    ['a share of retests above 1', 'retest.quick', (bank) => (bank.retest.quick = 25)],
    ['an unknown key', 'owner', (bank) => (bank.owner = 'me')]
  ])('%s: %s', (_, path, spoil) => {
    expect(faults(spoil).map((fault) => fault.path)).toEqual([path])
  })

  test('an item with a facet in a bank without facets', () => {
    const found = faults((bank) => {
      delete bank.facets
      delete bank.experiments
      bank.items = bank.items.slice(0, 1)
    })
    expect(found).toEqual([
      {
        path: 'items[0].facet',
        message:
          'There is no facet "growth". ' +
          'Expected the bank to list its facets, or the item to have none.'
      }
    ])
  })

  test('a missing ability is named', () => {
    expect(faults((bank) => bank.leadership.items[0].options.pop())).toEqual([
      {
        path: 'leadership.items[0].options',
        message: 'No option shows "strategy". Expected one option per ability.'
      }
    ])
  })

  test('the key "__proto__" is unknown like any other', () => {
    const text = JSON.stringify(tinyBank).replace('{', '{"__proto__":{"places":[]},')
    expect(faultsOf(JSON.parse(text)).map(({ path }) => path)).toEqual(['__proto__'])
  })

  test.each([
    null,
    undefined,
    3,
    'a bank',
    [],
    [[]],
    {},
    { items: 3, places: 'x', readiness: null, tracks: {} },
    { items: [null, 1, { options: 7 }], leadership: { items: [{}] }, facets: [{ patterns: 1 }] }
  ])('a value that is not a bank: %j', (input) => {
    expect(faultsOf(input).length).toBeGreaterThan(0)
  })
})

describe('the error itself', () => {
  test('spells out five faults and counts the rest', () => {
    const error = new BankError(
      ['a', 'b', 'c', 'd', 'e', 'f', 'g'].map((path) => ({ path, message: 'Expected more.' }))
    )
    expect(error.name).toBe('BankError')
    expect(error.message.split('\n')).toEqual([
      'The bank has 7 faults:',
      ...['a', 'b', 'c', 'd', 'e'].map((path) => `  ${path}: Expected more.`),
      '  and 2 more'
    ])
  })

  test('names the file if the whole of it is wrong', () => {
    expect(() => parseBank(null)).toThrow(
      'The bank has one fault:\n  (file): Found null. Expected an object.'
    )
  })
})

describe('links that are loaded apart from their bank', () => {
  test('drop only those that are broken, each with its faults', () => {
    const list = [
      link,
      { ...link, id: 'script', url: 'javascript:alert(1)' },
      { title: 'Only these two', url: 'https://example.org/two' },
      { ...link, id: 'other', tracks: ['boss'] },
      { ...link, title: 'Again' },
      7
    ]
    const { links, issues } = parseLinks(list, wholeBank)
    expect(links.map(({ title }) => title)).toEqual(['A mentor', 'Only these two'])
    expect(issues.map(({ path }) => path)).toEqual(['[1].url', '[3].tracks[0]', '[4].id', '[5]'])
    expect(Object.isFrozen(links[0])).toBe(true)
  })

  test('are kept if only a broken one before them has the same id or address', () => {
    const list = [{ ...link, tracks: ['boss'] }, link]
    const { links, issues } = parseLinks(list, wholeBank)
    expect(links.map(({ id }) => id)).toEqual(['mentor'])
    expect(issues.map(({ path }) => path)).toEqual(['[0].tracks[0]'])
  })

  test('without an id are known by their address, which is where a second one is at fault', () => {
    const { id: _, ...nameless } = link
    const { links, issues } = parseLinks([nameless, nameless], wholeBank)
    expect(links).toHaveLength(1)
    expect(issues).toEqual([
      {
        path: '[1].url',
        message: '"https://example.org/mentor" is used already. Expected another one.'
      }
    ])
  })

  test('have each fault once', () => {
    const when = { answers: { 'growth 0': ['ic'], 'growth-0': ['The IC'] } }
    expect(parseLinks([{ ...link, when }], wholeBank).issues.map(({ path }) => path)).toEqual([
      '[0].when.answers["growth 0"]',
      '[0].when.answers["growth-0"][0]'
    ])
  })

  test('are empty if the input is not a list', () => {
    expect(parseLinks({ links: [] }, tinyBank)).toEqual({
      links: [],
      issues: [{ path: '', message: 'Found an object. Expected a list of links.' }]
    })
  })
})

describe('types', () => {
  /** A type without `readonly`, `undefined` and differences of notation. */
  type Plain<T> = T extends readonly unknown[]
    ? { [K in keyof T]: Plain<T[K]> } extends readonly (infer U)[]
      ? T extends readonly [unknown, unknown, unknown]
        ? [Plain<T[0]>, Plain<T[1]>, Plain<T[2]>]
        : U[]
      : never
    : T extends object
      ? { -readonly [K in keyof T]: Plain<Exclude<T[K], undefined>> }
      : T

  test('the schema and the hand-written types agree', () => {
    expect(Object.keys(BankSchema.shape)).toContain('oneOnOne')
    expectTypeOf<Plain<z.infer<typeof BankSchema>>>().toEqualTypeOf<Plain<Bank>>()
    expectTypeOf<z.infer<typeof BankSchema>>().toExtend<Bank>()
  })

  test('the engine does not accept unchecked input', () => {
    expectTypeOf(parseBank).returns.toEqualTypeOf<Bank>()
    // @ts-expect-error The content of a file is unknown until parseBank has checked it.
    const unchecked: Parameters<typeof report>[0] = JSON.parse('{}') as unknown
    expect(() => report(parseBank(unchecked), { responses: [] })).toThrow(BankError)
  })
})

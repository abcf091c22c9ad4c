import { describe, expect, expectTypeOf, test } from 'vitest'
import file from '../../questions/bank.json' with { type: 'json' }
import { BankError, parseBank, type Bank, type BankIssue } from '../../src/lint/index.ts'
import { report } from '../../src/result/report.ts'
import { tinyBank } from '../helpers/tiny-bank.ts'

// A file may hold anything, so the tests break it as `any` of its parts.
// oxlint-disable-next-line typescript/no-explicit-any
type File = any

/** What parseBank has against the tiny bank after a change. */
function faults(spoil: (file: File) => void): readonly BankIssue[] {
  const spoilt = structuredClone(tinyBank)
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

const link = {
  id: 'mentor',
  kind: 'episode',
  title: 'A mentor',
  url: 'https://example.org/mentor',
  date: '2022-12-05',
  source: 'Example',
  tracks: ['manager'],
  themes: ['T17'],
  summary: 'Asks how to find one.'
}

test('a sound bank comes back as it was', () => {
  expect(parseBank(structuredClone(tinyBank))).toEqual(tinyBank)
})

test('the shipped bank is sound', () => {
  expect(faultsOf(file)).toEqual([])
})

test('ten different faults are all found at once, each with its path', () => {
  const found = faults((bank) => {
    bank.version = 'one'
    bank.items[0].options[0].weights.manager = 4
    bank.items[0].stem = 'What about <b>praise</b>?'
    bank.items[1].id = 'praise'
    bank.items[1].colour = 'red'
    bank.items[1].options.pop()
    bank.items[1].themes = []
    delete bank.leadership[0].stem
    bank.roles.pop()
    bank.links.push({ ...link, url: 'http://example.org/mentor' })
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
      path: 'items[1].colour',
      message: 'Unknown key "colour". Expected only keys that the schema lists.'
    },
    { path: 'leadership[0].stem', message: 'Invalid input: expected string, received undefined' },
    {
      path: 'links[0].url',
      message:
        'Found "http://example.org/mentor". ' +
        'Expected an address without spaces that starts with "https://".'
    },
    {
      path: 'items[1].id',
      message:
        '"praise" is used already, at items[0]. ' +
        'Item ids are shared by all sections: expected another one.'
    },
    { path: 'items[1].options', message: 'A tradeoff has 4 options. Expected 5.' },
    {
      path: 'items[1].themes',
      message: 'The item names no theme. Expected at least one, or "extension": true.'
    },
    { path: 'roles', message: 'No role describes "centre". Expected one.' }
  ])
})

describe('a fault is found at its place', () => {
  test.each<[what: string, path: string, spoil: (file: File) => void]>([
    ['an id with a capital', 'items[0].id', (bank) => (bank.items[0].id = 'Praise')],
    ['a facet nobody knows', 'items[0].facet', (bank) => (bank.items[0].facet = 'mood')],
    ['a format nobody knows', 'items[0].format', (bank) => (bank.items[0].format = 'constructor')],
    ['an empty text', 'items[0].stem', (bank) => (bank.items[0].stem = '  ')],
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
      'items[1].options[4].weights.specialist',
      (bank) => delete bank.items[1].options[4].weights.specialist
    ],
    [
      'an answer without its evidence line',
      'items[0].options[1].evidence',
      (bank) => delete bank.items[0].options[1].evidence
    ],
    [
      'two options of one name',
      'items[0].options[1].id',
      (bank) => (bank.items[0].options[1].id = 'manager')
    ],
    ['a triad of two', 'items[0].options', (bank) => bank.items[0].options.pop()],
    [
      'a name that another section uses',
      'context[0].id',
      (bank) => (bank.context[0].id = 'praise')
    ],
    [
      'two frequencies of one name',
      'readiness.options[3].id',
      (bank) => (bank.readiness.options[3].id = 'once')
    ],
    [
      'an ability without an option',
      'leadership[0].options[3].ability',
      (bank) => (bank.leadership[0].options[3].ability = 'product')
    ],
    ['a region with two roles', 'roles[7].region', (bank) => bank.roles.push(bank.roles[0])],
    ['no items', 'items', (bank) => (bank.items = [])],
    ['two links of one name', 'links[1].id', (bank) => bank.links.push(link, link)],
    [
      'a day that is none',
      'links[0].date',
      (bank) => bank.links.push({ ...link, date: '2022-13-01' })
    ],
    [
      'an address that runs a script',
      'links[0].url',
      (bank) => bank.links.push({ ...link, url: 'javascript:alert(1)' })
    ],
    [
      'an address that a page would take for a path of its own',
      'links[0].url',
      (bank) => bank.links.push({ ...link, url: 'https:example.org' })
    ],
    [
      'an address with a space in its host',
      'links[0].url',
      (bank) => bank.links.push({ ...link, url: 'https://example org/mentor' })
    ],
    [
      'an address with a space in its path',
      'links[0].url',
      (bank) => bank.links.push({ ...link, url: 'https://example.org/a mentor' })
    ],
    [
      'one track named twice',
      'links[0].tracks',
      (bank) => bank.links.push({ ...link, tracks: ['ic', 'ic'] })
    ],
    ['an unknown key', 'owner', (bank) => (bank.owner = 'me')]
  ])('%s: %s', (_, path, spoil) => {
    expect(faults(spoil).map((fault) => fault.path)).toEqual([path])
  })

  test('an item without a theme is sound if it says that it goes beyond the sources', () => {
    const extend = (bank: File) => Object.assign(bank.items[0], { themes: [], extension: true })
    expect(faults(extend)).toEqual([])
  })

  test('a key that would change what all objects inherit is unknown like any other', () => {
    const text = JSON.stringify(tinyBank).replace('{', '{"__proto__":{"roles":[]},')
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
    { items: 3, roles: 'x', readiness: null }
  ])('no bank at all: %j', (input) => {
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

  test('speaks of the file where the fault is the whole', () => {
    expect(() => parseBank(null)).toThrow(
      'The bank has one fault:\n  (file): Invalid input: expected object, received null'
    )
  })
})

test('the engine takes nothing that has not been checked', () => {
  expectTypeOf(parseBank).returns.toEqualTypeOf<Bank>()
  // @ts-expect-error What a file holds is unknown until parseBank returns it.
  const unchecked: Parameters<typeof report>[0] = JSON.parse('{}') as unknown
  expect(() => report(parseBank(unchecked), [])).toThrow(BankError)
})

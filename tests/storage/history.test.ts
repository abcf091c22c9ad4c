import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { bank } from '../../questions/index.ts'
import {
  encodeShare,
  loadHistory,
  saveHistory,
  type Bank,
  type History,
  type Response
} from '../../src/index.ts'
import { anyResponses } from '../helpers/arbitraries.ts'
import { withChecksum } from '../helpers/link-text.ts'
import { locked, storage } from '../helpers/storage.ts'
import { tinyBank, triadBank } from '../helpers/tiny-bank.ts'

const key = 'career-path-quiz:tiny:history'
const experiments = ['teach', 'dig'].map((id) => ({
  id,
  aim: 'confirm' as const,
  tracks: ['ic'],
  title: id,
  text: id,
  days: 7,
  question: id,
  talk: id
}))
const small: Bank = { ...tinyBank, experiments }
const responses: Response[] = [
  { item: 'praise', option: 'ic' },
  { item: 'meeting', skipped: true }
]
const sealed = encodeShare(responses, 'answers', small)
const sealedClaim = withChecksum('2~claim~tiny@1.0.0~praise.ic')
const sealedNothing = withChecksum('2~answers~tiny@1.0.0~praise')
const nothing: History = { results: [], experiments: new Map() }
const one: History = {
  results: [{ at: '2026-03-01T09:30:00.000Z', responses }],
  experiments: new Map([
    ['teach', { onSheet: true, done: true, note: 'Liked it: "more" = better.' }]
  ])
}

describe('a history', () => {
  test('is flat text under the bank’s id, its results written like links', () => {
    const local = storage()
    expect(saveHistory(local, small, one)).toBe(true)
    expect([...local.texts.keys()]).toEqual([key])
    expect(local.texts.get(key)).toMatch(
      /^2\nr\t2026-03-01T09:30:00.000Z\t2~answers~tiny@1.0.0~praise.ic~meeting.~\w+\ne\tteach\tsd\tLiked it: "more" = better.$/
    )
  })

  test('is read back unchanged', () => {
    const instant = fc
      .date({ min: new Date('2020-01-01'), max: new Date('2090-01-01'), noInvalidDate: true })
      .map((date) => date.toISOString())
    const result = fc.record({
      at: instant,
      responses: anyResponses(bank, 28).filter(({ length }) => length > 0)
    })
    const marks = fc.subarray(bank.experiments!.map(({ id }) => id)).chain((ids) =>
      fc.tuple(
        ...ids.map((id) =>
          fc
            .record({
              onSheet: fc.boolean(),
              done: fc.boolean(),
              note: fc.constantFrom('', 'ä = 1~2', '"\\')
            })
            .map((mark) => [id, mark] as const)
        )
      )
    )
    fc.assert(
      fc.property(
        fc.uniqueArray(result, { selector: ({ at }) => at, maxLength: 4 }),
        marks,
        (given, marked) => {
          const history: History = {
            results: given.toSorted((a, b) => (a.at < b.at ? -1 : 1)),
            experiments: new Map(marked)
          }
          const local = storage()
          saveHistory(local, bank, history)
          expect(loadHistory(local, bank)).toEqual(history)
        }
      ),
      { numRuns: 200, seed: 1 }
    )
  })

  test('is read back however long it is', () => {
    const large = triadBank(8000)
    const given = large.items.map(({ id, options }) => ({ item: id, option: options[0]!.id }))
    const history: History = {
      ...nothing,
      results: ['2026-03-01T09:30:00.000Z', '2026-09-01T09:30:00.000Z'].map((at) => ({
        at,
        responses: given
      }))
    }
    const local = storage()
    expect(saveHistory(local, large, history)).toBe(true)
    expect(loadHistory(local, large)).toEqual(history)
  })

  test('survives a new version of the bank, for items that still exist', () => {
    const local = storage()
    saveHistory(local, small, one)
    const next = { ...small, version: '2.0.0', items: small.items.slice(0, 1) }
    expect(loadHistory(local, next).results[0]!.responses).toEqual([
      { item: 'praise', option: 'ic' }
    ])
  })

  test('is empty if nothing is stored', () => {
    expect(loadHistory(storage(), small)).toEqual(nothing)
  })

  test('that is empty stores nothing', () => {
    const local = storage({ [key]: 'anything' })
    expect(saveHistory(local, small, nothing)).toBe(true)
    expect(local.texts.size).toBe(0)
  })

  test('keeps the latest 80 results', () => {
    const results = Array.from({ length: 82 }, (_, year) => ({
      at: `${2020 + year}-01-01T00:00:00.000Z`,
      responses
    }))
    const local = storage()
    saveHistory(local, small, { ...nothing, results })
    expect(loadHistory(local, small).results).toEqual(results.slice(2))
  })

  test('is read with the oldest result first', () => {
    const times = ['2026-03-01', '2026-01-01', '2026-02-01'].map((day) => `${day}T00:00:00.000Z`)
    const text = ['2', ...times.map((at) => `r\t${at}\t${sealed}`)].join('\n')
    const read = loadHistory(storage({ [key]: text }), small)
    expect(read.results.map(({ at }) => at)).toEqual(times.toSorted())
  })

  test('has no marks where a line holds none', () => {
    const read = loadHistory(storage({ [key]: '2\ne\tteach' }), small)
    expect([...read.experiments]).toEqual([['teach', { onSheet: false, done: false, note: '' }]])
  })

  test('stores a note as one line of limited length', () => {
    const local = storage()
    const note = `a\n\tb${'c'.repeat(1000)}`
    saveHistory(local, small, {
      ...nothing,
      experiments: new Map([['dig', { onSheet: false, done: false, note }]])
    })
    expect(loadHistory(local, small).experiments.get('dig')!.note).toBe(`a b${'c'.repeat(297)}`)
  })
})

describe('left out of a history is', () => {
  test.each([
    ['all of another format', '1\ne\tteach\ts\t'],
    ['an experiment the bank does not have', '2\ne\tfly\ts\t'],
    ['a result without a time', `2\nr\t\t${sealed}`],
    ['a line of another kind', '2\nx\tteach\ts\t'],
    ['a result at a time in another form', `2\nr\t2026-03-01\t${sealed}`],
    ['a claim', `2\nr\t2026-03-01T09:30:00.000Z\t${sealedClaim}`],
    ['a result that holds no answers', `2\nr\t2026-03-01T09:30:00.000Z\t${sealedNothing}`],
    ['a result at no real time', `2\nr\t2026-13-01T00:00:00.000Z\t${sealed}`],
    [
      'a result with a broken seal',
      '2\nr\t2026-03-01T09:30:00.000Z\t2~answers~tiny@1.0.0~praise.ic~x'
    ],
    ['JSON', '{"results":[]}'],
    ['an empty line', '2\n']
  ])('%s', (_, text) => {
    expect(loadHistory(storage({ [key]: text }), small)).toEqual(nothing)
  })

  test('the result of another bank', () => {
    const local = storage()
    saveHistory(local, { ...small, id: 'other' }, one)
    const text = local.texts.get('career-path-quiz:other:history')!
    expect(loadHistory(storage({ [key]: text }), small).results).toEqual([])
  })
})

test('what is left out takes nothing else with it', () => {
  const ofNoBank = encodeShare(responses, 'answers')
  const text = ['2', `r\t2026-03-01T09:30:00.000Z\t${sealed}`]
  const lines = [...text, `r\t2026-04-01T09:30:00.000Z\t${ofNoBank}`, 'e\tteach\ts\t'].join('\n')
  const { experiments: _, ...without } = small
  for (const bankToRead of [small, without]) {
    expect(loadHistory(storage({ [key]: lines }), bankToRead).results).toEqual(one.results)
  }
})

// Many cases, on machines that may be busy.
const patience = { timeout: 60_000 }

test('garbage is read without an error, and only intact lines count', patience, () => {
  const local = storage()
  saveHistory(local, small, one)
  const whole = local.texts.get(key)!
  const damage = fc.record({
    at: fc.nat(whole.length),
    cut: fc.nat(6),
    insert: fc.string({ maxLength: 4, unit: fc.constantFrom('\t', '\n', '~', '1', 'r', '€') })
  })
  fc.assert(
    fc.property(damage, ({ at, cut, insert }) => {
      const text = whole.slice(0, at) + insert + whole.slice(at + cut)
      const { results, experiments: marks } = loadHistory(storage({ [key]: text }), small)
      for (const result of results) expect(result.responses).toEqual(responses)
      for (const id of marks.keys()) expect(id).toBe('teach')
    }),
    { numRuns: 5000, seed: 2 }
  )
  fc.assert(
    fc.property(fc.string({ maxLength: 200, unit: 'binary' }), (text) => {
      expect(loadHistory(storage({ [key]: text }), small)).toEqual(nothing)
    }),
    { numRuns: 1000, seed: 3 }
  )
})

test('storage that is forbidden is no error', () => {
  expect(saveHistory(locked, small, one)).toBe(false)
  expect(saveHistory(locked, small, nothing)).toBe(false)
  expect(loadHistory(locked, small)).toEqual(nothing)
})

test('storage that silently keeps nothing is a failure', () => {
  const forgetful = { getItem: () => null, setItem: () => undefined, removeItem: () => undefined }
  expect(saveHistory(forgetful, small, one)).toBe(false)
  const clinging = { ...forgetful, getItem: () => 'something' }
  expect(saveHistory(clinging, small, nothing)).toBe(false)
})

const outside =
  "The result of 2026-03-01T09:30:00.000Z isn't of this bank. " +
  'Expected one response or more, to its items.'

test.each<[what: string, history: History, sentence: string]>([
  [
    'a result at no time',
    { ...nothing, results: [{ at: 'today', responses }] },
    'A result has the time "today". Expected a time such as toISOString gives.'
  ],
  [
    'a result of nothing',
    { ...nothing, results: [{ at: '2026-03-01T09:30:00.000Z', responses: [] }] },
    outside
  ],
  [
    'an item that the bank does not have',
    {
      ...nothing,
      results: [{ at: '2026-03-01T09:30:00.000Z', responses: [{ item: 'dull', skipped: true }] }]
    },
    outside
  ],
  [
    'marks on an experiment that the bank does not have',
    { ...nothing, experiments: new Map([['fly', { onSheet: true, done: false, note: '' }]]) },
    'There is no experiment "fly". Expected one of "teach", "dig".'
  ]
])('a history that could not be read back is not saved: %s', (_, history, sentence) => {
  const local = storage()
  expect(() => saveHistory(local, small, history)).toThrow(new RangeError(sentence))
  expect(local.texts.size).toBe(0)
})

test('no marks are saved for a bank without experiments', () => {
  const { experiments: _, ...without } = small
  const marked: History = { ...nothing, experiments: one.experiments }
  expect(() => saveHistory(storage(), without, marked)).toThrow(
    /^There is no experiment "teach"\. Expected none\.$/
  )
})

test('a history that can’t be read is refused', () => {
  expect(() => saveHistory(storage(), small, undefined as never)).toThrow(
    new TypeError(
      "The history can't be read. " +
        'Expected { results, experiments } of a bank such as parseBank returns.'
    )
  )
})

import { describe, expect, test } from 'vitest'
import fc from 'fast-check'
import {
  checkResponses,
  itemsById,
  knownResponses,
  readResponses,
  sectionItems,
  sections,
  writeResponses,
  type Response
} from '../../src/bank/responses.ts'
import { assess } from '../../src/quiz/assess.ts'
import { defineQuiz } from '../../src/quiz/define-quiz.ts'
import { report } from '../../src/result/report.ts'
import { createActor } from 'xstate'
import { fullBank, scienceBank, tinyBank } from '../helpers/tiny-bank.ts'

const wrong: [what: string, responses: Response[], sentence: string][] = [
  [
    'an item the bank does not have',
    [{ item: 'dull', option: 'tea' }],
    'Bank "tiny" 1.0.0 has no item "dull". Expected an item of this bank and version.'
  ],
  [
    'a skip of such an item',
    [{ item: 'dull', skipped: true }],
    'Bank "tiny" 1.0.0 has no item "dull". Expected an item of this bank and version.'
  ],
  [
    'an option the item does not have',
    [{ item: 'praise', option: 'water' }],
    'Item "praise" has no option "water". Expected one of "manager", "ic", "specialist".'
  ],
  [
    'an item answered twice',
    [
      { item: 'praise', option: 'ic' },
      { item: 'praise', skipped: true }
    ],
    'Item "praise" is answered twice. Expected one response each.'
  ],
  [
    'an answer to an act that is no frequency',
    [{ item: 'taught', option: 'often' }],
    'Item "taught" has no option "often". ' +
      'Expected one of "never", "once", "several", "regularly".'
  ]
]

describe.each(wrong)('%s', (_, responses, sentence) => {
  test('is refused in a sentence, by assess and report alike', () => {
    const refusal = new RangeError(sentence)
    expect(() => checkResponses(tinyBank, responses)).toThrow(refusal)
    expect(() => assess(tinyBank, { responses })).toThrow(refusal)
    expect(() => report(tinyBank, { responses })).toThrow(refusal)
  })

  test('stops a quiz that was to continue from it', () => {
    const quiz = createActor(defineQuiz(tinyBank).machine, { input: { responses } })
    let error: unknown
    quiz.subscribe({ error: (given) => (error = given) })
    quiz.start()
    expect(quiz.getSnapshot().status).toBe('error')
    expect(error).toEqual(new RangeError(sentence))
  })
})

test.each([
  [{ item: 'praise' }],
  [{ item: 'praise', skipped: false }],
  [{ item: 'praise', option: 1 }],
  [{ option: 'ic' }],
  ['praise'],
  [null]
])("%j isn't a response, and is refused rather than taken for a skip", (given) => {
  const responses = [{ item: 'meeting', skipped: true }, given] as Response[]
  const refusal = new RangeError(
    "Entry 1 isn't a response. Expected { item, option } or { item, skipped: true }."
  )
  expect(() => assess(tinyBank, { responses })).toThrow(refusal)
  expect(() => report(tinyBank, { responses })).toThrow(refusal)
})

test('a skip may have an empty option, as programs write it that know no missing members', () => {
  const responses = [{ item: 'praise', option: null, skipped: true }] as never as Response[]
  expect(assess(tinyBank, { responses }).progress.asked).toBe(1)
  expect(report(tinyBank, { responses })).toMatchObject({ answered: 0, skipped: 1 })
  expect(writeResponses(responses)).toBe('praise')
})

test.each([
  [undefined, 'of type undefined'],
  [null, 'null'],
  ['praise', 'of type string'],
  [{ item: 'praise', option: 'ic' }, 'of type object']
])("%j isn't a list of responses", (given, type) => {
  const refusal = new TypeError(
    `Responses are ${type}. Expected a list of { item, option } or { item, skipped: true }.`
  )
  const responses = given as never
  expect(() => checkResponses(tinyBank, responses)).toThrow(refusal)
  expect(() => assess(tinyBank, { responses })).toThrow(refusal)
  expect(() => report(tinyBank, { responses })).toThrow(refusal)
})

test('every item of every section can be found by its id', () => {
  const placed = [...itemsById(tinyBank)].map(([id, { section }]) => [id, section])
  expect(placed).toEqual([
    ['praise', 'pull'],
    ['meeting', 'pull'],
    ['taught', 'readiness'],
    ['late', 'leadership'],
    ['seat', 'situation']
  ])
})

describe('the sections of a bank', () => {
  test('are empty if the bank has none, except the scored items', () => {
    const sizes = sections.map((section) => sectionItems(scienceBank(6), section).length)
    expect(sizes).toEqual([0, 6, 0, 0, 0, 0, 0])
  })

  test('share the answers of readiness, and the days are one item', () => {
    expect(sectionItems(tinyBank, 'readiness')[0]!.options.map(({ id }) => id)).toEqual([
      'never',
      'once',
      'several',
      'regularly'
    ])
    const [day, ...others] = sectionItems(fullBank, 'day')
    expect(day).toMatchObject({ id: 'day', stem: '' })
    expect(day!.options).toHaveLength(14)
    expect(day!.options[0]).toEqual({ id: 'manager-1', text: 'A day 1.' })
    expect(others).toEqual([])
  })
})

describe('responses as one line', () => {
  test('are items and options separated by spaces', () => {
    const responses: Response[] = [
      { item: 'praise', option: 'ic' },
      { item: 'meeting', skipped: true }
    ]
    expect(writeResponses(responses)).toBe('praise=ic meeting')
    expect(writeResponses([])).toBe('')
  })

  test('are read back unchanged, whatever characters the ids contain', () => {
    const id = fc.string({
      minLength: 1,
      unit: fc.constantFrom('a', '=', ' ', '%', '€', '\n', '+')
    })
    const response = fc.oneof(
      fc.record({ item: id, option: id }),
      fc.record({ item: id, skipped: fc.constant(true as const) })
    )
    fc.assert(
      fc.property(fc.array(response), (responses) => {
        expect(readResponses(writeResponses(responses))).toEqual(responses)
      }),
      { numRuns: 1000, seed: 1 }
    )
  })

  test('never throw, however damaged', () => {
    expect(readResponses('a=%E0 %=b')).toEqual([
      { item: 'a', option: '%E0' },
      { item: '%', option: 'b' }
    ])
  })
})

test('of responses to another version, those that fit are kept, one per item', () => {
  const given: Response[] = [
    { item: 'praise', option: 'ic' },
    { item: 'gone', option: 'ic' },
    { item: 'meeting', option: 'gone' },
    { item: 'praise', skipped: true },
    { item: 'seat', skipped: true }
  ]
  expect(knownResponses(tinyBank, given)).toEqual([given[0], given[4]])
})

import { describe, expect, test } from 'vitest'
import { assess } from '../../src/quiz/assess.ts'
import { quizMachine } from '../../src/quiz/machine.ts'
import { report } from '../../src/result/report.ts'
import { checkResponses, itemsById, type Response } from '../../src/bank/responses.ts'
import { createActor } from 'xstate'
import { tinyBank } from '../helpers/tiny-bank.ts'

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
    expect(() => assess(tinyBank, responses)).toThrow(refusal)
    expect(() => report(tinyBank, responses)).toThrow(refusal)
  })

  test('stops a quiz that was to go on from it', () => {
    const quiz = createActor(quizMachine, { input: { bank: tinyBank, responses } })
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
])('%j is no response, and refused rather than taken for a skip', (given) => {
  const responses = [{ item: 'meeting', skipped: true }, given] as Response[]
  const refusal = new RangeError(
    'Response 1 is no response. Expected { item, option } or { item, skipped: true }.'
  )
  expect(() => assess(tinyBank, responses)).toThrow(refusal)
  expect(() => report(tinyBank, responses)).toThrow(refusal)
})

test.each([[undefined], [null], ['praise'], [{ item: 'praise', option: 'ic' }]])(
  '%j is no list of responses',
  (given) => {
    const refusal = new TypeError(
      `Responses are of type ${typeof given}. ` +
        'Expected a list of { item, option } or { item, skipped: true }.'
    )
    const responses = given as never
    expect(() => assess(tinyBank, responses)).toThrow(refusal)
    expect(() => report(tinyBank, responses)).toThrow(refusal)
  }
)

test('every item of every section can be found by its id', () => {
  const placed = [...itemsById(tinyBank)].map(([id, { section }]) => [id, section])
  expect(placed).toEqual([
    ['praise', 'pull'],
    ['meeting', 'pull'],
    ['taught', 'readiness'],
    ['late', 'leadership'],
    ['seat', 'context']
  ])
})

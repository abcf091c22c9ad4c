import { describe, expect, test } from 'vitest'
import type { Response } from '../../src/bank/responses.ts'
import {
  eraseResponses,
  loadOptions,
  loadResponses,
  saveResponses
} from '../../src/storage/saved-responses.ts'
import { locked, storage } from '../helpers/storage.ts'
import { tinyBank, triadBank } from '../helpers/tiny-bank.ts'

const key = 'career-path-quiz:tiny'
const responses: Response[] = [
  { item: 'praise', option: 'ic' },
  { item: 'meeting', skipped: true },
  { item: 'taught', option: 'once' }
]

describe('responses are kept', () => {
  test('as flat text under the bank’s id, tied to its version', () => {
    const local = storage()
    expect(saveResponses(local, tinyBank, responses)).toBe(true)
    expect([...local.texts]).toEqual([[key, '1\n1.0.0\npraise=ic\nmeeting\ntaught=once']])
  })

  test.each([[responses], [[]], [responses.slice(1, 2)]])(
    'and come back as they were: %j',
    (given) => {
      const local = storage()
      saveResponses(local, tinyBank, given)
      expect(loadResponses(local, tinyBank)).toEqual(given)
    }
  )

  test.each([
    ['quick', 7],
    ['full', 2 ** 32 - 1],
    ['full', -0.5],
    ['whole', 3]
  ] as const)('with the mode and the seed: %s, %d', (mode, seed) => {
    const local = storage()
    saveResponses(local, tinyBank, responses, { mode, seed })
    expect(loadOptions(local, tinyBank)).toEqual({ mode, seed })
    expect(loadResponses(local, tinyBank)).toEqual(responses)
  })

  test('without them where none were given', () => {
    const local = storage()
    saveResponses(local, tinyBank, responses)
    expect(loadOptions(local, tinyBank)).toBeUndefined()
    expect(loadOptions(storage(), tinyBank)).toBeUndefined()
    expect(loadOptions(locked, tinyBank)).toBeUndefined()
  })

  test('even where the page has changed how JSON is written', () => {
    const local = storage()
    const { stringify } = JSON
    JSON.stringify = () => 'disturbed'
    saveResponses(local, tinyBank, responses)
    const loaded = loadResponses(local, tinyBank)
    JSON.stringify = stringify
    expect(loaded).toEqual(responses)
  })

  test('however many there are', () => {
    const bank = triadBank(10_000)
    const given = bank.items.map(({ id, options }) => ({ item: id, option: options[0]!.id }))
    const local = storage()
    expect(saveResponses(local, bank, given)).toBe(true)
    expect(loadResponses(local, bank)).toEqual(given)
  })

  test('until they are erased', () => {
    const local = storage()
    saveResponses(local, tinyBank, responses)
    eraseResponses(local, tinyBank)
    expect(local.texts.size).toBe(0)
    expect(loadResponses(local, tinyBank)).toBeUndefined()
  })
})

describe('nothing is taken from', () => {
  test.each([
    ['an empty text', ''],
    ['another format', '2\n1.0.0\npraise=ic'],
    ['another mode', '1 endless 7\n1.0.0\npraise=ic'],
    ['a mode without a seed', '1 full\n1.0.0\npraise=ic'],
    ['another version of the bank', '1\n1.0.1\npraise=ic'],
    ['an item the bank does not have', '1\n1.0.0\ndull=ic'],
    ['an option the item does not have', '1\n1.0.0\npraise=water'],
    ['an item answered twice', '1\n1.0.0\npraise=ic\npraise=manager'],
    ['a line with two options', '1\n1.0.0\npraise=ic=manager'],
    ['a line without an option', '1\n1.0.0\npraise='],
    ['an empty line', '1\n1.0.0\npraise=ic\n'],
    ['JSON', '{"responses":[]}'],
    ['garbage', '\u0000\uffff====\n\n']
  ])('%s', (_, text) => {
    expect(loadResponses(storage({ [key]: text }), tinyBank)).toBeUndefined()
  })

  test('the place of another bank', () => {
    const local = storage()
    saveResponses(local, tinyBank, responses)
    expect(loadResponses(local, { ...tinyBank, id: 'other' })).toBeUndefined()
  })
})

test('storage that is forbidden or full is no error', () => {
  expect(saveResponses(locked, tinyBank, responses)).toBe(false)
  expect(loadResponses(locked, tinyBank)).toBeUndefined()
  expect(() => eraseResponses(locked, tinyBank)).not.toThrow()
})

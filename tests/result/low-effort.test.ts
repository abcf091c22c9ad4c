import { describe, expect, test } from 'vitest'
import { lowEffort, type Observation } from '../../src/result/low-effort.ts'

/** Answers with these times, each in another position than the one before. */
const taking = (...milliseconds: number[]): Observation[] =>
  milliseconds.map((time, index) => ({ milliseconds: time, position: index % 3, options: 3 }))

/** Unhurried answers in these positions of three. */
const at = (...positions: number[]): Observation[] =>
  positions.map((position) => ({ milliseconds: 5000, position, options: 3 }))

/** Unhurried answers, each in the last position of an item with this many options. */
const last = (...options: number[]): Observation[] =>
  options.map((count) => ({ milliseconds: 5000, position: count - 1, options: count }))

/** Nine questions, their options counted. */
const lengths = [3, 5, 4, 3, 3, 5, 3, 4, 3]

const times = (count: number, position: number) => Array<number>(count).fill(position)

describe('low effort', () => {
  test.each<[what: string, observations: Observation[], little: boolean]>([
    ['nothing answered', [], false],
    ['half of the answers in under two seconds', taking(1999, 2000, 1999, 2000), true],
    ['less than half of them', taking(1999, 2000, 1999, 2000, 2000), false],
    ['all of them in two seconds', taking(2000, 2000, 2000, 2000), false],
    ['one position ten times running', at(...times(10, 1)), true],
    ['one position nine times running', at(...times(9, 1)), false],
    ['ten times, with one other between', at(...times(9, 1), 0, ...times(9, 1)), false],
    ['the last position of each length ten times running', last(...lengths, 5), true],
    ['the last position nine times running', last(...lengths), false],
    ['ten times running after others', at(0, 2, ...times(10, 1), 0), true]
  ])('%s: %s', (_, observations, little) => {
    expect(lowEffort(observations)).toBe(little)
  })
})

test('observations have to be a list', () => {
  expect(() => lowEffort(null as never)).toThrow(
    'The observations are null. Expected a list of { milliseconds, position, options }.'
  )
  expect(() => lowEffort(12 as never)).toThrow(
    'The observations are of type number. Expected a list of { milliseconds, position, options }.'
  )
})

test.each([
  ['the time', { milliseconds: NaN, position: 0, options: 3 }],
  ['the position', { milliseconds: 1, options: 3 }],
  ['the number of options', { milliseconds: 1, position: 0, options: '3' }]
])('each observation has to have %s', (_, wrong) => {
  expect(() => lowEffort([wrong as never])).toThrow('Observation 0 lacks a number.')
  expect(() => lowEffort([...at(0), wrong as never])).toThrow(
    new TypeError(
      'Observation 1 lacks a number. Expected a list of { milliseconds, position, options }.'
    )
  )
})

test('observations have to be readable', () => {
  expect(() => lowEffort([null as never])).toThrow(
    new TypeError(
      "The observations can't be read. Expected a list of { milliseconds, position, options }."
    )
  )
})

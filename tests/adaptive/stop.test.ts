import { expect, test } from 'vitest'
import { isMode, modeNames, modes, stopReason, type Mode } from '../../src/adaptive/stop.ts'

/** P(top) of one track, the rest split between the others. */
const top = (largest: number) => [(1 - largest) / 2, largest, (1 - largest) / 2] as const

test.each([
  ['full', 28, undefined],
  ['full', 33, undefined],
  ['full', 34, 'limit']
] as const)('%s, %i asked, six more allowed: %s', (mode, asked, reason) => {
  expect(stopReason(mode, asked, top(0.5), 0.3, 6)).toBe(reason)
})

test.each<[mode: Mode, asked: number, top: number, gain: number | undefined, reason: unknown]>([
  ['quick', 0, 0.34, 0.3, undefined],
  ['quick', 9, 0.99, 0.3, undefined],
  ['quick', 10, 0.85, 0.3, 'confident'],
  ['quick', 10, 0.8499, 0.3, undefined],
  ['quick', 13, 0.84, 0.3, undefined],
  ['quick', 14, 0.34, 0.3, 'limit'],
  ['quick', 14, 0.99, 0.3, 'limit'],
  ['full', 14, 0.99, 0.3, undefined],
  ['full', 15, 0.99, 0.3, undefined],
  ['full', 16, 0.9, 0.3, 'confident'],
  ['full', 16, 0.8999, 0.3, undefined],
  ['full', 27, 0.5, 0.3, undefined],
  ['full', 28, 0.5, 0.3, 'limit'],
  ['whole', 47, 0.999, 0.3, undefined],
  ['whole', 30_000, 0.999, 0.3, undefined],
  ['quick', 3, 0.5, 0.01, undefined],
  ['quick', 3, 0.5, 0.0099, 'exhausted'],
  ['full', 3, 0.5, 0.0099, 'exhausted'],
  ['whole', 3, 0.5, 0.0099, undefined],
  ['whole', 3, 0.5, 0, undefined],
  ['quick', 3, 0.5, undefined, 'exhausted'],
  ['whole', 48, 0.5, undefined, 'exhausted']
])('%s, %i asked, P(top) %f, %s bits left: %s', (mode, asked, largest, gain, reason) => {
  expect(stopReason(mode, asked, top(largest), gain)).toBe(reason)
})

test.each([
  ['quick', 10, 14],
  ['full', 16, 28],
  ['whole', Infinity, Infinity]
] as const)('mode "%s" asks at least %f and at most %f items', (mode, min, max) => {
  expect(modes[mode]).toMatchObject({ min, max })
})

test('a mode is one of three words', () => {
  expect(modeNames).toEqual(['quick', 'full', 'whole'])
  expect(modeNames.every(isMode)).toBe(true)
  for (const value of ['', 'slow', 'Quick', 0, undefined, ['quick']])
    expect(isMode(value)).toBe(false)
})

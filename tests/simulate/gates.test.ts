import { expect, test } from 'vitest'
import { gatesOf } from '../../src/simulate/gates.ts'
import type { Figures } from '../../src/simulate/figures.ts'
import { simulate } from '../../src/simulate/index.ts'
import { makeBank, triads } from '../result/banks.ts'

const options = { populations: ['clean'], modes: ['quick'], people: 1, seeds: [1] } as const
const { cells, gates } = simulate(makeBank({ items: triads(12) }), options)
const accuracyGap = gatesOf('clean', 'quick').find(({ what }) => what.startsWith('accuracy gap'))!

test.each<[byTrack: Figures['topRightByTrack'], gap: number | null]>([
  [[0.5, 0.75, 1], 0.5],
  [[0.5, null, 0.75], 0.25],
  [[null, null, 0.75], null]
])('right results of %j leave an accuracy gap of %j', (topRightByTrack, gap) => {
  expect(accuracyGap.figure({ ...cells[0]!.figures, topRightByTrack })).toBe(gap)
})

test('one person has no accuracy gap and no correlation, and misses neither gate', () => {
  const found = (what: string) => gates.find((gate) => gate.what === what)
  const unknown = { figure: null, bySeed: [null], met: true }
  expect(found('accuracy gap between true tracks')).toMatchObject(unknown)
  expect(found('second session, correlation')).toMatchObject(unknown)
})

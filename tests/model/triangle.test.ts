import { describe, expect, test } from 'vitest'
import { consistencyLevels, leads, points, stateCount } from '../../src/model/triangle.ts'
import { tracks } from '../../src/bank/track.ts'

const inSixtyThirds = ({ manager, ic, specialist }: (typeof points)[number]) =>
  [manager, ic, specialist].map((share) => Math.round(share * 63))

describe('the grid', () => {
  test('has 231 points and, at five levels of consistency, 1,155 states', () => {
    expect(points).toHaveLength(231)
    expect(consistencyLevels).toEqual([0.1, 0.3, 0.6, 1, 1.6])
    expect(stateCount).toBe(1155)
  })

  // (i + 1/3) / 21 = (3 i + 1) / 63: 1/63 for i = 0, 61/63 for i = 20.
  test('runs from all but pure specialist to all but pure manager', () => {
    expect(inSixtyThirds(points[0]!)).toEqual([1, 1, 61])
    expect(inSixtyThirds(points[1]!)).toEqual([1, 4, 58])
    expect(inSixtyThirds(points[230]!)).toEqual([61, 1, 1])
  })

  test('has points whose shares sum to 1, none of them on an edge', () => {
    for (const { manager, ic, specialist } of points) {
      expect(manager + ic + specialist).toBeCloseTo(1, 12)
      expect(Math.min(manager, ic, specialist)).toBeGreaterThanOrEqual(1 / 63 - 1e-12)
    }
  })

  test('is the same whichever way the tracks are named', () => {
    const original = new Set(points.map((point) => inSixtyThirds(point).join()))
    for (const [a, b, c] of [
      [1, 0, 2],
      [2, 1, 0],
      [1, 2, 0]
    ] as const) {
      const renamed = points.map(inSixtyThirds).map((shares) => [shares[a], shares[b], shares[c]])
      expect(new Set(renamed.map((shares) => shares.join()))).toEqual(original)
    }
  })
})

describe('the lead', () => {
  // No point has three equal shares: 20 is no multiple of 3. Two lead together where
  // i = j > l, that is i = 7, 8, 9, 10: 12 points. (231 - 12) / 3 + 8 / 2 = 77.
  test('is shared out fairly: each track leads 77 points', () => {
    for (const track of tracks) expect(leads[track].reduce((a, b) => a + b)).toBe(77)
    expect([...leads.manager].filter((part) => part === 0.5)).toHaveLength(8)
  })

  test('of a point is 1 in all, split between two that tie', () => {
    for (const index of points.keys()) {
      expect(leads.manager[index]! + leads.ic[index]! + leads.specialist[index]!).toBe(1)
    }
    const tied = points.findIndex((point) => inSixtyThirds(point).join() === '31,31,1')
    expect(tracks.map((track) => leads[track][tied])).toEqual([0.5, 0.5, 0])
  })
})

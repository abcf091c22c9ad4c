import { describe, expect, test } from 'vitest'
import {
  coarse,
  consistencyLevels,
  leads,
  levelStart,
  nearestPoint,
  pointCount,
  points,
  stateCount
} from '../../src/model/triangle.ts'

const inSixtyThirds = (mix: (typeof points)[number]) => mix.map((share) => Math.round(share * 63))

describe('the grid', () => {
  test('has 231 points and, at five levels of consistency, 1,155 states', () => {
    expect(points).toHaveLength(231)
    expect(consistencyLevels).toEqual([0.1, 0.3, 0.6, 1, 1.6])
    expect(pointCount).toBe(231)
    expect(stateCount).toBe(1155)
  })

  // (i + 1/3) / 21 = (3 i + 1) / 63: 1/63 for i = 0, 61/63 for i = 20.
  test('runs from nearly all of the third track to nearly all of the first', () => {
    expect(inSixtyThirds(points[0]!)).toEqual([1, 1, 61])
    expect(inSixtyThirds(points[1]!)).toEqual([1, 4, 58])
    expect(inSixtyThirds(points[230]!)).toEqual([61, 1, 1])
  })

  test('has points whose shares sum to 1, none of them on an edge', () => {
    for (const mix of points) {
      expect(mix.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 12)
      expect(Math.min(...mix)).toBeGreaterThanOrEqual(1 / 63 - 1e-12)
    }
  })

  test('is symmetric in the tracks', () => {
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

describe('the nearest point', () => {
  test('of a point is the point itself', () => {
    expect(points.map(nearestPoint)).toEqual([...points.keys()])
  })

  // In sixty-thirds, point 0 is (1, 1, 61), point 20 is (1, 61, 1) and point 230 is (61, 1, 1).
  test('of a corner is the point at that corner', () => {
    expect(nearestPoint([1, 0, 0])).toBe(230)
    expect(nearestPoint([0, 0, 1])).toBe(0)
    expect(nearestPoint([0, 1, 0])).toBe(20)
  })

  test('of a mix halfway between two points is the first of them', () => {
    const nearest = points.flatMap((point, index) => {
      const [first, second, third] = inSixtyThirds(point)
      return third === 4 && Math.abs(first! - second!) === 3 ? [index] : []
    })
    expect(nearest).toHaveLength(2)
    expect(nearestPoint([29.5 / 63, 29.5 / 63, 4 / 63])).toBe(nearest[0])
  })
})

describe('the lead', () => {
  // No point has three equal shares: 20 is no multiple of 3. Two lead together where
  // i = j > l, that is i = 7, 8, 9, 10: 12 points. (231 - 12) / 3 + 8 / 2 = 77.
  test('is shared equally: each track leads 77 points', () => {
    for (const track of leads) expect(track.reduce((a, b) => a + b)).toBe(77)
    expect([...leads[0]].filter((part) => part === 0.5)).toHaveLength(8)
  })

  test('at a point sums to 1, split between tracks that tie', () => {
    for (const index of points.keys()) {
      expect(leads[0][index]! + leads[1][index]! + leads[2][index]!).toBe(1)
    }
    const tied = points.findIndex((point) => inSixtyThirds(point).join() === '31,31,1')
    expect(leads.map((track) => track[tied])).toEqual([0.5, 0.5, 0])
  })
})

test('a level starts after the points of the lower ones', () => {
  expect([0.1, 0.3, 0.6, 1, 1.6].map((level) => levelStart(level))).toEqual([0, 231, 462, 693, 924])
})

test('the coarse grid keeps 28 points spread evenly, level by level', () => {
  // i and j are 1, 4, 7 ... 19 with i + j up to 20: 7 + 6 + 5 + 4 + 3 + 2 + 1 = 28.
  const kept = coarse(Float64Array.from({ length: stateCount }, (_, state) => state))
  expect(kept).toHaveLength(28 * 5)
  expect(new Set(kept.map((state) => Math.floor(state / pointCount))).size).toBe(5)
  const mixes = Array.from(kept.slice(0, 28), (point) => points[point]!)
  // The mean of i and of j is 7 and that of l 6: (7 + 1/3) / 21 = 22/63, and 19/63.
  for (const [track, mean] of [22 / 63, 22 / 63, 19 / 63].entries()) {
    const sum = mixes.reduce((total, mix) => total + mix[track as 0 | 1 | 2], 0)
    expect(sum / 28).toBeCloseTo(mean, 12)
  }
})

import { describe, expect, test } from 'vitest'
import type { TrackIndex } from '../../src/bank/track.ts'
import { points } from '../../src/model/triangle.ts'
import { credibleRegion, shareRange } from '../../src/result/credible-region.ts'

/** Masses given point by point, none elsewhere. */
const massesAt = (masses: Record<number, number>) =>
  Float64Array.from(points, (_, index) => masses[index] ?? 0)

const flat = new Float64Array(231).fill(1 / 231)

describe('the 80% region', () => {
  test.each([
    { masses: { 7: 0.8, 9: 0.2 }, region: [7] },
    { masses: { 7: 0.79, 9: 0.21 }, region: [7, 9] },
    { masses: { 200: 0.5, 3: 0.31, 4: 0.19 }, region: [3, 200] },
    { masses: { 1: 0.5, 5: 0.1, 6: 0.1, 7: 0.1, 8: 0.1, 9: 0.1 }, region: [1, 5, 6, 7] },
    { masses: { 5: 0.2, 6: 0.2, 7: 0.2, 8: 0.2, 9: 0.2 }, region: [5, 6, 7, 8] }
  ])('of $masses is $region', ({ masses, region }) => {
    expect(credibleRegion(massesAt(masses))).toEqual(region)
  })

  // .8 * 231 = 184.8
  test('of a flat belief has 185 points', () => {
    expect(credibleRegion(flat)).toHaveLength(185)
  })

  // Point 0 is 1/63 1/63 61/63 and point 230 is 61/63 1/63 1/63.
  test('gives the range of each share', () => {
    const region = credibleRegion(massesAt({ 0: 0.5, 230: 0.5 }))
    const inSixtyThirds = (track: TrackIndex) =>
      shareRange(region, track).map((share) => Math.round(share * 63))
    expect(inSixtyThirds(0)).toEqual([1, 61])
    expect(inSixtyThirds(1)).toEqual([1, 1])
    expect(inSixtyThirds(2)).toEqual([1, 61])
  })

  test("doesn't depend on the last digit of a mass", () => {
    const masses = massesAt({ 5: 0.25, 6: 0.25, 7: 0.25, 8: 0.25 + 1e-16 })
    expect(credibleRegion(masses)).toEqual([5, 6, 7, 8])
    const nudged = massesAt({ 5: 0.2, 6: 0.2, 7: 0.2, 8: 0.2, 9: 0.2 + 1e-15 })
    expect(credibleRegion(nudged)).toEqual([5, 6, 7, 8])
  })
})

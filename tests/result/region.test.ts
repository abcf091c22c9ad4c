import { describe, expect, test } from 'vitest'
import { regionShares } from '../../src/model/regions.ts'
import { points } from '../../src/model/triangle.ts'
import { archetypes, credibleRegion, systematicDots } from '../../src/result/region.ts'
import type { Region } from '../../src/bank/schema.ts'

/** Masses given point by point, none elsewhere. */
const massesAt = (given: Record<number, number>) =>
  Float64Array.from(points, (_, index) => given[index] ?? 0)

const flat = new Float64Array(231).fill(1 / 231)

describe('the 80% region', () => {
  test.each([
    { masses: { 7: 0.8, 9: 0.2 }, region: [7] },
    { masses: { 7: 0.79, 9: 0.21 }, region: [7, 9] },
    { masses: { 200: 0.5, 3: 0.31, 4: 0.19 }, region: [3, 200] },
    { masses: { 5: 0.2, 6: 0.2, 7: 0.2, 8: 0.2, 9: 0.2 }, region: [5, 6, 7, 8] }
  ])('of $masses is $region', ({ masses, region }) => {
    expect(credibleRegion(massesAt(masses)).points).toEqual(region)
  })

  // .8 * 231 = 184.8
  test('of a flat belief has 185 points', () => {
    expect(credibleRegion(flat).points).toHaveLength(185)
  })

  // Point 0 is 1/63 1/63 61/63 and point 230 is 61/63 1/63 1/63.
  test('gives the range of each share', () => {
    const { shares } = credibleRegion(massesAt({ 0: 0.5, 230: 0.5 }))
    const inSixtyThirds = (range: number[]) => range.map((share) => Math.round(share * 63))
    expect(inSixtyThirds(shares.manager)).toEqual([1, 61])
    expect(inSixtyThirds(shares.ic)).toEqual([1, 1])
    expect(inSixtyThirds(shares.specialist)).toEqual([1, 61])
  })

  test('does not hang on the last digit of a mass', () => {
    const masses = massesAt({ 5: 0.25, 6: 0.25, 7: 0.25, 8: 0.25 + 1e-16 })
    expect(credibleRegion(masses).points).toEqual([5, 6, 7, 8])
    const nudged = massesAt({ 5: 0.2, 6: 0.2, 7: 0.2, 8: 0.2, 9: 0.2 + 1e-15 })
    expect(credibleRegion(nudged).points).toEqual([5, 6, 7, 8])
  })
})

describe('twenty dots', () => {
  test('lie on one point if all belief does', () => {
    expect(systematicDots(massesAt({ 42: 1 }))).toEqual(Array(20).fill(42))
  })

  // Quantiles .025, .075 ... .975: eleven of them, up to .525, lie below .53.
  test.each([
    { mass: 0.5, dots: 10 },
    { mass: 0.53, dots: 11 },
    { mass: 0.024, dots: 0 },
    { mass: 0.026, dots: 1 },
    { mass: 0.974, dots: 19 },
    { mass: 0.976, dots: 20 }
  ])('give a point of mass $mass its share: $dots', ({ mass, dots }) => {
    const drawn = systematicDots(massesAt({ 10: mass, 20: 1 - mass }))
    expect(drawn).toHaveLength(20)
    expect(drawn.filter((point) => point === 10)).toHaveLength(dots)
  })

  // The quantile .025 + k/20 of 231 points of equal mass falls on point floor(5.775 + 11.55 k).
  test('spread evenly over a flat belief', () => {
    const expected = Array.from({ length: 20 }, (_, k) => Math.floor(5.775 + 11.55 * k))
    expect(systematicDots(flat)).toEqual(expected)
  })
})

describe('places that may be named', () => {
  /** A point that lies in the region as a whole. */
  const inside = (region: Region) => regionShares().get(region)!.indexOf(1)
  const at = (shares: Partial<Record<Region, number>>) =>
    massesAt(
      Object.fromEntries(
        Object.entries(shares).map(([region, mass]) => [inside(region as Region), mass])
      )
    )

  test.each<[shares: Partial<Record<Region, number>>, named: Region | null, set: Region[]]>([
    [{ centre: 0.6, manager: 0.4 }, 'centre', ['centre', 'manager']],
    [{ centre: 0.59, manager: 0.41 }, null, ['centre', 'manager']],
    [{ ic: 0.85, manager: 0.15 }, 'ic', ['ic']],
    [{ ic: 0.1, specialist: 0.3, manager: 0.6 }, 'manager', ['manager', 'specialist']],
    [
      { 'ic': 0.24, 'specialist': 0.23, 'manager-ic': 0.22, 'manager': 0.21, 'centre': 0.1 },
      null,
      ['ic', 'specialist', 'manager-ic', 'manager']
    ],
    [
      {
        'ic': 0.18,
        'specialist': 0.17,
        'manager': 0.17,
        'manager-ic': 0.17,
        'centre': 0.16,
        'ic-specialist': 0.15
      },
      null,
      []
    ]
  ])('%j: %s of %j', (shares, named, set) => {
    expect(archetypes(at(shares), 20)).toEqual({ named, set })
  })

  // .36 + .25 + .2 = .81 with the centre; .36 + .25 + .19 = .80 without it, with as many places.
  test('leave the centre out where as few hold the belief without it', () => {
    const spread = { 'ic': 0.36, 'specialist': 0.25, 'centre': 0.2, 'ic-specialist': 0.19 } as const
    expect(archetypes(at(spread), 20).set).toEqual(['ic', 'specialist', 'ic-specialist'])
  })

  // .36 + .25 + .2 = .81 with the centre; without it .36 + .25 + .18 = .79 needs a fourth place.
  test('name the centre where more would be needed without it', () => {
    const spread = { 'ic': 0.36, 'specialist': 0.25, 'centre': 0.2, 'ic-specialist': 0.18 } as const
    const rest = { manager: 0.01 }
    const { set } = archetypes(at({ ...spread, ...rest }), 20)
    expect(set).toEqual(['ic', 'specialist', 'centre'])
  })

  // .6 of 231 points are 138.6.
  test('are no set if the 80% region is wider than .6 of the grid', () => {
    const masses = at({ ic: 0.5, specialist: 0.5 })
    expect(archetypes(masses, 138).set).toEqual(['ic', 'specialist'])
    expect(archetypes(masses, 139).set).toEqual([])
  })

  test('are none under a flat belief', () => {
    expect(archetypes(flat, 185)).toEqual({ named: null, set: [] })
  })
})

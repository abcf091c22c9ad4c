import { describe, expect, test } from 'vitest'
import { anchors, regionOf, regionShares } from '../../src/model/regions.ts'
import { points } from '../../src/model/triangle.ts'

describe('the region of a mix', () => {
  test.each(anchors)('of an anchor is its own: $region', ({ region, anchor }) => {
    expect(regionOf(anchor)).toBe(region)
    expect(anchor.manager + anchor.ic + anchor.specialist).toBeCloseTo(1, 12)
  })

  // Squared distances of .6 .3 .1: to the manager anchor .04 + .04 + 0 = .08; to manager-ic
  // .0196 + .0256 + .0004 = .0456. Of .7 .2 .1: .01 + .01 = .02 against .0576 + .0676 = .1256.
  test.each([
    { mix: [0.6, 0.3, 0.1], region: 'manager-ic' },
    { mix: [0.7, 0.2, 0.1], region: 'manager' },
    { mix: [0.3, 0.3, 0.4], region: 'centre' },
    { mix: [0.1, 0.4, 0.5], region: 'ic-specialist' },
    { mix: [0.5, 0, 0.5], region: 'manager-specialist' },
    { mix: [0, 1, 0], region: 'ic' },
    { mix: [0, 0, 1], region: 'specialist' }
  ])('$mix lies in $region', ({ mix: [manager, ic, specialist], region }) => {
    expect(regionOf({ manager: manager!, ic: ic!, specialist: specialist! })).toBe(region)
  })
})

describe('the seven regions', () => {
  // On a mesh of 80,200 mixes that is independent of the grid: the blueprint's .138 to .145.
  test('cover a seventh of the triangle each', () => {
    const counts = new Map<string, number>()
    const steps = 400
    for (let i = 0; i < steps; i++) {
      for (let j = 0; j < steps - i; j++) {
        const [manager, ic] = [(i + 1 / 3) / steps, (j + 1 / 3) / steps]
        const region = regionOf({ manager, ic, specialist: 1 - manager - ic })
        counts.set(region, (counts.get(region) ?? 0) + 1)
      }
    }
    for (const count of counts.values()) {
      expect(count / 80_200).toBeGreaterThan(0.138)
      expect(count / 80_200).toBeLessThan(0.145)
    }
    expect(counts.size).toBe(7)
  })

  test('hold a seventh of a flat belief each, within .007', () => {
    for (const shares of regionShares().values()) {
      const mass = shares.reduce((sum, share) => sum + share / points.length, 0)
      expect(Math.abs(mass - 1 / 7)).toBeLessThan(0.007)
    }
  })

  test('divide every grid point among them', () => {
    for (const index of points.keys()) {
      const parts = [...regionShares().values()].map((shares) => shares[index]!)
      expect(parts.reduce((a, b) => a + b)).toBeCloseTo(1, 12)
    }
  })
})

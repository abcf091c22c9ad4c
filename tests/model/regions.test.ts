import { describe, expect, test } from 'vitest'
import {
  fromRegion,
  regionAt,
  regionKey,
  regionOf,
  regions,
  regionShares,
  regionsOf,
  toRegion
} from '../../src/model/regions.ts'
import { points } from '../../src/model/triangle.ts'
import { scienceBank } from '../helpers/tiny-bank.ts'

const nameOf = (region: (typeof regions)[number]) => region.tracks.join('+')

describe('the region of a mix', () => {
  test.each(regions)('of an anchor is its own: $tracks', (region) => {
    expect(regionAt(region.anchor)).toBe(region)
    expect(region.anchor.reduce((a, b) => a + b)).toBeCloseTo(1, 12)
  })

  // Squared distances of .6 .3 .1: to the first anchor .04 + .04 + 0 = .08; to that of the edge
  // .0196 + .0256 + .0004 = .0456. Of .7 .2 .1: .01 + .01 = .02 against .0576 + .0676 = .1256.
  test.each([
    { mix: [0.6, 0.3, 0.1], region: '0+1' },
    { mix: [0.7, 0.2, 0.1], region: '0' },
    { mix: [0.3, 0.3, 0.4], region: '0+1+2' },
    { mix: [0.1, 0.4, 0.5], region: '1+2' },
    { mix: [0.5, 0, 0.5], region: '0+2' },
    { mix: [0, 1, 0], region: '1' },
    { mix: [0, 0, 1], region: '2' }
  ] as const)('$mix lies in $region', ({ mix, region }) => {
    expect(nameOf(regionAt(mix))).toBe(region)
  })
})

describe('the seven regions', () => {
  // On a mesh of 80,200 mixes that is independent of the grid.
  test('each cover a seventh of the triangle', () => {
    const counts = new Map<string, number>()
    const steps = 400
    for (let i = 0; i < steps; i++) {
      for (let j = 0; j < steps - i; j++) {
        const [first, second] = [(i + 1 / 3) / steps, (j + 1 / 3) / steps]
        const region = nameOf(regionAt([first, second, 1 - first - second]))
        counts.set(region, (counts.get(region) ?? 0) + 1)
      }
    }
    for (const count of counts.values()) {
      expect(count / 80_200).toBeGreaterThan(0.138)
      expect(count / 80_200).toBeLessThan(0.145)
    }
    expect(counts.size).toBe(7)
  })

  // Cut the cell around a point into nine small triangles, three along each side. Six of them point
  // the same way as the cell. The center of the small triangle at a, b, c, which sum to 2, is
  // ((3 a + 1) / 9, (3 b + 1) / 9, (3 c + 1) / 9) of the cell, whose own center is at a third each.
  test('share a grid point by the centers of six small triangles around it', () => {
    const corners = [0, 1, 2].flatMap((a) =>
      [0, 1, 2].filter((b) => a + b <= 2).map((b) => [a, b, 2 - a - b] as const)
    )
    expect(corners).toHaveLength(6)
    for (const [index, [first, second, third]] of points.entries()) {
      const around = corners.map(([a, b, c]) =>
        regionAt([
          first + ((3 * a + 1) / 9 - 1 / 3) / 21,
          second + ((3 * b + 1) / 9 - 1 / 3) / 21,
          third + ((3 * c + 1) / 9 - 1 / 3) / 21
        ])
      )
      for (const region of regions) {
        const part = around.filter((one) => one === region).length / 6
        expect(regionShares().get(region)![index]).toBeCloseTo(part, 12)
      }
    }
  })

  test('each hold a seventh of a flat belief, within .007', () => {
    for (const shares of regionShares().values()) {
      const mass = shares.reduce((sum, share) => sum + share / points.length, 0)
      expect(Math.abs(mass - 1 / 7)).toBeLessThan(0.007)
    }
  })

  test('share out every grid point completely', () => {
    for (const index of points.keys()) {
      const parts = [...regionShares().values()].map((shares) => shares[index]!)
      expect(parts.reduce((a, b) => a + b)).toBeCloseTo(1, 12)
    }
  })
})

describe('in the track ids of a bank', () => {
  const bank = scienceBank(1)

  test('the regions are lists of its own track ids: corners, edges, center', () => {
    expect(regionsOf(bank).map(({ region }) => regionKey(region))).toEqual([
      'analyst',
      'engineer',
      'scientist',
      'analyst+engineer',
      'engineer+scientist',
      'analyst+scientist',
      'analyst+engineer+scientist'
    ])
    expect(regionsOf(bank)[4]!.anchor).toEqual({ analyst: 0.08, engineer: 0.46, scientist: 0.46 })
  })

  test('each list leads back to its region, and other lists to none', () => {
    for (const region of regions) expect(fromRegion(bank, toRegion(bank, region))).toBe(region)
    expect(fromRegion(bank, ['engineer', 'analyst'])).toBeUndefined()
    expect(fromRegion(bank, [])).toBeUndefined()
  })

  test('a mix by track id lies in the same region', () => {
    expect(regionOf(bank, { scientist: 0.5, engineer: 0.4, analyst: 0.1 })).toEqual([
      'engineer',
      'scientist'
    ])
    expect(() => regionOf(bank, { analyst: 1, engineer: 0 } as never)).toThrow(
      new RangeError('The mix has no share of "scientist". Expected a number for each track.')
    )
  })
})

describe('what is no region, bank or mix is refused', () => {
  const twoTracks = { tracks: scienceBank(1).tracks.slice(0, 2) } as never
  const noTracks = new TypeError(
    'The bank has no list of three tracks. Expected three { id, name, work }.'
  )

  test('with what was expected', () => {
    expect(() => regionKey(undefined as never)).toThrow(
      new TypeError("The region can't be read. Expected a list of track ids.")
    )
    expect(() => regionOf(undefined as never, {})).toThrow(
      new TypeError(
        "The bank or the mix can't be read. Expected a bank, and a share for each of its tracks."
      )
    )
    expect(() => regionsOf(undefined as never)).toThrow(
      new TypeError("The bank can't be read. Expected a bank such as parseBank returns.")
    )
  })

  test('if the bank has two tracks', () => {
    expect(() => regionOf(twoTracks, { analyst: 0.5, engineer: 0.5 })).toThrow(noTracks)
    expect(() => regionsOf(twoTracks)).toThrow(noTracks)
  })
})

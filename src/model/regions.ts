import { expectedBank, expectTracks } from '../bank/expect-bank.ts'
import { explainFailure } from '../bank/explain-failure.ts'
import {
  byTrackId,
  fromTrackIds,
  mixOf,
  trackIds,
  type Mix,
  type TrackIndex
} from '../bank/track.ts'
import type { Bank, Region } from '../bank/types.ts'
import { points, spacing } from './triangle.ts'

/** One of the seven regions of the triangle, by the positions of the tracks it lies between. */
export interface ModelRegion {
  /** One track for a corner, two for the middle of an edge, three for the center; ascending. */
  readonly tracks: readonly TrackIndex[]
  /** The mix it is built around. */
  readonly anchor: Mix
}

/** The seven regions: corners, edges, center. Every list by region follows this order. */
export const regions: readonly ModelRegion[] = [
  { tracks: [0], anchor: [0.8, 0.1, 0.1] },
  { tracks: [1], anchor: [0.1, 0.8, 0.1] },
  { tracks: [2], anchor: [0.1, 0.1, 0.8] },
  { tracks: [0, 1], anchor: [0.46, 0.46, 0.08] },
  { tracks: [1, 2], anchor: [0.08, 0.46, 0.46] },
  { tracks: [0, 2], anchor: [0.46, 0.08, 0.46] },
  // Bundlers would keep a division, even of a list that nothing uses.
  { tracks: [0, 1, 2], anchor: /* @__PURE__ */ mixOf(() => 1 / 3) }
]

/** Square of the Euclidean distance between two mixes. */
const squaredDistance = (a: Mix, b: Mix) =>
  (a[0] - b[0]) ** 2 + (a[1] - b[1]) ** 2 + (a[2] - b[2]) ** 2

/** The region a mix lies in: that of the nearest anchor. */
export function regionAt(mix: Mix): ModelRegion {
  const distances = regions.map(({ anchor }) => squaredDistance(mix, anchor))
  return regions[distances.indexOf(Math.min(...distances))]!
}

/**
 * Six samples of the small triangle around a grid point, as offsets in ninths of the grid's
 * spacing.
 */
const offsets: readonly Mix[] = [
  [4, -2, -2],
  [-2, 4, -2],
  [-2, -2, 4],
  [1, 1, -2],
  [1, -2, 1],
  [-2, 1, 1]
]

let shares: ReadonlyMap<ModelRegion, Float64Array> | undefined

/**
 * By region, the part of each grid point that lies in it, in the order of `points`.
 *
 * Assigning whole points would be too coarse. The sides of the center run just inside a row of
 * points, so the center got .09 of a flat belief and each edge .16, although every region covers a
 * seventh.
 */
export function regionShares(): ReadonlyMap<ModelRegion, Float64Array> {
  // Computed when a result first needs it, so that loading the quiz doesn't wait for it.
  return (shares ??= computeShares())
}

function computeShares(): ReadonlyMap<ModelRegion, Float64Array> {
  /** The regions that the six samples of each grid point lie in. */
  const sampled = points.map((point) =>
    offsets.map((offset) =>
      regionAt(mixOf((track) => point[track] + (offset[track] / 9) * spacing))
    )
  )
  return new Map(
    regions.map((region) => [
      region,
      Float64Array.from(
        sampled,
        (each) => each.filter((one) => one === region).length / offsets.length
      )
    ])
  )
}

/** A region in the bank's own track ids. */
export function toRegion<T extends string>(
  bank: Pick<Bank<T>, 'tracks'>,
  { tracks }: Pick<ModelRegion, 'tracks'>
): Region<T> {
  const ids = trackIds(bank)
  return tracks.map((track) => ids[track])
}

/** The model's region for a list of track ids, or undefined if it isn't one of the bank's. */
export function fromRegion<T extends string>(
  bank: Pick<Bank<T>, 'tracks'>,
  region: Region<T>
): ModelRegion | undefined {
  const key = regionKey(region)
  return regions.find((candidate) => regionKey(toRegion(bank, candidate)) === key)
}

/**
 * A stable text for a region, for maps and attributes.
 *
 * @example
 * regionKey(['engineer', 'scientist']) // 'engineer+scientist'
 */
export function regionKey(region: Region): string {
  return explainFailure('The region', 'a list of track ids', () => region.join('+'))
}

/**
 * The region a mix lies in: that of the nearest anchor.
 *
 * @param mix - Shares by track id; they sum to 1.
 * @throws RangeError if a track of the bank has no share.
 * @example
 * regionOf(bank, quiz.report(snapshot).mean) // ['analyst', 'engineer']
 */
export function regionOf<T extends string>(
  bank: Pick<Bank<T>, 'tracks'>,
  mix: Readonly<Record<T, number>>
): Region<T> {
  const expected = 'a bank, and a share for each of its tracks'
  return explainFailure('The bank or the mix', expected, () => regionOfMix(bank, mix))
}

function regionOfMix<T extends string>(
  bank: Pick<Bank<T>, 'tracks'>,
  mix: Readonly<Record<T, number>>
): Region<T> {
  expectTracks(bank)
  const vector = fromTrackIds(bank, mix)
  for (const [track, share] of vector.entries()) {
    if (!Number.isFinite(share)) {
      const id = trackIds(bank)[track]
      throw new RangeError(`The mix has no share of "${id}". Expected a number for each track.`)
    }
  }
  return toRegion(bank, regionAt(vector))
}

/** A region with the mix it is built around, by track id. */
export interface AnchoredRegion<T extends string = string> {
  /** The tracks it lies between. */
  region: Region<T>
  /** The mix in its middle; the shares sum to 1. */
  anchor: Record<T, number>
}

/**
 * The seven regions of a bank's triangle: corners, edges, center.
 *
 * @example
 * regionsOf(bank).map(({ region }) => regionKey(region))
 */
export function regionsOf<T extends string>(bank: Pick<Bank<T>, 'tracks'>): AnchoredRegion<T>[] {
  return explainFailure('The bank', expectedBank, () => {
    expectTracks(bank)
    return regions.map((region) => ({
      region: toRegion(bank, region),
      anchor: byTrackId(bank, (track) => region.anchor[track])
    }))
  })
}

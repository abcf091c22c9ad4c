import { trackIndexes, type Mix, type TrackIndex } from '../bank/track.ts'
import { regionMasses, type RegionMass } from '../model/place.ts'
import { pointCount } from '../model/triangle.ts'
import type { TrackClaim } from './claim.ts'

/** Probability from which a region is named. */
const placeFrom = 0.4

/**
 * An 80% region wider than this part of the grid says little. The center touches every other
 * region, so it gets a good part of any belief that is merely wide.
 */
const widest = 0.6

/** What decides whether a place is named. */
export interface PlaceFacts {
  /** Probability of each grid point; sums to 1. */
  masses: Float64Array
  /** Mean share of each track; they sum to 1. */
  mean: Mix
  claim: Pick<TrackClaim, 'kind' | 'tracks'>
  /** Number of grid points in the 80% region. */
  regionSize: number
}

/**
 * The region to name: the likeliest of the seven, or undefined. Nothing in a report contradicts
 * anything else, so where the likeliest region doesn't fit, none is named, rather than a less
 * likely one or another claim. None is named if
 *
 * - the claim is open, which it is with fewer than eight answers
 * - its probability is below .40
 * - it is the center and the 80% region covers more than .6 of the grid: then it wins only by width
 * - it leaves out a track the claim names: the first if clear or leaning, either if between
 * - it leaves out a track with a larger mean share than one of its own
 */
export function regionToName({
  masses,
  mean,
  claim: { kind, tracks: named },
  regionSize
}: PlaceFacts): RegionMass | undefined {
  if (kind === 'open') return undefined
  // The first of equals in the fixed order, as browsers differ in the last digit.
  const likeliest = regionMasses(masses).reduce((best, next) =>
    comparable(next.mass) > comparable(best.mass) ? next : best
  )
  const { tracks } = likeliest.region
  const isIn = (track: TrackIndex) => tracks.includes(track)
  const required = kind === 'between' ? named : named.slice(0, 1)
  const leftOut = trackIndexes.filter((track) => !isIn(track)).map((track) => mean[track])
  const least = Math.min(...tracks.map((track) => mean[track]))
  const isTooWide = leftOut.length === 0 && regionSize > widest * pointCount
  const fits =
    comparable(likeliest.mass) >= comparable(placeFrom) &&
    !isTooWide &&
    required.every(isIn) &&
    leftOut.every((share) => comparable(share) <= comparable(least))
  return fits ? likeliest : undefined
}

const comparable = (value: number) => Math.round(value * 1e9)

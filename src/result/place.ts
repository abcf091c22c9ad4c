import { trackIndexes, type Mix, type TrackIndex } from '../bank/track.ts'
import { regionMasses, type RegionMass } from '../model/place.ts'
import { regionAt } from '../model/regions.ts'
import { pointCount } from '../model/triangle.ts'
import type { NamedTracks } from './claim.ts'

/** The least probability at which a region is named alone. */
const aloneFrom = 0.4

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
  claim: NamedTracks
  /** Number of grid points in the 80% region. */
  regionSize: number
}

/** A region to name, with its probability. */
export interface NamedRegion extends RegionMass {
  /** Another region it could be: the mean's, or the next likeliest; see `regionToName`. */
  readonly alternative?: RegionMass | undefined
}

/**
 * The region to name: the likeliest of the seven, or undefined.
 *
 * The picture shows the mean as a point, so a region is named alone only if the mean lies in it and
 * its probability is at least .40. If the mean lies in another region, that one is named beside it.
 * If only the probability is too low, the next likeliest is. So the point always lies in a named
 * region.
 *
 * A report must not contradict itself. If the likeliest region doesn't fit, none is named, rather
 * than a less likely one or another claim. None is named if
 *
 * - the claim is open, which it is with fewer than eight answers
 * - it is the center and the 80% region covers more than .6 of the grid: then it wins only by width
 * - it leaves out a track the claim names: the first if clear or leaning, either if between
 * - it leaves out a track with a larger mean share than one of its own
 */
export function regionToName({
  masses,
  mean,
  claim: { kind, tracks: named },
  regionSize
}: PlaceFacts): NamedRegion | undefined {
  if (kind === 'open') return undefined
  // Sorting keeps equals in the fixed order; browsers differ in the last digit.
  const byMass = regionMasses(masses).sort((a, b) => comparable(b.mass) - comparable(a.mass))
  const [likeliest, next] = byMass as [RegionMass, RegionMass]
  const { tracks } = likeliest.region
  const isIn = (track: TrackIndex) => tracks.includes(track)
  const required = kind === 'between' ? named : named.slice(0, 1)
  const leftOut = trackIndexes.filter((track) => !isIn(track)).map((track) => mean[track])
  const least = Math.min(...tracks.map((track) => mean[track]))
  const isTooWide = leftOut.length === 0 && regionSize > widest * pointCount
  const fits =
    !isTooWide &&
    required.every(isIn) &&
    leftOut.every((share) => comparable(share) <= comparable(least))
  if (!fits) return undefined
  const there = regionAt(mean)
  const ofMean = byMass.find(({ region }) => region === there)!
  if (ofMean !== likeliest) return { ...likeliest, alternative: ofMean }
  const isAlone = comparable(likeliest.mass) >= comparable(aloneFrom)
  return isAlone ? likeliest : { ...likeliest, alternative: next }
}

const comparable = (value: number) => Math.round(value * 1e9)

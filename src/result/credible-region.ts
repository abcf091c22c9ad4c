import { mixOf, type TrackIndex } from '../bank/track.ts'
import { points } from '../model/triangle.ts'

/** How much of the belief the region has to hold. */
const credibility = 0.8

/** The most likely mixes together, by track positions. */
export interface TrackRegion {
  /** Lowest and highest share of each track within it, 0 to 1. */
  shares: (track: TrackIndex) => [lowest: number, highest: number]
  /** Indexes of its grid points, ascending. */
  points: number[]
}

/**
 * The 80% region: the fewest grid points whose masses reach .80 (highest posterior density).
 *
 * @param masses - Probability of each grid point; sums to 1.
 */
export function credibleRegion(masses: Float64Array): TrackRegion {
  const order = [...masses.keys()].sort((a, b) => comparable(masses[b]!) - comparable(masses[a]!))
  const members: number[] = []
  let mass = 0
  for (const point of order) {
    if (mass >= credibility) break
    members.push(point)
    mass += masses[point]!
  }
  const sharesOf = (track: TrackIndex) => members.map((point) => points[point]![track])
  const lowest = mixOf((track) => Math.min(...sharesOf(track)))
  const highest = mixOf((track) => Math.max(...sharesOf(track)))
  return {
    shares: (track) => [lowest[track], highest[track]],
    points: members.sort((a, b) => a - b)
  }
}

/** Masses that differ in the last digit only, as between browsers, count as equal. */
const comparable = (mass: number) => Math.round(mass * 1e12)

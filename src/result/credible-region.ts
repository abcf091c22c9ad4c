import type { TrackIndex } from '../bank/track.ts'
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
  // In whole trillionths: masses that differ in the last digit only, as between browsers, are equal.
  const parts = masses.map((mass) => Math.round(mass * 1e12))
  const descending = parts.toSorted().reverse()
  let held = 0
  let size = 0
  while (held < credibility * 1e12) held += descending[size++]!
  // Of points as likely as the last one, the first of the grid are in.
  const last = descending[size - 1]!
  let ties = size - descending.indexOf(last)
  const members: number[] = []
  for (const [point, part] of parts.entries()) {
    if (part > last || (part === last && ties-- > 0)) members.push(point)
  }
  return {
    shares: (track) => {
      const shares = members.map((point) => points[point]![track])
      return [Math.min(...shares), Math.max(...shares)]
    },
    points: members
  }
}

import type { TrackIndex } from '../bank/track.ts'
import { points } from '../model/triangle.ts'
import { rounded } from './numbers.ts'

/** How much of the belief the region has to hold. */
const credibility = 0.8

/**
 * The 80% region: the fewest grid points whose masses reach .80 (highest posterior density).
 *
 * @param masses - Probability of each grid point; sums to 1.
 * @returns Indexes of the region's grid points, ascending.
 */
export function credibleRegion(masses: Float64Array): number[] {
  // In whole trillionths: masses that differ in the last digit only, as between browsers, are equal.
  const parts = masses.map((mass) => Math.round(mass * 1e12))
  const descending = parts.toSorted().reverse()
  let sum = 0
  let size = 0
  while (sum < credibility * 1e12) sum += descending[size++]!
  // Of points as likely as the last one, the first of the grid are in.
  const last = descending[size - 1]!
  let ties = size - descending.indexOf(last)
  const isIn = (part: number) => part > last || (part === last && ties-- > 0)
  return [...parts.keys()].filter((point) => isIn(parts[point]!))
}

/** Lowest and highest share of a track within a region, 0 to 1; see `rounded`. */
export function shareRange(
  region: readonly number[],
  track: TrackIndex
): [lowest: number, highest: number] {
  const shares = region.map((point) => points[point]![track])
  return [rounded(Math.min(...shares)), rounded(Math.max(...shares))]
}

import type { Region } from '../bank/schema.ts'
import { tracks, type ByTrack } from '../track.ts'
import { points } from './triangle.ts'

const third = 1 / 3

/** The seven places of the triangle that have a name, each by its anchor. */
export const anchors: readonly { region: Region; anchor: ByTrack }[] = [
  { region: 'manager', anchor: { manager: 0.8, ic: 0.1, specialist: 0.1 } },
  { region: 'ic', anchor: { manager: 0.1, ic: 0.8, specialist: 0.1 } },
  { region: 'specialist', anchor: { manager: 0.1, ic: 0.1, specialist: 0.8 } },
  { region: 'manager-ic', anchor: { manager: 0.46, ic: 0.46, specialist: 0.08 } },
  { region: 'ic-specialist', anchor: { manager: 0.08, ic: 0.46, specialist: 0.46 } },
  { region: 'manager-specialist', anchor: { manager: 0.46, ic: 0.08, specialist: 0.46 } },
  { region: 'centre', anchor: { manager: third, ic: third, specialist: third } }
]

/** Square of the Euclidean distance between two mixes. */
const squaredDistance = (a: ByTrack, b: ByTrack) =>
  tracks.reduce((sum, track) => sum + (a[track] - b[track]) ** 2, 0)

/**
 * The region a mix lies in: that of the nearest anchor.
 *
 * @param mix - Shares of the three tracks; they sum to 1.
 */
export function regionOf(mix: ByTrack): Region {
  let nearest = anchors[0]!
  for (const candidate of anchors) {
    if (squaredDistance(mix, candidate.anchor) < squaredDistance(mix, nearest.anchor)) {
      nearest = candidate
    }
  }
  return nearest.region
}

/** The region of each grid point, in the order of `points`. */
export const pointRegions: readonly Region[] = points.map(regionOf)

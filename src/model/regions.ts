import type { Region } from '../bank/schema.ts'
import { byTrack, tracks, type ByTrack } from '../bank/track.ts'
import { points, spacing } from './triangle.ts'

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

/**
 * Six samples of the small triangle around a grid point, as offsets in ninths of the grid's
 * spacing.
 */
const offsets: readonly ByTrack[] = [
  { manager: 4, ic: -2, specialist: -2 },
  { manager: -2, ic: 4, specialist: -2 },
  { manager: -2, ic: -2, specialist: 4 },
  { manager: 1, ic: 1, specialist: -2 },
  { manager: 1, ic: -2, specialist: 1 },
  { manager: -2, ic: 1, specialist: 1 }
]

/**
 * For each region, the part of each grid point that lies in it, in the order of `points`.
 *
 * Whole points would not do: the sides of the centre run just inside a row of points, which left
 * it .09 of a flat belief and gave .16 to each blend, where every region covers a seventh.
 */
export function regionShares(): ReadonlyMap<Region, Float64Array> {
  return (shares ??= worked())
}

/** Worked out when a result first asks for it: a page that only loads the quiz does not wait. */
let shares: ReadonlyMap<Region, Float64Array> | undefined

function worked(): ReadonlyMap<Region, Float64Array> {
  /** The regions that the six samples of each grid point lie in. */
  const sampled = points.map((point) =>
    offsets.map((offset) =>
      regionOf(byTrack((track) => point[track] + (offset[track] / 9) * spacing))
    )
  )
  return new Map(
    anchors.map(({ region }) => {
      const part = (regions: readonly Region[]) => regions.filter((one) => one === region).length
      return [region, Float64Array.from(sampled, (regions) => part(regions) / offsets.length)]
    })
  )
}

import type { Region } from '../../../src/bank/schema.ts'
import { anchors } from '../../../src/model/regions.ts'
import { points } from '../../../src/model/triangle.ts'
import { corners, outline, place, side, type Place } from './place.ts'

/** The part of a polygon that is nearer to one place than to another. */
function nearer(polygon: readonly Place[], one: Place, other: Place): Place[] {
  // Positive on the side of `one`; zero on the line halfway between.
  const lead = ([x, y]: Place) =>
    (x - other[0]) ** 2 + (y - other[1]) ** 2 - (x - one[0]) ** 2 - (y - one[1]) ** 2
  return polygon.flatMap((start, index): Place[] => {
    const end = polygon[(index + 1) % polygon.length]!
    const [from, to] = [lead(start), lead(end)]
    const kept = from >= 0 ? [start] : []
    if (from * to >= 0) return kept
    const part = from / (from - to)
    return [...kept, [start[0] + part * (end[0] - start[0]), start[1] + part * (end[1] - start[1])]]
  })
}

/** Where the anchor of each region lies. */
export const seats: ReadonlyMap<Region, Place> = new Map(
  anchors.map(({ region, anchor }) => [region, place(anchor)])
)

/** The outline of a region: it holds what is nearest to its anchor. */
export function regionCell(region: Region): string {
  const seat = seats.get(region)!
  return outline(
    [...seats.values()].reduce<readonly Place[]>(
      (cell, other) => (other === seat ? cell : nearer(cell, seat, other)),
      corners
    )
  )
}

/** The outlines of all seven. */
export const regionCells = (): string => [...seats.keys()].map(regionCell).join('')

/** Neighbours on the grid lie this far apart, give or take what a comparison forgives. */
const spacing = side / 21 + 1

/**
 * The area of grid points: a line from each to itself and to its neighbours, to be drawn so wide
 * that no gap is left between them.
 */
export const pointLinks = (members: readonly number[]): string =>
  members
    .map((member) => place(points[member]!))
    .map((one, index, places) =>
      places
        .slice(0, index + 1)
        .filter((other) => Math.hypot(one[0] - other[0], one[1] - other[1]) < spacing)
        .map((other) => outline([one, other]))
        .join('')
    )
    .join('')

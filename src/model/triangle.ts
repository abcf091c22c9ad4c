import { trackIndexes, type Mix, type TrackIndex } from '../bank/track.ts'

/** Steps along one side of the triangle: (20 + 1)(20 + 2) / 2 = 231 points. */
const steps = 20

/** Difference between the shares of neighboring points. */
export const spacing: number = 1 / (steps + 1)

/**
 * The grid the model computes on: 231 mixes over the bank's three tracks, in the bank's order, each
 * (i + 1/3, j + 1/3, l + 1/3) / 21 with i + j + l = 20, so that none lies on an edge.
 *
 * @example
 * points.length // 231
 * points[230] // [0.968…, 0.015…, 0.015…], almost all of the first track
 */
export const points: readonly Mix[] = /* @__PURE__ */ gridPoints()

function gridPoints(): Mix[] {
  return Array.from({ length: steps + 1 }, (_, i) =>
    Array.from({ length: steps + 1 - i }, (_, j): Mix => [
      (i + 1 / 3) / (steps + 1),
      (j + 1 / 3) / (steps + 1),
      (steps - i - j + 1 / 3) / (steps + 1)
    ])
  ).flat()
}

/** Index of the grid point that is nearest to a mix. */
export function nearestPoint(mix: Mix): number {
  let nearest = 0
  let least = Infinity
  for (const [index, point] of points.entries()) {
    const distance = trackIndexes.reduce<number>(
      (sum, track) => sum + (mix[track] - point[track]) ** 2,
      0
    )
    if (distance < least) [nearest, least] = [index, distance]
  }
  return nearest
}

/** How many points the grid has. */
export const pointCount: number = ((steps + 1) * (steps + 2)) / 2

const stepsOf = (share: number) => Math.round(share / spacing - 1 / 3)

/**
 * How strongly answers follow the pull: slopes that multiply every utility. The level of .1 keeps
 * random clicks from adding up to a clear result.
 */
export const consistencyLevels: readonly number[] = [0.1, 0.3, 0.6, 1, 1.6]

// Written out: bundlers keep constants that read a property, even unused ones.
const levelCount = 5

/**
 * States of the model: every point at every consistency level, level by level, so that the state
 * of point p at level l has the index `l * pointCount + p`.
 */
export const stateCount: number = pointCount * levelCount

/**
 * Index of the first state at a consistency level.
 *
 * @param consistency - One of `consistencyLevels`.
 */
export const levelStart = (consistency: number): number =>
  consistencyLevels.indexOf(consistency) * pointCount

let coarseStates: readonly number[] | undefined

/**
 * Keeps every ninth point: a coarse grid of 28 points that approximates the full one.
 *
 * @param states - One number per state.
 * @returns The numbers of the coarse points, level by level.
 */
export function coarse(states: Float64Array): Float64Array {
  coarseStates ??= [...Array(stateCount).keys()].filter((state) => {
    const [first, second] = points[state % pointCount]!
    return stepsOf(first) % 3 === 1 && stepsOf(second) % 3 === 1
  })
  return Float64Array.from(coarseStates, (state) => states[state]!)
}

/** One number per point for each track, in the order of `points`. */
export type Columns = readonly [Float64Array, Float64Array, Float64Array]

function columnsOf(value: (point: Mix, track: TrackIndex) => number): Columns {
  const column = (track: TrackIndex) => Float64Array.from(points, (point) => value(point, track))
  return [column(0), column(1), column(2)]
}

/** For each track, its share at each point. */
export const shares: Columns = /* @__PURE__ */ columnsOf((point, track) => point[track])

/**
 * For each track, its part of the lead at each point: 1 where its share is the largest, split
 * evenly where two or three tie, else 0.
 */
export const leads: Columns = /* @__PURE__ */ columnsOf((point, track) => {
  const largest = Math.max(...point)
  return point[track] < largest ? 0 : 1 / point.filter((share) => share === largest).length
})

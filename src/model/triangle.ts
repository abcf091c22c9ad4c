import { trackIndexes, type Mix } from '../bank/track.ts'

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

/**
 * For each track, its part of the lead at each point: 1 where its share is the largest, split
 * evenly where two or three tie, else 0.
 */
export const leads: readonly [Float64Array, Float64Array, Float64Array] =
  /* @__PURE__ */ leadShares()

function leadShares(): readonly [Float64Array, Float64Array, Float64Array] {
  const shares = [0, 1, 2].map(() => new Float64Array(pointCount)) as [
    Float64Array,
    Float64Array,
    Float64Array
  ]
  for (const [index, point] of points.entries()) {
    const largest = Math.max(...point)
    const leaders = trackIndexes.filter((track) => point[track] === largest)
    for (const track of leaders) shares[track][index] = 1 / leaders.length
  }
  return shares
}

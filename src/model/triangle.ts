import { tracks, type ByTrack } from '../bank/track.ts'

/** Steps along one side of the triangle: (20 + 1)(20 + 2) / 2 = 231 points. */
const steps = 20

/** Difference between the shares of neighbouring points. */
export const spacing = 1 / (steps + 1)

/**
 * The points of the triangle over the three tracks that the model reckons with: 231 mixes, each
 * (i + 1/3, j + 1/3, l + 1/3) / 21 with i + j + l = 20, so that none lies on an edge.
 */
export const points: readonly ByTrack[] = Array.from({ length: steps + 1 }, (_, i) =>
  Array.from({ length: steps + 1 - i }, (_, j) => ({
    manager: (i + 1 / 3) / (steps + 1),
    ic: (j + 1 / 3) / (steps + 1),
    specialist: (steps - i - j + 1 / 3) / (steps + 1)
  }))
).flat()

const stepsOf = (share: number) => Math.round(share / spacing - 1 / 3)

/**
 * How strongly answers follow the pull: slopes that multiply every utility. The level of .1 is
 * what keeps somebody who clicks at random from a clear result.
 */
export const consistencyLevels: readonly number[] = [0.1, 0.3, 0.6, 1, 1.6]

/**
 * States of the model: every point at every consistency level, level by level, so that the state
 * of point p at level l has the index `l * points.length + p`.
 */
export const stateCount = points.length * consistencyLevels.length

/** Indexes of 28 points spread evenly, each for the nine around it, level by level. */
const everyNinth = [...Array(stateCount).keys()].filter((state) => {
  const { manager, ic } = points[state % points.length]!
  return stepsOf(manager) % 3 === 1 && stepsOf(ic) % 3 === 1
})

/** Of one number for each state those of a ninth of the points, which stand for the rest. */
export const glanceOf = (states: Float64Array): Float64Array =>
  Float64Array.from(everyNinth, (state) => states[state]!)

/**
 * For each track, the part of each point that it leads: 1 where its share is the largest, split
 * evenly where two or three tie, else 0.
 */
export const leads: Record<keyof ByTrack, Float64Array> = {
  manager: new Float64Array(points.length),
  ic: new Float64Array(points.length),
  specialist: new Float64Array(points.length)
}
for (const [index, point] of points.entries()) {
  const largest = Math.max(point.manager, point.ic, point.specialist)
  const leaders = tracks.filter((track) => point[track] === largest)
  for (const track of leaders) leads[track][index] = 1 / leaders.length
}

import { isAnswer, type Response } from '../bank/responses.ts'
import { byTrack, tracks, type ByTrack, type Track } from '../bank/track.ts'
import { optionRow, type ResponseModel } from './response-model.ts'
import { consistencyLevels, leads, points, stateCount } from './triangle.ts'

/** After so many answers a product of probabilities may be too small for a number. */
const safeProduct = 100

/**
 * Belief after a set of responses, from a flat prior over all states.
 *
 * Probabilities are multiplied in the order of item ids, so the order of the responses cannot
 * matter.
 *
 * @param responses - Skipped items and items outside the model add nothing.
 * @returns Probability of each of the `stateCount` states; sums to 1.
 */
export function posterior(model: ResponseModel, responses: readonly Response[]): Float64Array {
  const answers = responses.filter(isAnswer).toSorted((a, b) => (a.item < b.item ? -1 : 1))
  const [first, ...others] = answers.flatMap(({ item, option }) => {
    const entry = model.byId.get(item)
    return entry ? [entry.pattern.probabilities[optionRow(entry, option)]!] : []
  })
  const belief = first?.slice() ?? new Float64Array(stateCount).fill(1)
  for (const [index, table] of others.entries()) {
    for (let state = 0; state < stateCount; state++) belief[state]! *= table[state]!
    if (index % safeProduct === safeProduct - 1) normalise(belief)
  }
  normalise(belief)
  return belief
}

/** Makes a list sum to 1, in place. */
function normalise(belief: Float64Array): void {
  let total = 0
  for (let state = 0; state < stateCount; state++) total += belief[state]!
  for (let state = 0; state < stateCount; state++) belief[state]! /= total
}

/**
 * Belief about the mix alone: the consistency levels summed out.
 *
 * @param belief - Of all points, or of some; see `glanceOf`.
 * @returns One number for each of these points.
 */
export function pointMasses(belief: Float64Array): Float64Array {
  const count = belief.length / consistencyLevels.length
  const masses = belief.slice(0, count)
  for (let start = count; start < belief.length; start += count) {
    for (let point = 0; point < count; point++) masses[point]! += belief[start + point]!
  }
  return masses
}

/**
 * Mass of one point after every state is multiplied by its number in a table, the consistency
 * levels summed out. With the probabilities of an option: the mass of point and option together.
 *
 * @param count - How many points there are.
 */
export function jointMass(
  belief: Float64Array,
  table: Float64Array,
  point: number,
  count: number
): number {
  // Level by level: as a loop over the five levels this takes twice the time.
  return (
    belief[point]! * table[point]! +
    belief[point + count]! * table[point + count]! +
    belief[point + 2 * count]! * table[point + 2 * count]! +
    belief[point + 3 * count]! * table[point + 3 * count]! +
    belief[point + 4 * count]! * table[point + 4 * count]!
  )
}

/** Belief that each consistency level is the right one; sums to 1. */
export function levelMasses(belief: Float64Array): number[] {
  return consistencyLevels.map((_, level) =>
    belief
      .subarray(level * points.length, (level + 1) * points.length)
      .reduce((sum, mass) => sum + mass, 0)
  )
}

/** Mean of the mix (expected a posteriori); the three shares sum to 1. */
export function meanMix(masses: Float64Array): ByTrack {
  // Sums of their own: as members of the result, or track by track, they take many times as long.
  let [manager, ic, specialist] = [0, 0, 0]
  for (let point = 0; point < points.length; point++) {
    const mass = masses[point]!
    const mix = points[point]!
    manager += mass * mix.manager
    ic += mass * mix.ic
    specialist += mass * mix.specialist
  }
  return { manager, ic, specialist }
}

/** P(top = t): the probability that a track has the largest share; ties split. Sums to 1. */
export function topProbabilities(masses: Float64Array): ByTrack {
  let [manager, ic, specialist] = [0, 0, 0]
  for (let point = 0; point < points.length; point++) {
    const mass = masses[point]!
    manager += mass * leads.manager[point]!
    ic += mass * leads.ic[point]!
    specialist += mass * leads.specialist[point]!
  }
  return { manager, ic, specialist }
}

/**
 * The tracks from the largest number to the smallest. Numbers that differ by less than a
 * billionth count as equal, and equal ones keep the fixed order: browsers differ in the last digit.
 *
 * Two first tracks that are equal have half of the belief each at the most, so that no claim names
 * one without the other: the order decides which is written first, and of an open claim which one
 * the trials try. That happens to one simulated sitting in four hundred.
 */
export function ranked(values: ByTrack): [first: Track, second: Track, third: Track] {
  const rounded = byTrack((track) => Math.round(values[track] * 1e9))
  const [first, second, third] = tracks.toSorted((a, b) => rounded[b] - rounded[a])
  return [first!, second!, third!]
}

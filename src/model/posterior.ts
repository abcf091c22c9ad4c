import { isAnswer, type Response } from '../response.ts'
import { byTrack, tracks, type ByTrack, type Track } from '../track.ts'
import { logLikelihood, optionRow, type ResponseModel } from './response-model.ts'
import { consistencyLevels, leads, points, stateCount } from './triangle.ts'

/**
 * Belief after a set of responses, from a flat prior over all states.
 *
 * Logarithms are summed in the order of item ids, so the order of the responses cannot matter.
 *
 * @param responses - Skipped items and items outside the model add nothing.
 * @returns Probability of each of the `stateCount` states; sums to 1.
 */
export function posterior(model: ResponseModel, responses: readonly Response[]): Float64Array {
  const chosen = new Map(responses.filter(isAnswer).map(({ item, option }) => [item, option]))
  const belief = new Float64Array(stateCount)
  for (const entry of chosen.size ? model.items : []) {
    const option = chosen.get(entry.item.id)
    if (option === undefined) continue
    const logs = logLikelihood(entry.pattern, optionRow(entry, option))
    for (let state = 0; state < stateCount; state++) belief[state]! += logs[state]!
  }
  const largest = belief.reduce((a, b) => Math.max(a, b))
  let total = 0
  for (let state = 0; state < stateCount; state++) {
    total += belief[state] = Math.exp(belief[state]! - largest)
  }
  for (let state = 0; state < stateCount; state++) belief[state]! /= total
  return belief
}

/** Belief about the mix alone: the consistency levels summed out. 231 numbers that sum to 1. */
export function pointMasses(belief: Float64Array): Float64Array {
  const masses = new Float64Array(points.length)
  for (let state = 0; state < stateCount; state++) masses[state % points.length]! += belief[state]!
  return masses
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
  return byTrack((track) =>
    masses.reduce((sum, mass, point) => sum + mass * points[point]![track], 0)
  )
}

/** P(top = t): the probability that a track has the largest share; ties split. Sums to 1. */
export function topProbabilities(masses: Float64Array): ByTrack {
  return byTrack((track) =>
    masses.reduce((sum, mass, point) => sum + mass * leads[track][point]!, 0)
  )
}

/**
 * The tracks from the largest number to the smallest. Numbers that differ by less than a
 * billionth count as equal, and equal ones keep the fixed order: browsers differ in the last digit.
 */
export function ranked(values: ByTrack): [first: Track, second: Track, third: Track] {
  const rounded = byTrack((track) => Math.round(values[track] * 1e9))
  const [first, second, third] = tracks.toSorted((a, b) => rounded[b] - rounded[a])
  return [first!, second!, third!]
}

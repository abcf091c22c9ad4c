import { isAnswer, type Response } from '../bank/responses.ts'
import { mixOf, type Mix, type TrackIndex } from '../bank/track.ts'
import { optionRow, type ResponseModel } from './response-model.ts'
import {
  consistencyLevels,
  leads,
  pointCount,
  shares,
  stateCount,
  type Columns
} from './triangle.ts'

/** A longer product of probabilities may be too small for a number. */
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
    if (index % safeProduct === safeProduct - 1) normalize(belief)
  }
  normalize(belief)
  return belief
}

/** Makes a list sum to 1, in place. */
function normalize(belief: Float64Array): void {
  let total = 0
  for (let state = 0; state < stateCount; state++) total += belief[state]!
  for (let state = 0; state < stateCount; state++) belief[state]! /= total
}

/**
 * Belief about the mix alone: the consistency levels summed out.
 *
 * @param belief - Of all points, or of the coarse ones; see `coarse`.
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
 * Mass of one point after multiplying every state by its entry in a table, with the consistency
 * levels summed out. If the table holds an option's probabilities, the result is the joint mass of
 * the point and the option.
 *
 * @param count - How many points there are.
 */
export function jointMass(
  belief: Float64Array,
  table: Float64Array,
  point: number,
  count: number
): number {
  // Unrolled, because a loop over the five levels takes twice as long.
  return (
    belief[point]! * table[point]! +
    belief[point + count]! * table[point + count]! +
    belief[point + 2 * count]! * table[point + 2 * count]! +
    belief[point + 3 * count]! * table[point + 3 * count]! +
    belief[point + 4 * count]! * table[point + 4 * count]!
  )
}

/** The belief if the answers follow a pull at all: without the lowest consistency level. */
export function withoutLowest(belief: Float64Array): Float64Array {
  const rest = belief.slice()
  rest.fill(0, 0, pointCount)
  normalize(rest)
  return rest
}

/** Belief that each consistency level is the right one; sums to 1. */
export function levelMasses(belief: Float64Array): number[] {
  return consistencyLevels.map((_, level) => {
    let sum = 0
    for (let point = 0; point < pointCount; point++) sum += belief[level * pointCount + point]!
    return sum
  })
}

/** Mean of the mix (expected a posteriori); the three shares sum to 1. */
export const meanMix = (masses: Float64Array): Mix => expected(masses, shares)

/** P(top = t): the probability that a track has the largest share; ties split. Sums to 1. */
export const topProbabilities = (masses: Float64Array): Mix => expected(masses, leads)

function expected(masses: Float64Array, [ofFirst, ofSecond, ofThird]: Columns): Mix {
  // Local sums: adding to the elements of an array is many times slower.
  let [first, second, third] = [0, 0, 0]
  for (let point = 0; point < pointCount; point++) {
    const mass = masses[point]!
    first += mass * ofFirst[point]!
    second += mass * ofSecond[point]!
    third += mass * ofThird[point]!
  }
  return [first, second, third]
}

/**
 * The tracks from the largest number to the smallest. Numbers that differ by less than a
 * billionth count as equal, and equal ones keep the bank's order: browsers differ in the last
 * digit.
 *
 * Two tracks tied for first have at most half of the belief each, so no claim names one without the
 * other. The order only decides which is written first and, for an open claim, which one the
 * experiments try out. It matters in one simulated session in four hundred.
 */
export function ranked(values: Mix): [first: TrackIndex, second: TrackIndex, third: TrackIndex] {
  const comparable = inBillionths(values)
  const order: [TrackIndex, TrackIndex, TrackIndex] = [0, 1, 2]
  return order.sort((a, b) => comparable[b] - comparable[a])
}

/** The first of `ranked`, without sorting: a result asks for it hundreds of times. */
export function firstRanked(values: Mix): TrackIndex {
  const [first, second, third] = inBillionths(values)
  if (first >= second && first >= third) return 0
  return second >= third ? 1 : 2
}

const inBillionths = (values: Mix): Mix => mixOf((track) => Math.round(values[track] * 1e9))

import { jointMass, pointMasses } from '../model/posterior.ts'
import type { Pattern } from '../model/response-model.ts'
import { everyPoint } from '../model/triangle.ts'

/**
 * Expected information gain about the mix from asking an item: the mutual information between the
 * answer and the point of the triangle, the consistency level averaged out.
 *
 * Worked as I = (sum over points and options of q log q - sum over points of p log p - sum over
 * options of Q log Q) / M + log M, where q is the joint mass of point and option, p the mass of the
 * point, Q the mass of the option and M the mass of all points looked at, which is 1 for all.
 *
 * @param belief - Probability of each state; sums to 1.
 * @param among - Indexes of the points looked at: all, unless a part is to stand for the rest.
 * @returns For an item's pattern: bits, from 0 to log2 of the number of options.
 * @see Lindley (1956), Annals of Mathematical Statistics 27, 986-1005.
 */
export function expectedInformation(
  belief: Float64Array,
  among = everyPoint
): (pattern: Pattern) => number {
  const masses = pointMasses(belief)
  // One for all patterns: each of its own would be most of what a choice leaves to be tidied up.
  const lefts = new Float64Array(masses.length)
  let total = 0
  let known = 0
  for (const point of among) {
    total += masses[point]!
    known += timesLog(masses[point]!)
  }
  return ({ probabilities }) => {
    // The last option is what the others leave.
    const tables = probabilities.slice(0, -1)
    lefts.set(masses)
    let gain = 0
    let left = total
    for (const table of tables) {
      let chosen = 0
      for (const point of among) {
        const joint = jointMass(belief, table, point)
        chosen += joint
        lefts[point]! -= joint
        gain += timesLog(joint)
      }
      left -= chosen
      gain -= timesLog(chosen)
    }
    for (const point of among) gain += timesLog(lefts[point]!)
    gain -= timesLog(left)
    return Math.max(0, ((gain - known) / total + Math.log(total)) / Math.LN2)
  }
}

/** Also of a mass that is what others leave, and may be a hair below nothing. */
const timesLog = (mass: number) => (mass > 0 ? mass * Math.log(mass) : 0)

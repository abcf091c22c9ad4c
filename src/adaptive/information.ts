import type { Pattern } from '../model/response-model.ts'
import { jointMass } from '../model/posterior.ts'
import { points } from '../model/triangle.ts'

/**
 * Expected information gain about the mix from asking an item: the mutual information between the
 * answer and the point of the triangle, the consistency level averaged out.
 *
 * Worked as I = sum over points and options of q log q - sum over points of p log p - sum over
 * options of Q log Q, where q is the joint mass of point and option, p the mass of the point and
 * Q the mass of the option.
 *
 * @param belief - Probability of each state; sums to 1.
 * @param masses - The same with the levels summed out; see `pointMasses`.
 * @returns Bits, from 0 to log2 of the number of options.
 * @see Lindley (1956), Annals of Mathematical Statistics 27, 986-1005.
 */
export function expectedInformation(
  belief: Float64Array,
  masses: Float64Array,
  { probabilities }: Pattern
): number {
  let gain = -negentropy(masses)
  for (const table of probabilities) {
    let option = 0
    for (let point = 0; point < points.length; point++) {
      const joint = jointMass(belief, table, point)
      option += joint
      if (joint > 0) gain += joint * Math.log(joint)
    }
    gain -= option * Math.log(option)
  }
  return Math.max(0, gain / Math.LN2)
}

/** Sum of m log m. */
function negentropy(masses: Float64Array): number {
  let sum = 0
  for (let point = 0; point < masses.length; point++) {
    const mass = masses[point]!
    if (mass > 0) sum += mass * Math.log(mass)
  }
  return sum
}

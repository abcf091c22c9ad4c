import type { Pattern } from '../model/response-model.ts'
import { consistencyLevels, points } from '../model/triangle.ts'

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
  let jointTerm = 0
  let optionTerm = 0
  for (const table of probabilities) {
    let optionMass = 0
    for (let point = 0; point < points.length; point++) {
      let joint = 0
      for (let level = 0; level < consistencyLevels.length; level++) {
        const state = level * points.length + point
        joint += belief[state]! * table[state]!
      }
      optionMass += joint
      if (joint > 0) jointTerm += joint * Math.log(joint)
    }
    optionTerm += optionMass * Math.log(optionMass)
  }
  let pointTerm = 0
  for (const mass of masses) if (mass > 0) pointTerm += mass * Math.log(mass)
  return Math.max(0, (jointTerm - pointTerm - optionTerm) / Math.LN2)
}

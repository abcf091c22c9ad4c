import type { Pattern } from '../model/response-model.ts'
import { jointMass } from '../model/posterior.ts'
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
 * @param masses - The same with the levels summed out; see `pointMasses`.
 * @param among - Indexes of the points looked at: all, unless a part is to stand for the rest.
 * @returns Bits, from 0 to log2 of the number of options.
 * @see Lindley (1956), Annals of Mathematical Statistics 27, 986-1005.
 */
export function expectedInformation(
  belief: Float64Array,
  masses: Float64Array,
  { probabilities }: Pattern,
  among = everyPoint
): number {
  let total = 0
  let gain = 0
  for (const point of among) {
    const mass = masses[point]!
    total += mass
    if (mass > 0) gain -= mass * Math.log(mass)
  }
  for (const table of probabilities) {
    let option = 0
    for (const point of among) {
      const joint = jointMass(belief, table, point)
      option += joint
      if (joint > 0) gain += joint * Math.log(joint)
    }
    gain -= option * Math.log(option)
  }
  return Math.max(0, (gain / total + Math.log(total)) / Math.LN2)
}

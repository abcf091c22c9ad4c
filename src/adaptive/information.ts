import { jointMass, pointMasses } from '../model/posterior.ts'
import { pointCount } from '../model/triangle.ts'
import { logOf, stepLogs, steps } from './logarithm.ts'

/** A joint probability below this doesn't change any digit of a gain. */
const massEpsilon = 1e-30

/**
 * Expected information gain about the mix from asking an item: the mutual information between the
 * answer and the point of the triangle, the consistency level averaged out.
 *
 * Computed as I = sum over points of p (sum over options of r log r) - sum over options of R log R,
 * where p is the mass of a point, r the probability of an option there and R over all points.
 *
 * @param belief - Probability of each state, or of the coarse ones; see `coarse`.
 * @returns A function that takes the probabilities of an item's options in the same states and
 *   returns bits, from 0 to log2 of the number of options.
 * @see Lindley (1956), Annals of Mathematical Statistics 27, 986-1005.
 */
export function expectedInformation(
  belief: Float64Array
): (probabilities: readonly Float64Array[]) => number {
  const masses = pointMasses(belief)
  const count = masses.length
  const total = masses.reduce((sum, mass) => sum + mass)
  const scales = masses.map((mass) => steps / mass)
  const logs = stepLogs()
  return (probabilities) => {
    remainingShare.fill(steps)
    let known = 0
    let unknown = 0
    let left = total
    for (const table of probabilities.slice(0, -1)) {
      let chosen = 0
      for (let point = 0; point < count; point++) {
        const joint = jointMass(belief, table, point, count)
        if (joint < massEpsilon) continue
        const share = joint * scales[point]!
        chosen += joint
        remainingShare[point]! -= share
        known += joint * logOf(share, logs)
      }
      left -= chosen
      unknown -= timesLog(chosen / total)
    }
    // The last option gets the rest.
    for (let point = 0; point < count; point++) {
      const share = remainingShare[point]!
      known += masses[point]! * (share / steps) * logOf(share, logs)
    }
    unknown -= timesLog(left / total)
    return Math.max(0, (known / total + unknown) / Math.LN2)
  }
}

/**
 * Probability left at each point for the options still to come. All items share one buffer: a new
 * one per item would be most of the garbage of choosing an item.
 */
const remainingShare = /* @__PURE__ */ new Float64Array(pointCount)

const timesLog = (share: number) => share * Math.log(share)

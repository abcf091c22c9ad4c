import type { WeightPattern } from '../../src/model/response-model.ts'
import { consistencyLevels, points } from '../../src/model/triangle.ts'

const entropy = (shares: readonly number[]) =>
  -shares.reduce((sum, share) => sum + (share > 0 ? share * Math.log2(share) : 0), 0)

/**
 * Expected information gain by its definition, in bits: entropy of the mixture minus the mean
 * entropy at each point.
 */
export function mutualInformation(
  belief: Float64Array,
  { probabilities }: Pick<WeightPattern, 'probabilities'>
): number {
  const atPoints = points.map((_, point) => {
    const states = consistencyLevels.map((_, level) => level * points.length + point)
    const mass = states.reduce((sum, state) => sum + belief[state]!, 0)
    const shares = probabilities.map((table) =>
      states.reduce((sum, state) => sum + (belief[state]! / mass) * table[state]!, 0)
    )
    return { mass, shares }
  })
  const mixture = probabilities.map((_, option) =>
    atPoints.reduce((sum, { mass, shares }) => sum + mass * shares[option]!, 0)
  )
  return atPoints.reduce(
    (gain, { mass, shares }) => gain - mass * entropy(shares),
    entropy(mixture)
  )
}

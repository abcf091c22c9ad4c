import { fromTrackIds, mixOf, type Mix } from '../bank/track.ts'
import type { Bank } from '../bank/types.ts'
import { centeredWeights } from '../model/response-model.ts'
import { pairs, type Pair } from './weights.ts'

/** A direction along which a mix may move: three changes of shares that sum to 0, of length 1. */
export type Direction = Mix

/**
 * How precisely the items measure along one direction at the center of the triangle: Fisher
 * information, up to a factor that all directions share.
 *
 * At the center the utility of every option is 0, since centered weights sum to 0: each of K
 * options is chosen with probability 1 / K, and the information along a direction is ((1 - e) beta
 * scale)^2 / K times the sum over options of ((a - mean a) · direction)^2. Consistency (beta),
 * lapse e and normalizing factor are the same for all items and directions, so ratios need none of
 * them.
 *
 * @see Bock (1972), Psychometrika 37, 29-51, for the model it follows from.
 */
export function centralInformation(bank: Bank, direction: Direction): number {
  let information = 0
  for (const { options } of bank.items) {
    const steps = options.map((option) =>
      dot(centeredWeights(fromTrackIds(bank, option.weights)), direction)
    )
    const mean = steps.reduce((a, b) => a + b, 0) / steps.length
    information += steps.reduce((sum, step) => sum + (step - mean) ** 2, 0) / steps.length
  }
  return information
}

const dot = (a: Direction, b: Direction) => a[0] * b[0] + a[1] * b[1] + a[2] * b[2]

/** How well the items tell two tracks apart, the pair they tell apart best first. */
export function contrasts(bank: Bank): { pair: Pair; information: number }[] {
  return pairs
    .map((pair) => {
      const [a, b] = pair
      const direction = mixOf((track) => (track === a ? 1 : track === b ? -1 : 0) / Math.SQRT2)
      return { pair, information: centralInformation(bank, direction) }
    })
    .sort((a, b) => b.information - a.information)
}

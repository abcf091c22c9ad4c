import type { Mix } from '../bank/track.ts'
import { ranked } from '../model/posterior.ts'

/**
 * Rounds a number of a report to a millionth, because browsers differ in the last digit. Never -0,
 * which JSON can't tell from 0.
 */
export const rounded = (value: number) => Math.round(value * 1e6) / 1e6 || 0

/**
 * A mix with rounded shares that still sum to 1. If rounding made them sum to less, the largest
 * share gets the difference; if to more, the smallest loses it. So no share overtakes another.
 */
export function roundedMix(mix: Mix): Mix {
  const shares: [number, number, number] = [rounded(mix[0]), rounded(mix[1]), rounded(mix[2])]
  const [largest, , smallest] = ranked(mix)
  const rest = rounded(1 - shares[0] - shares[1] - shares[2])
  const receiver = rest > 0 ? largest : smallest
  shares[receiver] = rounded(shares[receiver] + rest)
  return shares
}

import type { Mix } from '../bank/track.ts'
import { ranked } from '../model/posterior.ts'

/**
 * Rounds a number of a report to a millionth, because browsers differ in the last digit. Never -0,
 * which JSON can't tell from 0.
 *
 * @param parts - Steps per unit, for coarser numbers: 20 rounds to .05.
 */
export const rounded = (value: number, parts = 1e6) => Math.round(value * parts) / parts || 0

/**
 * A mix with rounded shares that still sum to 1. If rounding made them sum to less, the largest
 * share gets the difference; if to more, the smallest loses it. So no share overtakes another.
 *
 * @param parts - As for `rounded`.
 */
export function roundedMix(mix: Mix, parts?: number): Mix {
  const inParts = (share: number) => rounded(share, parts)
  const shares: [number, number, number] = [inParts(mix[0]), inParts(mix[1]), inParts(mix[2])]
  const [largest, , smallest] = ranked(mix)
  const rest = inParts(1 - shares[0] - shares[1] - shares[2])
  const receiver = rest > 0 ? largest : smallest
  shares[receiver] = inParts(shares[receiver] + rest)
  return shares
}

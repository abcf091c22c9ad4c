import type { Mix } from '../bank/track.ts'

/**
 * Rounds a number of a report to a millionth, because browsers differ in the last digit. Never -0,
 * which JSON can't tell from 0.
 */
export const rounded = (value: number) => Math.round(value * 1e6) / 1e6 || 0

/** Rounds shares so that they still sum to 1: the last one gets the rest. */
export function roundedMix([first, second]: Mix): Mix {
  const [one, two] = [rounded(first), rounded(second)]
  return [one, two, rounded(1 - one - two)]
}

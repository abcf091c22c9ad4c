/** The median, and the quartiles around it. */
export interface Spread {
  median: number
  low: number
  high: number
}

/**
 * A quantile, interpolated between neighbors; NaN for an empty list.
 *
 * @param part - From 0 to 1.
 */
export function quantile(list: readonly number[], part: number): number {
  if (list.length === 0) return NaN
  const sorted = list.toSorted((a, b) => a - b)
  const place = part * (sorted.length - 1)
  const below = sorted[Math.floor(place)]!
  const above = sorted[Math.ceil(place)]!
  return below + (above - below) * (place - Math.floor(place))
}

export const median = (list: readonly number[]): number => quantile(list, 0.5)

/** @param base - Subtracted from each of the three. */
export const spread = (list: readonly number[], base = 0): Spread => ({
  median: median(list) - base,
  low: quantile(list, 0.25) - base,
  high: quantile(list, 0.75) - base
})

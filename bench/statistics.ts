/** A value with how far it spread: the middle half of what was measured. */
export interface Spread {
  median: number
  low: number
  high: number
  count: number
}

/** The value below which a part of a list lies, between neighbours in proportion. */
export function quantile(list: readonly number[], part: number): number {
  if (list.length === 0) return NaN
  const sorted = list.toSorted((a, b) => a - b)
  const place = part * (sorted.length - 1)
  const below = sorted[Math.floor(place)]!
  const above = sorted[Math.ceil(place)]!
  return below + (above - below) * (place - Math.floor(place))
}

export const median = (list: readonly number[]): number => quantile(list, 0.5)

export const spread = (list: readonly number[]): Spread => ({
  median: median(list),
  low: quantile(list, 0.25),
  high: quantile(list, 0.75),
  count: list.length
})

/** A share of a count, with the interval that holds the true share 95% of the time. */
export interface Share {
  count: number
  total: number
  /** 0 to 1; undefined if `total` is 0. */
  share?: number
  interval?: [low: number, high: number]
}

/** Two-sided 95%. */
const z = 1.959963984540054

/**
 * A share with its Wilson score interval.
 *
 * Worked example: 6 of 10 is .6, from .313 to .832.
 *
 * @see Wilson (1927), JASA 22, 209-212.
 */
export function wilson(count: number, total: number): Share {
  if (total === 0) return { count, total }
  const share = count / total
  const center = (share + z ** 2 / (2 * total)) / (1 + z ** 2 / total)
  const half =
    (z / (1 + z ** 2 / total)) *
    Math.sqrt((share * (1 - share)) / total + z ** 2 / (4 * total ** 2))
  return { count, total, share, interval: [Math.max(0, center - half), Math.min(1, center + half)] }
}

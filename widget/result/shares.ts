import type { Bank } from '../../src/bank/types.ts'

/** A track's share as the result states it. */
export interface StatedShare {
  track: string
  /** What the work is, such as "leading people". */
  work: string
  /** Percent, rounded to 5. */
  percent: number
}

/** Shares in percent, rounded to 5 so that they sum to 100; the largest first. */
export function statedShares(bank: Bank, shares: Record<string, number>): StatedShare[] {
  const parts = bank.tracks.map(({ id, work }) => {
    const exact = (shares[id] ?? 0) * 20
    return { track: id, work, exact, whole: Math.floor(exact) }
  })
  const missing = 20 - parts.reduce((sum, { whole }) => sum + whole, 0)
  const byRest = parts.toSorted((a, b) => b.exact - b.whole - (a.exact - a.whole))
  const raised = new Set(byRest.slice(0, missing))
  return parts
    .toSorted((a, b) => b.exact - a.exact)
    .map((part) => ({
      track: part.track,
      work: part.work,
      percent: 5 * (part.whole + (raised.has(part) ? 1 : 0))
    }))
}

/** A range of shares in percent, rounded to 5, that includes the stated share. */
export const statedRange = (
  [lowest, highest]: readonly [number, number],
  percent: number
): { low: number; high: number } => ({
  low: Math.min(Math.round(lowest * 20) * 5, percent),
  high: Math.max(Math.round(highest * 20) * 5, percent)
})

import type { Rule } from '../finding.ts'
import { above, atMost } from '../figures.ts'
import { bothOf, pairOf, pairs } from '../weights.ts'

/** Difference between the commonest pair's count and the rarest's. */
const limits = { error: 2, warn: 1 }

/** Each two tracks are weighed against each other equally often. */
export const evenTradeoffs: Rule = {
  id: 'even-tradeoffs',
  why: 'A trade-off leaves one track out, so the three pairs must come up equally often for each track to be asked about alike.',
  find(bank) {
    const asked = bank.items
      .filter(({ format }) => format === 'tradeoff')
      .map((item) => pairOf(bank, item))
    const counts = pairs
      .map((pair) => ({ pair, count: asked.filter((other) => other === pair).length }))
      .sort((a, b) => b.count - a.count)
    const [most, , least] = counts
    const figure = most!.count - least!.count
    const severity = above(figure, limits)
    if (!severity) return []
    return [
      {
        severity,
        path: 'items',
        message: `${most!.count} trade-offs weigh ${bothOf(bank, most!.pair, 'against')} and ${least!.count} weigh ${bothOf(bank, least!.pair, 'against')}. Expected counts that differ by ${atMost(limits)}.`,
        figure,
        fix: `Write trade-offs of ${bothOf(bank, least!.pair, 'against')}, or turn some of ${bothOf(bank, most!.pair, 'against')} into scenarios.`
      }
    ]
  }
}

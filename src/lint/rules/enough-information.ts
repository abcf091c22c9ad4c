import type { Rule } from '../finding.ts'
import { atLeast, below, sumOf, withFigure } from '../figures.ts'
import { itemBits } from '../information.ts'
import { isDraft } from '../placeholder.ts'

/** Bits of all items together. */
const limits = { error: 6, warn: 7 }

/** The items together tell enough. In a draft, too little is a warning: more is to come. */
export const enoughInformation: Rule = {
  id: 'enough-information',
  why: 'Over random banks the total information, far more than the number of items, decides how often the top track is right.',
  find(bank) {
    const total = sumOf(itemBits(bank))
    const severity = below(total, limits)
    if (!severity) return []
    const mean = total / bank.items.length
    const missing = mean > 0 ? Math.ceil((limits.warn - total) / mean) : undefined
    return [
      {
        severity: isDraft(bank) ? 'warn' : severity,
        path: 'items',
        message: `The ${bank.items.length} items give ${total.toFixed(2)} bits in all. Expected ${atLeast(limits)}.`,
        ...withFigure(total),
        fix: missing
          ? `Add about ${missing} items like the ones you have, or replace the weakest by scenarios weighted 3/-1/-1.`
          : 'Give each option of a scenario a main weight of 3 or 2 for one track, and -1 for the others.'
      }
    ]
  }
}

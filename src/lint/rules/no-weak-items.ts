import type { Fault, Rule } from '../finding.ts'
import { atLeast, below, withFigure } from '../figures.ts'
import { itemBits } from '../information.ts'
import { itemsWithPaths } from '../item-paths.ts'
import { weightRow } from '../weights.ts'

/** Bits of one item. */
const limits = { error: 0.06, warn: 0.1 }

/** Share of items that may lie below the warning's limit, each with a note. */
const weakShare = 0.15

/** Each item tells enough to be worth a screen. */
export const noWeakItems: Rule = {
  id: 'no-weak-items',
  why: 'Every item costs the reader the same time, and one that hardly tells the tracks apart gives nothing back for it.',
  find(bank) {
    const bits = itemBits(bank)
    const faults = itemsWithPaths(bank).flatMap(({ path, item }, index): Fault[] => {
      const severity = below(bits[index]!, limits)
      if (!severity) return []
      return [
        {
          severity,
          path,
          message: `"${item.id}" with the weights ${item.options.map((option) => weightRow(bank, option)).join(', ')} gives ${bits[index]!.toFixed(3)} bits. Expected ${atLeast(limits)}.`,
          ...withFigure(bits[index]!),
          fix: 'Set the options further apart: 3/-1/-1 and its likes in a scenario, 3/-2/0 at the ends of a trade-off.'
        }
      ]
    })
    const share = faults.length / bank.items.length
    if (share <= weakShare) return faults
    return [
      ...faults,
      {
        severity: 'warn',
        path: 'items',
        message: `${faults.length} of ${bank.items.length} items give less than ${limits.warn} bits. Expected at most 15% of them.`,
        ...withFigure(share),
        fix: `Strengthen at least ${faults.length - Math.floor(weakShare * bank.items.length)} of the items listed here; notes can't explain that many.`
      }
    ]
  }
}

import type { Rule } from '../finding.ts'
import { contrasts } from '../fisher.ts'
import { above, atMost, ratio, times, withFigure } from '../figures.ts'
import { bothOf } from '../weights.ts'

/** Largest over smallest information. */
const limits = { error: 2, warn: 1.4 }

/** The items tell any two tracks apart about as well as any other two. */
export const evenContrasts: Rule = {
  id: 'even-contrasts',
  why: 'Two tracks that the items hardly tell apart leave people between them undecided, whatever the other answers say.',
  find(bank) {
    const [best, , worst] = contrasts(bank)
    const figure = ratio(best!.information, worst!.information)
    const severity = above(figure, limits)
    if (!severity) return []
    return [
      {
        severity,
        path: 'items',
        message: `The items tell ${bothOf(bank, best!.pair, 'from')} ${times(figure)} times as well as ${bothOf(bank, worst!.pair, 'from')}. Expected ${atMost(limits)}.`,
        ...withFigure(figure),
        fix: `Turn some items that weigh ${bothOf(bank, best!.pair, 'against')} into ones that weigh ${bothOf(bank, worst!.pair, 'against')}.`
      }
    ]
  }
}

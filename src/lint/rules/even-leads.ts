import { trackIds, trackIndexes } from '../../bank/track.ts'
import type { Rule } from '../finding.ts'
import { above, atMost, ratio, times, withFigure } from '../figures.ts'
import { heaviestTracks } from '../weights.ts'

/** Largest over smallest number of lead options. */
const limits = { error: 1.5, warn: 1.2 }

/** Each track leads about as many options as any other. */
export const evenLeads: Rule = {
  id: 'even-leads',
  why: 'A track that leads more of the options on the screen collects more of the answers that are given without thought.',
  find(bank) {
    const leads = [0, 0, 0]
    for (const { options } of bank.items) {
      for (const option of options) {
        const leading = heaviestTracks(bank, option)
        for (const track of leading) leads[track]! += 1 / leading.length / options.length
      }
    }
    const order = trackIndexes.toSorted((a, b) => leads[b]! - leads[a]!)
    const figure = ratio(leads[order[0]!]!, leads[order[2]!]!)
    const severity = above(figure, limits)
    if (!severity) return []
    const most = trackIds(bank)[order[0]!]
    const least = trackIds(bank)[order[2]!]
    return [
      {
        severity,
        path: 'items',
        message: `There are ${times(figure)} times as many options for ${most} as for ${least}. Expected ${atMost(limits)}.`,
        ...withFigure(figure),
        fix: `Write options for ${least} where an item has none, or take ${most} out of some blends and trade-offs.`
      }
    ]
  }
}

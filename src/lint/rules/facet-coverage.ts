import { trackIds, trackIndexes } from '../../bank/track.ts'
import { error, type Fault, type Rule } from '../finding.ts'
import { soleLead } from '../weights.ts'

const fewestItems = 5
/** Items of a facet in which each track must lead an option. */
const fewestLeads = 3
/** Share of the bank that a facet may hold. */
const largestShare = 0.2

/** Every facet has enough items for each track, and none is much larger than the others. */
export const facetCoverage: Rule = {
  id: 'facet-coverage',
  why: 'The quiz asks the facets in turn, so a thin facet runs out of items and a one-sided one turns into a vote for one track.',
  find(bank) {
    return (bank.facets ?? []).flatMap(({ id: facet }) => {
      const items = bank.items.filter((item) => item.facet === facet)
      const count = items.length
      const faults: Fault[] = []
      if (count < fewestItems) {
        const message = `Items of the facet "${facet}": ${count}. Expected at least ${fewestItems}.`
        const fix = `Write ${fewestItems - count} more for "${facet}".`
        faults.push({ ...error('items', message, fix), figure: count })
      }
      for (const index of trackIndexes) {
        const track = trackIds(bank)[index]
        const led = items.filter(({ options }) =>
          options.some((option) => soleLead(bank, option) === index)
        ).length
        if (led >= fewestLeads) continue
        const message = `Items of the facet "${facet}" with an option that ${track} leads: ${led}. Expected at least ${fewestLeads}.`
        const fix = `Give ${track} an option of its own in ${fewestLeads - led} more of them.`
        faults.push({ ...error('items', message, fix), figure: led })
      }
      const share = count / bank.items.length
      if (share > largestShare) {
        const message = `The facet "${facet}" holds ${count} of ${bank.items.length} items. Expected a fifth at most.`
        const fix = `Move items of "${facet}" to another facet they fit, or write more for the others.`
        faults.push({ ...error('items', message, fix), figure: share })
      }
      return faults
    })
  }
}

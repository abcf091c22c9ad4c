import { expectedInformation } from '../src/adaptive/information.ts'
import { rankItems } from '../src/adaptive/select.ts'
import type { Bank } from '../src/bank/schema.ts'
import { posterior } from '../src/model/posterior.ts'
import { responseModel, type ModelItem, type Pattern } from '../src/model/response-model.ts'
import type { Response } from '../src/bank/responses.ts'

/**
 * What the three items are worth that each choice of some sittings is drawn from, of the three best
 * that a search of everything finds.
 *
 * @param played - The responses of each sitting.
 * @returns From 0 to 1.
 */
export function keptGain(bank: Bank, played: readonly (readonly Response[])[]): number {
  const model = responseModel(bank)
  let [kept, most] = [0, 0]
  for (const responses of played) {
    for (let count = 0; count < responses.length; count++) {
      const given = responses.slice(0, count)
      const belief = posterior(model, given)
      const informationOf = expectedInformation(belief)
      const known = new Map<Pattern, number>()
      const gainOf = ({ pattern }: ModelItem) => {
        const gain = known.get(pattern) ?? informationOf(pattern.probabilities)
        known.set(pattern, gain)
        return gain
      }
      const best = (entries: readonly ModelItem[]) =>
        entries
          .map(gainOf)
          .sort((a, b) => b - a)
          .slice(0, 3)
          .reduce((sum, gain) => sum + gain, 0)
      const asked = new Set(given.map(({ item }) => item))
      const ranking = rankItems(model, belief, asked).map(({ entry }) => entry)
      const facets = new Set(ranking.map(({ item }) => item.facet))
      kept += best(ranking.slice(0, 3))
      most += best(model.items.filter(({ item }) => facets.has(item.facet) && !asked.has(item.id)))
    }
  }
  return kept / most
}

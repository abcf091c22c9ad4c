import { describe, expect, test } from 'vitest'
import { rankItems } from '../../src/adaptive/select.ts'
import { posterior } from '../../src/model/posterior.ts'
import { responseModel } from '../../src/model/response-model.ts'
import { peopleOf, play } from '../../src/simulate/index.ts'
import { syntheticBank } from '../../bench/synthetic-bank.ts'
import { mutualInformation } from '../helpers/mutual-information.ts'

describe('in a bank of up to 300 items', () => {
  const bank = syntheticBank(40, 'varied')
  const model = responseModel(bank)

  /** The three best by the definition, with the browser's logarithm and nothing left out. */
  function bestByDefinition(belief: Float64Array, asked: ReadonlySet<string>): string[] {
    const times = (facet: string) =>
      [...asked].filter((id) => model.byId.get(id)!.facet === facet).length
    const open = model.items.filter(({ item }) => !asked.has(item.id))
    const least = Math.min(...open.map(({ facet }) => times(facet)))
    return open
      .filter(({ facet }) => times(facet) === least)
      .map(({ item, pattern }) => ({
        id: item.id,
        gain: Math.round(mutualInformation(belief, pattern) * 1e9)
      }))
      .sort((a, b) => b.gain - a.gain || (a.id < b.id ? -1 : 1))
      .slice(0, 3)
      .map(({ id }) => id)
  }

  test.each(['messy', 'clickers'] as const)(
    'the three best match a search by the definition: %s',
    (kind) => {
      const personAt = peopleOf(bank, kind)
      for (let index = 0; index < 8; index++) {
        const { responses } = play(bank, personAt(5, index).session(1), 'full')
        for (let count = 0; count < responses.length; count += 3) {
          const belief = posterior(model, responses.slice(0, count))
          const asked = new Set(responses.slice(0, count).map(({ item }) => item))
          const { candidates } = rankItems(model, belief, asked)
          const ids = candidates.map(({ item }) => item.id)
          expect(ids).toEqual(bestByDefinition(belief, asked))
        }
      }
    }
  )
})

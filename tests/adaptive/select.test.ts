import { describe, expect, test } from 'vitest'
import { expectedInformation } from '../../src/adaptive/information.ts'
import { rankItems, selectItem } from '../../src/adaptive/select.ts'
import type { Bank } from '../../src/bank/types.ts'
import { posterior } from '../../src/model/posterior.ts'
import { responseModel } from '../../src/model/response-model.ts'
import type { Answer } from '../../src/bank/responses.ts'
import { peopleOf, play } from '../../src/simulate/index.ts'
import { syntheticBank } from '../../bench/synthetic-bank.ts'
import { mutualInformation } from '../helpers/mutual-information.ts'
import { makeBank, makeItem, tradeoff, triad, triadBank } from '../helpers/tiny-bank.ts'

/** Ids of the items that some seed draws next from a flat belief. */
function drawn(bank: Bank, asked: string[] = []): string[] {
  const model = responseModel(bank)
  const ranking = rankItems(model, posterior(model, []), new Set(asked))
  const seeds = Array.from({ length: 60 }, (_, seed) => seed)
  const ids = seeds.map((seed) => selectItem(model, ranking, new Set(asked), seed)!.item.id)
  return [...new Set(ids)].toSorted()
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, one) => total + one, 0)

const weak = (id: string) =>
  makeItem(id, 'growth', [[1, 0, 0] as const, [0, 1, 0] as const, [0, 0, 1] as const])

describe('items are ranked', () => {
  test('by what they are worth, best first', () => {
    const bank = makeBank({
      items: [
        weak('a'),
        tradeoff('b', 'growth', 'ic', 'specialist'),
        triad('c', 'growth'),
        makeItem('d', 'growth', [[0, 0, 0] as const, [1, 1, 1] as const, [2, 2, 2] as const])
      ]
    })
    const model = responseModel(bank)
    const ranking = rankItems(model, posterior(model, []), new Set())
    expect(ranking.map(({ entry }) => entry.item.id)).toEqual(['c', 'b', 'a'])
    const [last] = rankItems(model, posterior(model, []), new Set(['a', 'b', 'c']))
    expect(last).toMatchObject({ entry: { item: { id: 'd' } }, gain: 0 })
  })

  test('by their ids where they are worth the same', () => {
    const bank = makeBank({ items: ['z', 'm', 'a', 'b'].map((id) => triad(id, 'growth')) })
    const model = responseModel(bank)
    const ranking = rankItems(model, posterior(model, []), new Set(['m']))
    expect(ranking.map(({ entry }) => entry.item.id)).toEqual(['a', 'b', 'z'])
  })

  test('by their ids, too, where their worth differs only in the last digit', () => {
    // Under a flat belief each contrast of two tracks is worth the same.
    const items = [
      tradeoff('c', 'growth', 'manager', 'ic'),
      tradeoff('b', 'growth', 'ic', 'specialist'),
      tradeoff('a', 'growth', 'specialist', 'manager')
    ]
    const model = responseModel(makeBank({ items }))
    const ranking = rankItems(model, posterior(model, []), new Set())
    expect(ranking.map(({ entry }) => entry.item.id)).toEqual(['a', 'b', 'c'])
    expect(new Set(ranking.map(({ gain }) => gain)).size).toBe(1)
  })
})

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
          const ids = rankItems(model, belief, asked).map(({ entry }) => entry.item.id)
          expect(ids.slice(0, 3)).toEqual(bestByDefinition(belief, asked))
        }
      }
    }
  )
})

describe('in a bank of more than 300 items', () => {
  // Hardly any two of its items share their weights.
  const model = responseModel(syntheticBank(400, 'varied'))
  const option = ({ item }: (typeof model.items)[number]) => item.options[0]!.id

  test('the three best are worth more than .99 of the three best on the full grid', () => {
    let kept = 0
    let most = 0
    const responses: Answer[] = []
    // Each facet once, then twice, and so on, as in a quick session; always the first option.
    for (const entry of model.items.filter((_, at) => at % 33 === 0)) {
      const belief = posterior(model, responses)
      const informationOf = expectedInformation(belief)
      const gainOf = ({ pattern }: typeof entry) => informationOf(pattern.probabilities)
      const asked = new Set(responses.map(({ item }) => item))
      const ranking = rankItems(model, belief, asked)
      const timesAsked = (facet: string) =>
        responses.filter(({ item }) => model.byId.get(item)!.facet === facet).length
      const least = Math.min(...[...model.facetSizes.keys()].map(timesAsked))
      const inContention = model.items.filter(
        ({ item, facet }) => !asked.has(item.id) && timesAsked(facet) === least
      )
      const best = inContention.map(gainOf).toSorted((a, b) => b - a)
      kept += sum(ranking.slice(0, 3).map((ranked) => gainOf(ranked.entry)))
      most += sum(best.slice(0, 3))
      responses.push({ item: entry.item.id, option: option(entry) })
    }
    expect(kept / most).toBeGreaterThan(0.99)
    // Equal sums would mean that the full grid was searched and nothing was tested.
    expect(kept).toBeLessThan(most)
  })
})

describe('the next item', () => {
  test('is drawn among the three best', () => {
    const items = [weak('a'), ...['b', 'c', 'd'].map((id) => triad(id, 'growth')), weak('e')]
    expect(drawn(makeBank({ items }))).toEqual(['b', 'c', 'd'])
  })

  test('is drawn about equally often from each of the three', () => {
    const model = responseModel(triadBank(3))
    const ranking = rankItems(model, posterior(model, []), new Set())
    const counts = new Map<string, number>()
    for (let seed = 0; seed < 3000; seed++) {
      const { id } = selectItem(model, ranking, new Set(), seed)!.item
      counts.set(id, (counts.get(id) ?? 0) + 1)
    }
    // Three standard deviations of a count of 1,000 in 3,000: 77.
    for (const count of counts.values()) expect(Math.abs(count - 1000)).toBeLessThan(77)
  })

  test('comes from the facets asked least, even if other facets have better items', () => {
    const items = [triad('a', 'span'), triad('b', 'span'), weak('c')]
    expect(drawn(makeBank({ items }), ['a'])).toEqual(['c'])
  })

  test('comes from the facets asked least even if none of their items is worth asking', () => {
    const none = makeItem('c', 'growth', [
      [1, 1, 1] as const,
      [0, 0, 0] as const,
      [2, 2, 2] as const
    ])
    expect(
      drawn(makeBank({ items: [triad('a', 'span'), triad('b', 'span'), none] }), ['a'])
    ).toEqual(['c'])
  })

  test('comes from the facets that are left once one is used up', () => {
    const items = [weak('a'), triad('b', 'span'), triad('c', 'span'), triad('d', 'span')]
    expect(drawn(makeBank({ items }), ['a', 'b'])).toEqual(['c', 'd'])
  })

  test('takes each of the eight facets once before any of them twice', () => {
    const bank = triadBank(16)
    const asked: string[] = []
    for (let round = 0; round < 16; round++) asked.push(drawn(bank, asked)[0]!)
    const facetsAsked = asked.map((id) => id.split('-')[0])
    expect(new Set(facetsAsked.slice(0, 8)).size).toBe(8)
    expect(new Set(facetsAsked.slice(8)).size).toBe(8)
  })

  test('is undefined when no items are left', () => {
    const model = responseModel(triadBank(1))
    expect(selectItem(model, [], new Set(['growth-0']), 7)).toBeUndefined()
  })
})

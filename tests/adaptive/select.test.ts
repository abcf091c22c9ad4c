import { describe, expect, test } from 'vitest'
import { rankItems, selectItem } from '../../src/adaptive/select.ts'
import type { Bank } from '../../src/bank/schema.ts'
import { posterior } from '../../src/model/posterior.ts'
import { responseModel } from '../../src/model/response-model.ts'
import { makeBank, makeItem, tradeoff, triad, triadBank } from '../helpers/tiny-bank.ts'

/** Ids of the items that some seed draws next from a flat belief. */
function drawn(bank: Bank, asked: string[] = []): string[] {
  const model = responseModel(bank)
  const ranking = rankItems(model, posterior(model, []), new Set(asked))
  const seeds = Array.from({ length: 60 }, (_, seed) => seed)
  const ids = seeds.map((seed) => selectItem(model, ranking, new Set(asked), seed)!.item.id)
  return [...new Set(ids)].toSorted()
}

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
    expect(ranking.map(({ entry }) => entry.item.id)).toEqual(['c', 'b', 'a', 'd'])
    expect(ranking[3]!.gain).toBe(0)
  })

  test('by their ids where they are worth the same', () => {
    const bank = makeBank({ items: ['z', 'm', 'a', 'b'].map((id) => triad(id, 'growth')) })
    const model = responseModel(bank)
    const ranking = rankItems(model, posterior(model, []), new Set(['m']))
    expect(ranking.map(({ entry }) => entry.item.id)).toEqual(['a', 'b', 'z'])
  })

  test('by their ids, too, where nothing but the last digit differs', () => {
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

  test('comes from a facet that was asked least, worth more elsewhere or not', () => {
    const items = [triad('a', 'span'), triad('b', 'span'), weak('c')]
    expect(drawn(makeBank({ items }), ['a'])).toEqual(['c'])
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

  test('is none where none is left', () => {
    const model = responseModel(triadBank(1))
    expect(selectItem(model, [], new Set(['growth-0']), 7)).toBeUndefined()
  })
})

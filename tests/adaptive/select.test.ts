import { describe, expect, test } from 'vitest'
import { expectedInformation } from '../../src/adaptive/information.ts'
import { rankItems, selectItem, type Ranking } from '../../src/adaptive/select.ts'
import { minGain } from '../../src/adaptive/stop.ts'
import type { Bank } from '../../src/bank/types.ts'
import { posterior } from '../../src/model/posterior.ts'
import { responseModel } from '../../src/model/response-model.ts'
import { pointCount, stateCount } from '../../src/model/triangle.ts'
import type { Answer } from '../../src/bank/responses.ts'
import { syntheticBank } from '../../bench/synthetic-bank.ts'
import { makeBank, makeItem, tradeoff, triad, triadBank, type Row } from '../helpers/tiny-bank.ts'

/** How the items of a bank rank under a flat belief. */
function rank(bank: Bank, asked: readonly string[] = []): Ranking {
  const model = responseModel(bank)
  return rankItems(model, posterior(model, []), new Set(asked))
}

const idsOf = ({ candidates }: Ranking) => candidates.map(({ item }) => item.id)

/** Ids of the items that some seed draws next from a flat belief. */
function drawn(bank: Bank, asked: string[] = []): string[] {
  const { candidates } = rank(bank, asked)
  const seeds = Array.from({ length: 60 }, (_, seed) => seed)
  const ids = seeds.map((seed) => selectItem(candidates, asked.length, seed)!.item.id)
  return [...new Set(ids)].toSorted()
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, one) => total + one, 0)

const weak = (id: string) =>
  makeItem(id, 'growth', [[1, 0, 0] as const, [0, 1, 0] as const, [0, 0, 1] as const])

const strength = (id: string, weight: number) =>
  makeItem(id, 'growth', [[weight, 0, 0] as const, [0, weight, 0], [0, 0, weight]])

const worthless = (id: string, facet = 'growth') =>
  makeItem(id, facet, [[0, 0, 0] as const, [1, 1, 1] as const, [2, 2, 2] as const])

describe('items are ranked', () => {
  test('by what they are worth, best first', () => {
    const items = [
      weak('a'),
      tradeoff('b', 'growth', 'ic', 'specialist'),
      triad('c', 'growth'),
      worthless('d')
    ]
    const bank = makeBank({ items })
    expect(idsOf(rank(bank))).toEqual(['c', 'b', 'a'])
    expect(idsOf(rank(bank, ['a', 'b', 'c']))).toEqual(['d'])
  })

  test('by id where their gains are equal', () => {
    const bank = makeBank({ items: ['z', 'm', 'a', 'b'].map((id) => triad(id, 'growth')) })
    expect(idsOf(rank(bank, ['m']))).toEqual(['a', 'b', 'z'])
  })

  test('by id where their gains differ only in the last digit', () => {
    // Under a flat belief each contrast of two tracks has the same gain.
    const items = [
      tradeoff('c', 'growth', 'manager', 'ic'),
      tradeoff('b', 'growth', 'ic', 'specialist'),
      tradeoff('a', 'growth', 'specialist', 'manager')
    ]
    expect(idsOf(rank(makeBank({ items })))).toEqual(['a', 'b', 'c'])
  })

  test('by id where their gains are equal and their weights differ', () => {
    const items = [
      tradeoff('a', 'growth', 'manager', 'ic'),
      tradeoff('b', 'growth', 'ic', 'specialist'),
      tradeoff('c', 'growth', 'manager', 'ic'),
      tradeoff('d', 'growth', 'ic', 'specialist')
    ]
    expect(idsOf(rank(makeBank({ items })))).toEqual(['a', 'b', 'c'])
    expect(idsOf(rank(makeBank({ items }), ['a']))).toEqual(['b', 'c', 'd'])
  })
})

// The belief lies on two points, nearly pure first and nearly pure third track. The surer it is of
// the first, the less there is to learn; bisection finds where .01 bits are left.
test('an item with exactly the minimum gain is worth asking', () => {
  const items = [triad('a', 'span'), triad('b', 'span'), weak('c')]
  const model = responseModel(makeBank({ items }))
  const beliefOf = (third: number) => {
    const belief = new Float64Array(stateCount)
    belief[3 * pointCount] = third
    belief[4 * pointCount - 1] = 1 - third
    return belief
  }
  const least = ([low, high]: [number, number]): Float64Array => {
    const middle = (low + high) / 2
    const { bestGain = 0 } = rankItems(model, beliefOf(middle), new Set(['a', 'b']))
    if (bestGain === minGain) return beliefOf(middle)
    return least(bestGain < minGain ? [middle, high] : [low, middle])
  }
  const { candidates, bestGain } = rankItems(model, least([0, 0.5]), new Set(['a']))
  expect(candidates.map(({ item }) => item.id)).toEqual(['c'])
  expect(bestGain).toBe(minGain)
})

describe('the candidates are', () => {
  test('the best three of many', () => {
    const items = [...'abcde'].map((id, at) => strength(id, at + 1))
    expect(idsOf(rank(makeBank({ items })))).toEqual(['e', 'd', 'c'])
  })

  test('the first three by id if the weights are equal', () => {
    const items = ['e', 'd', 'c', 'b', 'a'].map((id) => triad(id, 'growth'))
    expect(idsOf(rank(makeBank({ items })))).toEqual(['a', 'b', 'c'])
    expect(idsOf(rank(makeBank({ items }), ['a', 'c']))).toEqual(['b', 'd', 'e'])
  })

  // Under a flat belief each pair of tracks has the same gain, whichever comes first.
  test('the first three by id if the weights differ and the gains are equal', () => {
    const row = (at: number, weight: number): Row => [0, 0, 0].with(at, weight) as never
    const items = [0, 1, 2].flatMap((strong) =>
      [0, 1, 2]
        .filter((other) => other !== strong)
        .map((other) => makeItem(`${strong}-${other}`, 'growth', [row(strong, 3), row(other, 1)]))
    )
    expect(idsOf(rank(makeBank({ items: items.toReversed() })))).toEqual(['0-1', '0-2', '1-0'])
  })

  test('only items of the least-asked facets, even if none is worth asking', () => {
    const others = [triad('a', 'span'), triad('b', 'span')]
    expect(idsOf(rank(makeBank({ items: [...others, weak('c')] }), ['a']))).toEqual(['c'])
    expect(idsOf(rank(makeBank({ items: [...others, worthless('c')] }), ['a']))).toEqual(['c'])
  })

  test('none once every item has been asked', () => {
    const bank = triadBank(2)
    const ids = bank.items.map(({ id }) => id)
    expect(rank(bank, ids)).toEqual({ candidates: [], bestGain: undefined })
  })
})

describe('the best gain is', () => {
  /** Expected information gain of one item under a flat belief, in bits. */
  const gainOf = (bank: Bank, id: string) => {
    const model = responseModel(bank)
    return expectedInformation(posterior(model, []))(model.byId.get(id)!.pattern.probabilities)
  }

  test('that of the first candidate, even if other facets have better items', () => {
    const bank = makeBank({ items: [triad('a', 'span'), triad('b', 'span'), weak('c'), weak('d')] })
    expect(rank(bank, ['a']).bestGain).toBeCloseTo(gainOf(bank, 'c'), 8)
    expect(gainOf(bank, 'b')).toBeGreaterThan(2 * gainOf(bank, 'c'))
  })

  test('that of the best item left if no candidate is worth asking', () => {
    const items = [triad('a', 'span'), weak('b'), triad('c', 'span'), worthless('d', 'route')]
    const bank = makeBank({ items })
    expect(rank(bank, ['a', 'b']).bestGain).toBeCloseTo(gainOf(bank, 'c'), 8)
    expect(idsOf(rank(bank, ['a', 'b']))).toEqual(['d'])
  })

  test.each([
    [1, 3, 2],
    [3, 2, 1]
  ])('which is the best of those left, in whatever order (%i, %i, %i)', (...weights) => {
    const others = weights.map((weight, at) => ({ ...strength(`c${at}`, weight), facet: 'span' }))
    const bank = makeBank({ items: [triad('a', 'span'), worthless('b'), ...others] })
    const best = others[weights.indexOf(3)]!
    expect(rank(bank, ['a']).bestGain).toBeCloseTo(gainOf(bank, best.id), 8)
  })

  test('0 if no item is worth asking', () => {
    expect(rank(makeBank({ items: [triad('a', 'span'), worthless('b')] }), ['a']).bestGain).toBe(0)
  })
})

describe('what an item is worth is exact to a billionth of a bit', () => {
  const exact = (count: number, asked: number) => {
    const model = responseModel(syntheticBank(count, 'varied'))
    const belief = posterior(model, [])
    const ids = model.items.slice(0, asked).map(({ item }) => item.id)
    const { candidates, bestGain } = rankItems(model, belief, new Set(ids))
    const bits = expectedInformation(belief)(candidates[0]!.pattern.probabilities)
    return Math.abs(bestGain! - bits) <= 1e-9
  }

  test.each([
    { items: 300, asked: 0, isExact: true },
    { items: 301, asked: 0, isExact: false },
    { items: 301, asked: 27, isExact: false },
    { items: 301, asked: 28, isExact: true }
  ])('in a bank of $items items, $asked asked: $isExact', ({ items, asked, isExact }) => {
    expect(exact(items, asked)).toBe(isExact)
  })
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
      const { candidates } = rankItems(model, belief, asked)
      const timesAsked = (facet: string) =>
        responses.filter(({ item }) => model.byId.get(item)!.facet === facet).length
      const least = Math.min(...model.groups.map(({ facet }) => timesAsked(facet)))
      const inContention = model.items.filter(
        ({ item, facet }) => !asked.has(item.id) && timesAsked(facet) === least
      )
      const best = inContention.map(gainOf).toSorted((a, b) => b - a)
      kept += sum(candidates.map(gainOf))
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

  test('is drawn among the first three by their ids if more are equally good', () => {
    const items = [
      tradeoff('a', 'growth', 'manager', 'ic'),
      tradeoff('b', 'growth', 'ic', 'specialist'),
      tradeoff('c', 'growth', 'manager', 'ic'),
      tradeoff('d', 'growth', 'ic', 'specialist')
    ]
    expect(drawn(makeBank({ items }))).toEqual(['a', 'b', 'c'])
  })

  test('is drawn about equally often from each of the three', () => {
    const { candidates } = rank(triadBank(3))
    const counts = new Map<string, number>()
    for (let seed = 0; seed < 3000; seed++) {
      const { id } = selectItem(candidates, 0, seed)!.item
      counts.set(id, (counts.get(id) ?? 0) + 1)
    }
    // Three standard deviations of a count of 1,000 in 3,000: 77.
    for (const count of counts.values()) expect(Math.abs(count - 1000)).toBeLessThan(77)
  })

  test('is drawn anew each time', () => {
    const { candidates } = rank(triadBank(24))
    const seeds = Array.from({ length: 20 }, (_, seed) => seed)
    const [one, two] = [0, 1].map((asked) =>
      seeds.map((seed) => selectItem(candidates, asked, seed)!.item.id)
    )
    expect(one).not.toEqual(two)
  })

  test('comes from the facets asked least, even if other facets have better items', () => {
    const items = [triad('a', 'span'), triad('b', 'span'), weak('c')]
    expect(drawn(makeBank({ items }), ['a'])).toEqual(['c'])
  })

  test('comes from the facets asked least even if none of their items is worth asking', () => {
    const items = [triad('a', 'span'), triad('b', 'span'), worthless('c')]
    expect(drawn(makeBank({ items }), ['a'])).toEqual(['c'])
  })

  test('comes from the facets that are left once one is used up', () => {
    const items = [weak('a'), triad('b', 'span'), triad('c', 'span'), triad('d', 'span')]
    expect(drawn(makeBank({ items }), ['a', 'b'])).toEqual(['c', 'd'])
    expect(drawn(makeBank({ items }), ['a', 'b', 'c'])).toEqual(['d'])
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
    expect(selectItem([], 1, 7)).toBeUndefined()
  })
})

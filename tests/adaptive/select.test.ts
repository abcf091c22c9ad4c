import { describe, expect, test } from 'vitest'
import { expectedInformation } from '../../src/adaptive/information.ts'
import { rankItems, selectItem } from '../../src/adaptive/select.ts'
import { minGain } from '../../src/adaptive/stop.ts'
import type { Bank, Item } from '../../src/bank/types.ts'
import { posterior } from '../../src/model/posterior.ts'
import { responseModel } from '../../src/model/response-model.ts'
import { pointCount, stateCount } from '../../src/model/triangle.ts'
import type { Answer } from '../../src/bank/responses.ts'
import { syntheticBank } from '../../bench/synthetic-bank.ts'
import { makeBank, makeItem, tradeoff, triad, triadBank, type Row } from '../helpers/tiny-bank.ts'

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

describe('a ranking', () => {
  const rankedIds = (items: Item[], ...asked: string[]) => {
    const model = responseModel(makeBank({ items }))
    return rankItems(model, posterior(model, []), new Set(asked)).map(({ entry }) => entry.item.id)
  }
  const strength = (id: string, weight: number) =>
    makeItem(id, 'growth', [[weight, 0, 0] as const, [0, weight, 0], [0, 0, weight]])

  test('mixes items of equal worth by their ids, whatever their weights', () => {
    const items = [
      tradeoff('a', 'growth', 'manager', 'ic'),
      tradeoff('b', 'growth', 'ic', 'specialist'),
      tradeoff('c', 'growth', 'manager', 'ic'),
      tradeoff('d', 'growth', 'ic', 'specialist')
    ]
    expect(rankedIds(items)).toEqual(['a', 'b', 'c', 'd'])
  })

  test('has the best three of many, and those that equal the third', () => {
    const items = [...'abcde'].map((id, at) => strength(id, at + 1))
    expect(rankedIds(items)).toEqual(['e', 'd', 'c'])
    const tied = [
      tradeoff('p', 'growth', 'manager', 'ic'),
      tradeoff('q', 'growth', 'ic', 'specialist'),
      strength('r', 9),
      strength('s', 8)
    ]
    expect(rankedIds(tied)).toEqual(['r', 's', 'p', 'q'])
  })

  test('has only the facets asked least, unless none of their items is worth asking', () => {
    const others = [triad('a', 'span'), triad('b', 'span')]
    expect(rankedIds([...others, weak('c')], 'a')).toEqual(['c'])
    const none = makeItem('c', 'growth', [[1, 1, 1] as const, [0, 0, 0] as const])
    expect(rankedIds([...others, none], 'a')).toEqual(['b', 'c'])
  })
})

// The belief lies on two points, nearly pure first and nearly pure third track. The surer it is of
// the first, the less there is to learn; bisection finds where .01 bits are left.
test('an item that offers just enough is worth asking', () => {
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
    const [best] = rankItems(model, beliefOf(middle), new Set(['a', 'b']))
    if (best!.gain === minGain) return beliefOf(middle)
    return least(best!.gain < minGain ? [middle, high] : [low, middle])
  }
  const ranking = rankItems(model, least([0, 0.5]), new Set(['a']))
  expect(ranking.map(({ entry, gain }) => [entry.item.id, gain])).toEqual([['c', minGain]])
})

describe('a ranking holds no more than', () => {
  test('three items of equal weights', () => {
    const items = ['e', 'd', 'c', 'b', 'a'].map((id) => triad(id, 'growth'))
    const model = responseModel(makeBank({ items }))
    const ranking = rankItems(model, posterior(model, []), new Set())
    expect(ranking.map(({ entry }) => entry.item.id)).toEqual(['a', 'b', 'c'])
  })

  // Under a flat belief each pair of tracks is worth the same, whichever comes first.
  test('three kinds of items, and all that are worth as much as the third', () => {
    const row = (at: number, weight: number): Row => [0, 0, 0].with(at, weight) as never
    const items = [0, 1, 2].flatMap((strong) =>
      [0, 1, 2]
        .filter((other) => other !== strong)
        .map((other) => makeItem(`${strong}-${other}`, 'growth', [row(strong, 3), row(other, 1)]))
    )
    const model = responseModel(makeBank({ items }))
    const ranking = rankItems(model, posterior(model, []), new Set())
    expect(ranking.map(({ entry }) => entry.item.id)).toEqual(items.map(({ id }) => id))
  })

  test('the items that were not asked', () => {
    const model = responseModel(triadBank(2))
    const all = new Set(model.items.map(({ item }) => item.id))
    expect(rankItems(model, posterior(model, []), all)).toEqual([])
  })
})

describe('what an item is worth is exact to a billionth of a bit', () => {
  const exact = (count: number, asked: number) => {
    const model = responseModel(syntheticBank(count, 'varied'))
    const belief = posterior(model, [])
    const [best] = rankItems(
      model,
      belief,
      new Set(model.items.slice(0, asked).map(({ item }) => item.id))
    )
    const bits = expectedInformation(belief)(best!.entry.pattern.probabilities)
    return Math.abs(best!.gain - bits) <= 1e-9
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

  test('is drawn anew each time', () => {
    const model = responseModel(triadBank(24))
    const next = (asked: ReadonlySet<string>, seed: number) => {
      const ranking = rankItems(model, posterior(model, []), asked)
      return ranking.indexOf(
        ranking.find(({ entry }) => entry === selectItem(model, ranking, asked, seed))!
      )
    }
    const seeds = Array.from({ length: 20 }, (_, seed) => seed)
    const [first] = model.items
    // One is drawn from all 24, the other from the 21 of the other facets.
    const rounds = [new Set<string>(), new Set([first!.item.id])]
    const [one, two] = rounds.map((asked) => seeds.map((seed) => next(asked, seed)))
    expect(one).not.toEqual(two)
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
    const model = responseModel(triadBank(1))
    expect(selectItem(model, [], new Set(['growth-0']), 7)).toBeUndefined()
  })
})

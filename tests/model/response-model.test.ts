import { describe, expect, test } from 'vitest'
import type { Item } from '../../src/bank/types.ts'
import {
  centeredWeights,
  normalizingFactor,
  optionRow,
  responseModel
} from '../../src/model/response-model.ts'
import { points, stateCount } from '../../src/model/triangle.ts'
import {
  makeBank,
  makeItem,
  scienceBank,
  tinyBank,
  tradeoff,
  triad,
  type Row
} from '../helpers/tiny-bank.ts'

const factorOf = (items: readonly Item[]) => normalizingFactor(makeBank({ items }))

/** Probability of an option in the state of a grid point at a level of consistency. */
function probability(items: Item[], item: string, option: string, point: number, level: number) {
  const entry = responseModel(makeBank({ items })).byId.get(item)!
  return entry.pattern.probabilities[optionRow(entry, option)]![level * points.length + point]!
}

describe('centering', () => {
  test.each<[weights: Row, centered: Row]>([
    [
      [3, -1, -1],
      [8 / 3, -4 / 3, -4 / 3]
    ],
    [
      [3, -2, 0],
      [8 / 3, -7 / 3, -1 / 3]
    ],
    [
      [1, 1, 1],
      [0, 0, 0]
    ],
    [
      [2, -2, 2],
      [4 / 3, -8 / 3, 4 / 3]
    ]
  ])('%j becomes %j', (weights, expected) => {
    for (const [t, slope] of centeredWeights(weights).entries()) {
      expect(slope).toBeCloseTo(expected[t]!, 12)
    }
  })
})

describe('the normalizing factor', () => {
  // Centered options 8/3 -4/3 -4/3 and so on, around 0: squared distance 96/9 each. The spread is
  // the root of 32/3, 3.26599, and 2.85 / 3.26599 = 0.872631.
  test('of a lone triad is 2.85 over the root of 32/3', () => {
    expect(factorOf([triad('one', 'growth')])).toBeCloseTo(0.8726307208665, 12)
  })

  // The trade-off's mean is 1/15 1/15 -2/15; squared distances 12.56, 456/225, 6/225, 456/225 and
  // 12.56 have the mean 5.84. 2.85 / ((3.265986 + 2.416609) / 2) = 1.003063.
  test('is based on the mean spread of all items', () => {
    expect(factorOf(tinyBank.items)).toBeCloseTo(1.003062769735, 12)
  })

  test('cancels out a factor common to all weights', () => {
    const small = [makeItem('x', 'growth', [[1, 0, 0] as const, [0, 1, 0], [0, 0, 1]])]
    const large = [makeItem('x', 'growth', [[3, 0, 0] as const, [0, 3, 0], [0, 0, 3]])]
    expect(probability(large, 'x', 'a', 40, 3)).toBeCloseTo(probability(small, 'x', 'a', 40, 3), 12)
  })

  test('is 0 for a bank whose options are always equally likely', () => {
    const items = [makeItem('x', 'growth', [[1, 1, 1] as const, [2, 2, 2], [0, 0, 0]])]
    expect(factorOf(items)).toBe(0)
    expect(probability(items, 'x', 'b', 100, 4)).toBeCloseTo(1 / 3, 12)
  })
})

test('one item of 400 that tells its options apart gives probabilities, not NaN', () => {
  const equal = Array.from({ length: 399 }, (_, n) =>
    makeItem(`equal-${n}`, 'growth', [[0, 0, 0] as const, [0, 0, 0], [0, 0, 0]])
  )
  const items = [
    makeItem('one', 'growth', [[3, -2, -2] as const, [-2, 3, -2], [-2, -2, 3]]),
    ...equal
  ]
  expect(factorOf(items)).toBe(100)
  // Nearly pure first track, beta 1.6: the other options only come by a slip.
  expect(probability(items, 'one', 'a', 230, 4)).toBeCloseTo(0.97 + 0.01, 12)
  expect(probability(items, 'one', 'b', 230, 4)).toBeCloseTo(0.01, 12)
})

describe('the probability of an option', () => {
  // At the point 61/63, 1/63, 1/63 the manager option of a lone triad has a utility that is
  // 0.872631 * 4 * 60/63 = 3.324308 above the others, times beta.
  // beta 1: exp 3.324308 = 27.77975; .97 * 27.77975 / 29.77975 + .01 = .914855.
  // beta .1: exp .3324308 = 1.394353; .97 * 1.394353 / 3.394353 + .01 = .408463.
  const one = [triad('one', 'growth')]
  test.each([
    { beta: '1', level: 3, option: 'manager', expected: 0.91485507124 },
    { beta: '1', level: 3, option: 'ic', expected: 0.04257246438 },
    { beta: '1', level: 3, option: 'specialist', expected: 0.04257246438 },
    { beta: '.1', level: 0, option: 'manager', expected: 0.40846256508 },
    { beta: '.1', level: 0, option: 'ic', expected: 0.29576871746 }
  ])('$option, nearly pure manager, beta $beta: $expected', ({ level, option, expected }) => {
    expect(probability(one, 'one', option, 230, level)).toBeCloseTo(expected, 10)
  })

  test('leaves room for a slip: at least .03 / K and at most .97 + .03 / K', () => {
    for (const { pattern } of responseModel(tinyBank).items) {
      const slip = 0.03 / pattern.probabilities.length
      for (const table of pattern.probabilities) {
        expect(Math.min(...table)).toBeGreaterThan(slip)
        expect(Math.max(...table)).toBeLessThan(0.97 + slip)
      }
    }
  })

  test('sums to 1 over the options of an item in every state', () => {
    for (const { pattern } of responseModel(tinyBank).items) {
      for (let state = 0; state < stateCount; state++) {
        const sum = pattern.probabilities.reduce((total, table) => total + table[state]!, 0)
        expect(sum).toBeCloseTo(1, 12)
      }
    }
  })

  test('ignores an amount added to all weights of an option', () => {
    const lower = [makeItem('x', 'growth', [[2, -2, -2] as const, [0, 3, 0], [-2, -2, 2]])]
    const higher = [makeItem('x', 'growth', [[3, -1, -1] as const, [-1, 2, -1], [-1, -1, 3]])]
    for (const option of ['a', 'b', 'c']) {
      const expected = probability(higher, 'x', option, 77, 2)
      expect(probability(lower, 'x', option, 77, 2)).toBeCloseTo(expected, 12)
    }
  })
})

test('a pattern computes its probabilities once', () => {
  const { pattern } = responseModel(makeBank({ items: [triad('one')] })).items[0]!
  expect(pattern.probabilities).toBe(pattern.probabilities)
})

test('items with equal weights share one table, whatever the order of their options', () => {
  const mirrored = tradeoff('two', 'span', 'manager', 'ic')
  const model = responseModel(
    makeBank({
      items: [
        tradeoff('one', 'growth', 'manager', 'ic'),
        { ...mirrored, options: mirrored.options.toReversed() }
      ]
    })
  )
  const [one, two] = model.items
  expect(one!.pattern).toBe(two!.pattern)
  expect(optionRow(one!, 'a')).toBe(optionRow(two!, 'a'))
})

test('items with as many options but other weights have tables of their own', () => {
  const items = [
    triad('one', 'span'),
    makeItem('two', 'span', [[1, 0, 0] as const, [0, 1, 0], [0, 0, 1]])
  ]
  const [one, two] = responseModel(makeBank({ items })).items
  expect(one!.pattern === two!.pattern).toBe(false)
})

test('options that weigh the same on the first track are told apart by the second', () => {
  const rows: Row[] = [
    [1, 0, 2],
    [1, 2, 0],
    [1, 1, 1]
  ]
  const items = [makeItem('one', 'span', rows), makeItem('two', 'span', rows.toReversed())]
  const [one, two] = responseModel(makeBank({ items })).items
  expect(one!.pattern).toBe(two!.pattern)
  expect(optionRow(one!, 'a')).toBe(optionRow(two!, 'c'))
})

describe('the model of a bank', () => {
  const bankOfFive = () =>
    makeBank({
      items: [
        triad('d', 'span'),
        triad('b', 'growth'),
        tradeoff('c', 'span', 'manager', 'ic'),
        triad('e'),
        triad('a', 'span')
      ]
    })

  test('is made once', () => {
    const bank = bankOfFive()
    expect(responseModel(bank)).toBe(responseModel(bank))
    expect(responseModel(bankOfFive())).not.toBe(responseModel(bank))
  })

  test('lists its items in the order of their ids', () => {
    const { items: listed, byId } = responseModel(bankOfFive())
    expect(listed.map(({ item }) => item.id)).toEqual(['a', 'b', 'c', 'd', 'e'])
    expect([...byId].map(([id, entry]) => [id, entry.item.id])).toEqual(
      ['a', 'b', 'c', 'd', 'e'].map((id) => [id, id])
    )
  })

  test('groups items of one facet that have equal weights', () => {
    const { groups } = responseModel(bankOfFive())
    expect(groups.map(({ facet, entries }) => [facet, entries.map(({ item }) => item.id)])).toEqual(
      [
        ['span', ['a', 'd']],
        ['growth', ['b']],
        ['span', ['c']],
        ['', ['e']]
      ]
    )
    for (const { pattern, entries } of groups) expect(entries[0]!.pattern).toBe(pattern)
  })
})

test('the order of the file does not change the normalizing factor', () => {
  const items = [
    ...tinyBank.items,
    makeItem('x', 'span', [[3, 1, -2] as const, [-2, 0, 2], [1, 1, 2]])
  ]
  const turned = items.map((item) => ({ ...item, options: item.options.toReversed() })).toReversed()
  expect(factorOf(turned)).toBe(factorOf(items))
})

// Their spreads are the same root times 1, 2 and 6. In another order, the sum's last digit differs.
test('the normalizing factor is the same to the last digit in any order of the items', () => {
  const [one, two, six] = [1, 2, 6].map((weight) =>
    makeItem(`x${weight}`, 'span', [[weight, 0, 0] as const, [0, weight, 0], [0, 0, weight]])
  ) as [Item, Item, Item]
  const orders = [
    [one, two, six],
    [one, six, two],
    [two, one, six],
    [two, six, one],
    [six, one, two],
    [six, two, one]
  ]
  expect(new Set(orders.map(factorOf)).size).toBe(1)
})

describe('a bank of other tracks', () => {
  const science = scienceBank(6)

  test('has the same probabilities as any bank with the same weights', () => {
    const items = Array.from({ length: 6 }, (_, n) => triad(`item-${n}`))
    const model = responseModel(makeBank({ items }))
    expect(responseModel(science).items[0]!.pattern.probabilities).toEqual(
      model.items[0]!.pattern.probabilities
    )
    expect(responseModel(science).groups.map(({ facet }) => facet)).toEqual([''])
  })
})

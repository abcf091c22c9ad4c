import { describe, expect, test } from 'vitest'
import {
  jointMass,
  levelMasses,
  firstRanked,
  meanMix,
  pointMasses,
  posterior,
  ranked,
  topProbabilities,
  withoutLowest
} from '../../src/model/posterior.ts'
import { responseModel } from '../../src/model/response-model.ts'
import { points, stateCount } from '../../src/model/triangle.ts'
import {
  answers,
  makeBank,
  tinyBank,
  tracks,
  tradeoff,
  triad,
  triadBank
} from '../helpers/tiny-bank.ts'

const lone = responseModel(makeBank({ items: [triad('one', 'growth')] }))
const praised = [{ item: 'one', option: 'manager' }]

/** All belief about the mix on one grid point. */
const certain = (point: number) => Float64Array.from(points, (_, index) => Number(index === point))

describe('the posterior', () => {
  test('without responses is flat', () => {
    const belief = posterior(lone, [])
    expect(belief).toHaveLength(1155)
    for (const mass of belief) expect(mass).toBeCloseTo(1 / 1155, 15)
  })

  // Bayes from a flat prior: the ratio of two states is the ratio of their probabilities of the
  // answer. Nearly pure manager against nearly pure specialist: .914855 / .042572 = 21.48936 at
  // beta 1, .408463 / .295769 = 1.381020 at beta .1.
  test.each([
    { beta: '1', level: 3, odds: 21.489361364 },
    { beta: '.1', level: 0, odds: 1.38102017 }
  ])('after one answer has the odds of that answer: $odds at beta $beta', ({ level, odds }) => {
    const belief = posterior(lone, praised)
    const [manager, specialist] = [level * 231 + 230, level * 231]
    expect(belief[manager]! / belief[specialist]!).toBeCloseTo(odds, 8)
  })

  test('multiplies the odds of independent answers', () => {
    const model = responseModel(makeBank({ items: [triad('one', 'growth'), triad('two', 'span')] }))
    const belief = posterior(model, [...praised, { item: 'two', option: 'manager' }])
    expect(belief[3 * 231 + 230]! / belief[3 * 231]!).toBeCloseTo(21.489361364473 ** 2, 6)
  })

  // A third for each of 1,200 answers is 10 to the power of -572, less than any number can be.
  test('sums to 1 even after contradictory answers to every item of a long bank', () => {
    const bank = triadBank(1200)
    const all = bank.items.map(({ id }, n) => ({ item: id, option: tracks[n % tracks.length]! }))
    expect(posterior(responseModel(bank), all).reduce((a, b) => a + b)).toBeCloseTo(1, 12)
  })

  test('ignores skipped items, whether before or after an answer', () => {
    const model = responseModel(tinyBank)
    expect(posterior(model, answers(tinyBank, 'ic', undefined))).toEqual(
      posterior(model, answers(tinyBank, 'ic'))
    )
    expect(posterior(model, answers(tinyBank, undefined, 'a'))).toEqual(
      posterior(model, [{ item: 'meeting', option: 'a' }])
    )
    expect(posterior(lone, [{ item: 'one', skipped: true }])).toEqual(posterior(lone, []))
  })

  test('does not change the tables of the model', () => {
    const [table] = lone.items[0]!.pattern.probabilities
    const before = table!.slice()
    const model = responseModel(triadBank(2))
    const given = model.items.map(({ item }) => ({ item: item.id, option: 'ic' }))
    const once = posterior(model, given)
    expect(posterior(model, given)).toEqual(once)
    expect(table).toEqual(before)
  })

  test('ignores items that the bank does not have', () => {
    expect(posterior(lone, [...praised, { item: 'gone', option: 'manager' }])).toEqual(
      posterior(lone, praised)
    )
  })

  test('does not depend on the order of the responses, to the last digit', () => {
    const bank = makeBank({
      items: [
        ...tinyBank.items,
        triad('release', 'growth'),
        tradeoff('subject', 'span', 'ic', 'specialist'),
        tradeoff('review', 'reach', 'specialist', 'manager')
      ]
    })
    const responses = answers(bank, 'ic', 'b', 'manager', 'd', 'a')
    const model = responseModel(bank)
    expect(posterior(model, responses.toReversed())).toEqual(posterior(model, responses))
  })
})

describe('values derived from the belief', () => {
  test('the levels of a flat belief weigh a fifth each', () => {
    const levels = levelMasses(posterior(lone, []))
    expect(levels).toHaveLength(5)
    for (const mass of levels) expect(mass).toBeCloseTo(0.2, 12)
  })

  test('the belief about a point is that of its five levels together', () => {
    const belief = Float64Array.from({ length: stateCount }, (_, state) => state)
    // Point 1 has the states 1, 232, 463, 694 and 925.
    expect(pointMasses(belief)[1]).toBe(1 + 232 + 463 + 694 + 925)
    expect(pointMasses(belief)).toHaveLength(231)
    expect(belief[1]).toBe(1)
  })

  test('the belief about a point and an answer adds up its five levels', () => {
    // Two points: point 1 has the states 1, 3, 5, 7 and 9.
    const belief = Float64Array.from({ length: 10 }, (_, state) => state)
    const table = Float64Array.from({ length: 10 }, (_, state) => 10 ** -state)
    expect(jointMass(belief, table, 1, 2)).toBeCloseTo(0.1 + 0.003 + 0.00005 + 7e-7 + 9e-9, 15)
    expect(jointMass(belief, table, 0, 2)).toBeCloseTo(0.02 + 0.0004 + 0.000006 + 8e-8, 15)
  })

  test('without the lowest level the other four share the belief', () => {
    const belief = Float64Array.from({ length: stateCount }, (_, state) => (state < 231 ? 3 : 1))
    const rest = withoutLowest(belief)
    expect([rest[0], rest[230]]).toEqual([0, 0])
    expect(rest[231]).toBeCloseTo(1 / (4 * 231), 15)
    expect(rest[1154]).toBeCloseTo(1 / (4 * 231), 15)
    // The original stays as it was.
    expect(belief[0]).toBe(3)
  })

  test('a level weighs what its own states weigh', () => {
    const belief = Float64Array.from({ length: stateCount }, (_, state) => Number(state === 232))
    expect(levelMasses(belief)).toEqual([0, 1, 0, 0, 0])
  })

  test('the mean of a flat belief is a third each', () => {
    for (const share of meanMix(pointMasses(posterior(lone, []))))
      expect(share).toBeCloseTo(1 / 3, 12)
  })

  // Half on 61/63 1/63 1/63 and half on 1/63 1/63 61/63: 31/63, 1/63, 31/63.
  test('the mean of two points is the point between them', () => {
    const masses = certain(0).map((mass, point) => (mass + certain(230)[point]!) / 2)
    const mean = meanMix(masses)
    expect(mean[0]).toBeCloseTo(31 / 63, 12)
    expect(mean[1]).toBeCloseTo(1 / 63, 12)
    expect(mean[2]).toBeCloseTo(31 / 63, 12)
  })

  test('a point at which two tracks tie counts half for each', () => {
    const tied = points.findIndex(([first, second]) => first === second && first > 0.45)
    expect(topProbabilities(certain(tied))).toEqual([0.5, 0.5, 0])
    expect(topProbabilities(certain(0))).toEqual([0, 0, 1])
  })
})

describe('tracks are ranked', () => {
  test.each([
    { values: [0.2, 0.5, 0.3], order: [1, 2, 0] },
    { values: [0.2, 0.2, 0.6], order: [2, 0, 1] },
    { values: [1 / 3, 1 / 3, 1 / 3], order: [0, 1, 2] },
    // Less than a billionth apart: equal, so the fixed order decides.
    { values: [0.3, 0.3 + 1e-13, 0.4], order: [2, 0, 1] },
    { values: [0.3, 0.3 + 1e-8, 0.4], order: [2, 1, 0] },
    { values: [0.4, 0.4 + 1e-13, 0.2], order: [0, 1, 2] },
    { values: [0.4, 0.2, 0.4 + 1e-13], order: [0, 2, 1] },
    { values: [0.2, 0.4, 0.4 + 1e-13], order: [1, 2, 0] },
    { values: [0.5, 0.2, 0.3], order: [0, 2, 1] },
    { values: [0.5, 0.3, 0.2], order: [0, 1, 2] },
    { values: [0.3, 0.5, 0.2], order: [1, 0, 2] }
  ] as const)('$values: $order', ({ values, order }) => {
    expect(ranked(values)).toEqual(order)
    expect(firstRanked(values)).toBe(order[0])
  })
})

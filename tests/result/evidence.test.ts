import { describe, expect, test } from 'vitest'
import { isAnswer } from '../../src/bank/responses.ts'
import { pointMasses, posterior, topProbabilities } from '../../src/model/posterior.ts'
import { responseModel } from '../../src/model/response-model.ts'
import { tryAnswers } from '../../src/result/counterfactual.ts'
import {
  quote,
  supportByFacet,
  weighAnswers,
  type WeighedAnswer
} from '../../src/result/evidence.ts'
import { leadsOf, leadsTo } from '../../src/result/leads.ts'
import { answers, makeBank, makeItem, tradeoff, triad, triadBank } from './banks.ts'

const weighing = (bits: Record<string, number>, passedOver = true): WeighedAnswer[] =>
  Object.entries(bits).map(([item, weight]) => ({
    item,
    option: 'a',
    bits: weight,
    text: `You chose a of ${item}.`,
    facet: item.split('-')[0],
    passedOver
  }))

const ids = (evidence: { item: string }[]) => evidence.map(({ item }) => item)

describe('a result quotes', () => {
  test.each<{ what: string; bits: Record<string, number>; for: string[]; against: string[] }>([
    {
      what: 'the three strongest for and the strongest against',
      bits: { a: 0.5, b: 2, c: -0.2, d: 1, e: -1.5, f: 3 },
      for: ['f', 'b', 'd'],
      against: ['e']
    },
    {
      what: 'the strongest of several against',
      bits: { a: 1, b: -1.5, c: -2, d: -1 },
      for: ['a'],
      against: ['c']
    },
    { what: 'nothing against if nothing is', bits: { a: 1, b: 0 }, for: ['a'], against: [] },
    { what: 'nothing for if nothing is', bits: { a: -1, b: 0 }, for: [], against: ['a'] },
    {
      what: 'nothing against that less than halves the odds',
      bits: { a: 1, b: -0.99 },
      for: ['a'],
      against: []
    },
    {
      what: 'equal ones by their ids',
      bits: { c: 1, a: 1, d: 1, b: 1 },
      for: ['a', 'b', 'c'],
      against: []
    },
    { what: 'nothing of nothing', bits: {}, for: [], against: [] }
  ])('$what', (row) => {
    const quoted = quote(weighing(row.bits))
    expect(ids(quoted.for)).toEqual(row.for)
    expect(ids(quoted.against)).toEqual(row.against)
  })

  test('nothing against from items that never offered the first track', () => {
    const weighed = [...weighing({ a: 2, b: -1.5 }), ...weighing({ c: -3 }, false)]
    expect(ids(quote(weighed).against)).toEqual(['b'])
    expect(quote(weighing({ c: -3 }, false)).against).toEqual([])
  })

  test('evidence with exactly four members', () => {
    expect(quote(weighing({ a: 1 })).for).toEqual([
      { item: 'a', option: 'a', bits: 1, text: 'You chose a of a.' }
    ])
  })
})

describe('an answer passes over the first track', () => {
  const bank = makeBank({
    items: [
      triad('all'),
      tradeoff('two', 'week', 'build', 'dig'),
      makeItem('blend', 'week', [
        [2, 2, -2],
        [-1, -1, 3],
        [-1, 3, -1],
        [-1, 0, 2]
      ])
    ]
  })
  const passedOver = (...options: string[]) => {
    const model = responseModel(bank)
    const given = answers(bank, ...options).filter(isAnswer)
    const belief = posterior(model, given)
    const top = topProbabilities(pointMasses(belief))
    const weighed = weighAnswers(bank, top, tryAnswers(model, belief, given), 0, 1)
    return weighed.map((one) => one.passedOver)
  }

  test('only if its item offered an option for it', () => {
    // The trade-off is between the other two tracks.
    expect(passedOver('build', 'a', 'c')).toEqual([true, false, true])
    expect(passedOver('lead', 'e', 'a')).toEqual([false, false, false])
  })
})

describe('an option leads to', () => {
  test.each([
    [[3, -1, -1], [0]],
    [[-2, 0, 3], [2]],
    [
      [2, 2, -2],
      [0, 1]
    ],
    [[0, 0, 0], []],
    [[1, 1, 1], []],
    // Centered: -1/3, 2/3, -1/3.
    [[0, 1, 0], [1]]
  ] as const)('the tracks with its largest weight: %j %j', ([lead, build, dig], led) => {
    expect(leadsTo(makeBank({}), { weights: { lead, build, dig } })).toEqual(led)
  })
})

test('the tracks that an item’s options lead to are computed once', () => {
  const bank = triadBank(1)
  const [entry] = responseModel(bank).items
  expect(leadsOf(bank, entry!)).toEqual(
    new Map([
      ['lead', [0]],
      ['build', [1]],
      ['dig', [2]]
    ])
  )
  expect(leadsOf(bank, entry!)).toBe(leadsOf(bank, entry!))
})

test('an answer without an evidence line is quoted by its text', () => {
  const [item] = triadBank(1).items
  const options = item!.options.map(({ id, text, weights }) => ({ id, text, weights }))
  const bank = makeBank({ items: [{ ...item!, options }] })
  const model = responseModel(bank)
  const given = [{ item: item!.id, option: 'build' }]
  const belief = posterior(model, given)
  const top = topProbabilities(pointMasses(belief))
  const [only] = weighAnswers(bank, top, tryAnswers(model, belief, given), 1, 0)
  expect(only!.text).toBe('growth-0 build')
})

test('an answer without a facet supports none', () => {
  const [one] = weighing({ a: 1 })
  expect(supportByFacet([{ ...one!, facet: undefined }])).toEqual(new Map())
})

test('support is the sum of the bits on a facet', () => {
  const evidence = weighing({ 'growth-0': 1.5, 'growth-1': -0.5, 'stance-0': 2 })
  expect(supportByFacet(evidence)).toEqual(
    new Map([
      ['growth', 1],
      ['stance', 2]
    ])
  )
})

import { describe, expect, test } from 'vitest'
import type { Bank } from '../../src/bank/schema.ts'
import { pointMasses, posterior, ranked, topProbabilities } from '../../src/model/posterior.ts'
import { responseModel } from '../../src/model/response-model.ts'
import { isAnswer, type Answer, type Response } from '../../src/bank/responses.ts'
import { counterfactual, exchanges, weightOfEvidence } from '../../src/result/counterfactual.ts'
import type { ByTrack } from '../../src/bank/track.ts'
import { answers, makeBank, makeItem, tradeoff, triadBank } from '../helpers/tiny-bank.ts'

function changes(bank: Bank, responses: readonly Response[]) {
  const model = responseModel(bank)
  const given = responses.filter(isAnswer)
  const belief = posterior(model, given)
  const [first] = ranked(topProbabilities(pointMasses(belief)))
  return counterfactual(belief, exchanges(model, belief, given), first)
}

describe('weight of evidence', () => {
  const top = (manager: number, ic: number, specialist: number) => ({ manager, ic, specialist })

  // Odds of 4 to 1 with the answer and 1 to 1 without it: log2 4 - log2 1 = 2 bits.
  test.each([
    { withIt: top(0.8, 0.2, 0), without: top(0.5, 0.5, 0), bits: 2 },
    { withIt: top(0.2, 0.8, 0), without: top(0.5, 0.5, 0), bits: -2 },
    { withIt: top(0.4, 0.2, 0.4), without: top(0.4, 0.2, 0.4), bits: 0 },
    { withIt: top(0.4, 0.1, 0.5), without: top(4, 2, 9), bits: 1 }
  ])('is the change of the odds in bits: $bits', ({ withIt, without, bits }) => {
    expect(weightOfEvidence(withIt, { without }, 'manager', 'ic')).toBeCloseTo(bits)
  })

  test('of one answer to two is what the posteriors with and without it say', () => {
    const bank = triadBank(2)
    const model = responseModel(bank)
    const given = answers(bank, 'ic', 'specialist') as Answer[]
    const withIt = posterior(model, given)
    const chances = (belief: Float64Array) => topProbabilities(pointMasses(belief))
    const odds = ({ ic, specialist }: ByTrack) => Math.log2(ic / specialist)
    const [first] = exchanges(model, withIt, given)
    expect(weightOfEvidence(chances(withIt), first!, 'ic', 'specialist')).toBeCloseTo(
      odds(chances(withIt)) - odds(chances(posterior(model, given.slice(1)))),
      12
    )
  })
})

describe('the counterfactual', () => {
  // Of triads, the track chosen most often is the top track.
  test('lists every single change that moves the top track', () => {
    expect(changes(triadBank(3), answers(triadBank(3), 'manager', 'manager', 'ic'))).toEqual({
      single: [
        { item: 'growth-0', from: 'manager', to: 'ic' },
        { item: 'stance-0', from: 'manager', to: 'ic' }
      ].toSorted((a, b) => (a.item < b.item ? -1 : 1)),
      pair: null,
      firm: false
    })
  })

  test('puts the likeliest change first', () => {
    // Two triads and a weak item: having chosen ic twice, somebody may well slip on the weak one.
    const weak = makeItem('a-weak', 'span', [[1, 0, 0] as const, [0, 1, 0], [0, 0, 1]])
    const bank = makeBank({ items: [...triadBank(1).items, weak] })
    const { single } = changes(bank, [
      { item: 'growth-0', option: 'ic' },
      { item: 'a-weak', option: 'b' }
    ])
    expect(single.every(({ item }) => item === 'growth-0')).toBe(true)
    const given = [
      { item: 'growth-0', option: 'manager' },
      { item: 'a-weak', option: 'b' }
    ]
    expect(changes(bank, given).single[0]).toEqual({ item: 'growth-0', from: 'manager', to: 'ic' })
  })

  test('is firm where no single change does, and gives two that do for instance', () => {
    const { single, pair, firm } = changes(
      triadBank(4),
      answers(triadBank(4), 'manager', 'manager', 'manager', 'ic')
    )
    expect({ single, firm }).toEqual({ single: [], firm: true })
    expect(pair!.map(({ from, to }) => `${from} to ${to}`)).toEqual([
      'manager to ic',
      'manager to ic'
    ])
    expect(new Set(pair!.map(({ item }) => item)).size).toBe(2)
  })

  test('names no pair where none would do', () => {
    const all = Array<string>(8).fill('manager')
    expect(changes(triadBank(8), answers(triadBank(8), ...all))).toEqual({
      single: [],
      pair: null,
      firm: true
    })
  })

  // Two cases that were found by brute force over small banks: in the first the two
  // likeliest changes fall on one item, in the second a pair comes after a less likely one.
  test('never changes one item twice', () => {
    const { items } = triadBank(2)
    const bank = makeBank({
      items: [
        ...items,
        tradeoff('x', 'span', 'manager', 'ic'),
        tradeoff('y', 'span', 'manager', 'ic')
      ]
    })
    const { pair } = changes(bank, answers(bank, 'manager', 'ic', 'a', 'a'))
    expect(pair![0].item).not.toBe(pair![1].item)
  })

  test('gives the likeliest of all pairs, not the first that is found', () => {
    const bank = makeBank({
      items: [
        ...triadBank(1).items,
        tradeoff('x', 'span', 'manager', 'ic'),
        tradeoff('y', 'span', 'manager', 'specialist')
      ]
    })
    expect(changes(bank, answers(bank, 'manager', 'a', 'a')).pair).toEqual([
      { item: 'growth-0', from: 'manager', to: 'ic' },
      { item: 'x', from: 'a', to: 'c' }
    ])
  })

  test('lists equally likely changes in the order of ids, not of the file', () => {
    const bank = triadBank(2)
    const turned = makeBank({
      items: bank.items.map((item) => ({ ...item, options: item.options.toReversed() }))
    })
    const given = answers(bank, 'manager', 'manager')
    expect(changes(turned, given)).toEqual(changes(bank, given))
    const lone = answers(bank, 'manager', undefined)
    expect(changes(turned, lone).single.map(({ to }) => to)).toEqual(['ic', 'specialist'])
    expect(changes(bank, lone)).toEqual(changes(turned, lone))
  })

  test('of nothing answered is firm and empty', () => {
    expect(changes(triadBank(2), [])).toEqual({ single: [], pair: null, firm: true })
  })
})

import { describe, expect, test } from 'vitest'
import { isAnswer, type Answer, type Response } from '../../src/bank/responses.ts'
import type { Mix } from '../../src/bank/track.ts'
import type { Bank, Item } from '../../src/bank/types.ts'
import { pointMasses, posterior, ranked, topProbabilities } from '../../src/model/posterior.ts'
import { responseModel } from '../../src/model/response-model.ts'
import {
  findFacets,
  findSwaps,
  isFlippable,
  tryAnswers,
  weightOfEvidence
} from '../../src/result/counterfactual.ts'
import { report } from '../../src/result/report.ts'
import {
  answers,
  facets,
  makeBank,
  makeItem,
  tradeoff,
  tracks,
  triadBank,
  type TrackId
} from './banks.ts'

function tried(bank: Bank, responses: readonly Response[]) {
  const model = responseModel(bank)
  const given = responses.filter(isAnswer)
  const belief = posterior(model, given)
  const top = topProbabilities(pointMasses(belief))
  return { belief, top, first: ranked(top)[0], all: tryAnswers(model, belief, given) }
}

function swaps(bank: Bank, responses: readonly Response[]) {
  const { belief, first, all } = tried(bank, responses)
  return findSwaps(belief, all, first)
}

describe('weight of evidence', () => {
  // Odds of 4 to 1 with the answer and 1 to 1 without it: log2 4 - log2 1 = 2 bits.
  test.each([
    { withIt: [0.8, 0.2, 0] as Mix, without: [0.5, 0.5, 0] as Mix, bits: 2 },
    { withIt: [0.2, 0.8, 0] as Mix, without: [0.5, 0.5, 0] as Mix, bits: -2 },
    { withIt: [0.4, 0.2, 0.4] as Mix, without: [0.4, 0.2, 0.4] as Mix, bits: 0 },
    { withIt: [0.4, 0.1, 0.5] as Mix, without: [4, 2, 9] as Mix, bits: 1 }
  ])('is the change of the odds in bits: $bits', ({ withIt, without, bits }) => {
    expect(weightOfEvidence(withIt, { without }, 0, 1)).toBeCloseTo(bits)
  })

  test('of an answer matches the posteriors with and without it', () => {
    const bank = triadBank(2)
    const model = responseModel(bank)
    const given = answers(bank, 'build', 'dig') as Answer[]
    const withIt = posterior(model, given)
    const chances = (belief: Float64Array) => topProbabilities(pointMasses(belief))
    const odds = (top: Mix) => Math.log2(top[1] / top[2])
    const [first] = tryAnswers(model, withIt, given)
    expect(weightOfEvidence(chances(withIt), first!, 1, 2)).toBeCloseTo(
      odds(chances(withIt)) - odds(chances(posterior(model, given.slice(1)))),
      12
    )
  })
})

describe('the counterfactual', () => {
  // Of triads, the track chosen most often comes first.
  test('lists every single swap that puts another track first', () => {
    expect(swaps(triadBank(3), answers(triadBank(3), 'lead', 'lead', 'build'))).toEqual({
      single: [
        { item: 'growth-0', from: 'lead', to: 'build' },
        { item: 'stance-0', from: 'lead', to: 'build' }
      ].toSorted((a, b) => (a.item < b.item ? -1 : 1)),
      pair: null,
      firm: false
    })
  })

  test('puts the likeliest swap first', () => {
    // A triad and a weak item.
    const weak = makeItem('a-weak', 'span', [[1, 0, 0] as const, [0, 1, 0], [0, 0, 1]])
    const bank = makeBank({ items: [...triadBank(1).items, weak] })
    const { single } = swaps(bank, [
      { item: 'growth-0', option: 'build' },
      { item: 'a-weak', option: 'b' }
    ])
    expect(single.every(({ item }) => item === 'growth-0')).toBe(true)
    const given = [
      { item: 'growth-0', option: 'lead' },
      { item: 'a-weak', option: 'b' }
    ]
    expect(swaps(bank, given).single[0]).toEqual({ item: 'growth-0', from: 'lead', to: 'build' })
  })

  // Nothing else was answered, so none of the three options is likelier than another.
  test('gives the likelihood of each other option', () => {
    const [only] = tried(triadBank(1), answers(triadBank(1), 'lead')).all
    expect(only!.alternatives.map(({ likelihood }) => likelihood)).toEqual([
      0.333333333, 0.333333333
    ])
  })

  test('computes the effect of a swap once for items with the same weights', () => {
    const [one, other] = tried(triadBank(2), answers(triadBank(2), 'lead', 'lead')).all
    expect(one!.alternatives[0]!.ratio).toBe(other!.alternatives[0]!.ratio)
  })

  test('lists single swaps by their likelihood', () => {
    const weak = (id: string) => makeItem(id, 'span', [[2, 0, 0] as const, [0, 2, 0], [0, 0, 2]])
    const bank = makeBank({ items: [weak('a'), ...triadBank(1).items, weak('z')] })
    const { all, first } = tried(bank, answers(bank, 'a', 'lead', 'b'))
    const enough = all
      .flatMap(({ alternatives }) => alternatives)
      .filter(({ leader }) => leader !== first)
    const byLikelihood = enough.toSorted((a, b) => b.likelihood - a.likelihood)
    expect(byLikelihood).not.toEqual(enough)
    const { single } = swaps(bank, answers(bank, 'a', 'lead', 'b'))
    expect(single).toEqual(byLikelihood.map(({ swap }) => swap))
  })

  test('is firm if no single swap is enough, and gives a pair that is', () => {
    const { single, pair, firm } = swaps(
      triadBank(4),
      answers(triadBank(4), 'lead', 'lead', 'lead', 'build')
    )
    expect({ single, firm }).toEqual({ single: [], firm: true })
    // Three such pairs are equally likely. The first of them counts.
    expect(pair).toEqual([
      { item: 'growth-0', from: 'lead', to: 'build' },
      { item: 'stance-0', from: 'lead', to: 'build' }
    ])
  })

  test('names no pair if none is enough', () => {
    const all = Array<string>(8).fill('lead')
    expect(swaps(triadBank(8), answers(triadBank(8), ...all))).toEqual({
      single: [],
      pair: null,
      firm: true
    })
  })

  // Two cases that were found by brute force over small banks: in the first the two
  // likeliest swaps fall on one item, in the second a pair comes after a less likely one.
  test('never swaps one item twice', () => {
    const { items } = triadBank(2)
    const bank = makeBank({
      items: [
        ...items,
        tradeoff('x', 'span', 'lead', 'build'),
        tradeoff('y', 'span', 'lead', 'build')
      ]
    })
    const { pair } = swaps(bank, answers(bank, 'lead', 'build', 'a', 'a'))
    expect(pair![0].item).not.toBe(pair![1].item)
  })

  test('gives the likeliest of all pairs, not the first that is found', () => {
    const bank = makeBank({
      items: [
        ...triadBank(1).items,
        tradeoff('x', 'span', 'lead', 'build'),
        tradeoff('y', 'span', 'lead', 'dig')
      ]
    })
    expect(swaps(bank, answers(bank, 'lead', 'a', 'a')).pair).toEqual([
      { item: 'growth-0', from: 'lead', to: 'build' },
      { item: 'x', from: 'a', to: 'c' }
    ])
  })

  test('lists equally likely swaps in the order of ids, not of the file', () => {
    const bank = triadBank(2)
    const turned = makeBank({
      items: bank.items.map((item) => ({ ...item, options: item.options.toReversed() }))
    })
    const given = answers(bank, 'lead', 'lead')
    expect(swaps(turned, given)).toEqual(swaps(bank, given))
    const lone = answers(bank, 'lead', undefined)
    expect(swaps(turned, lone).single.map(({ to }) => to)).toEqual(['build', 'dig'])
    expect(swaps(bank, lone)).toEqual(swaps(turned, lone))
  })

  test('without answers is firm and empty', () => {
    expect(swaps(triadBank(2), [])).toEqual({ single: [], pair: null, firm: true })
  })
})

describe('a result is flippable', () => {
  test('exactly if a single swap puts another track on top', () => {
    const flips = (...options: string[]) => {
      const { top, all } = tried(triadBank(4), answers(triadBank(4), ...options))
      return isFlippable(top, all)
    }
    expect(flips('lead', 'lead', 'build')).toBe(true)
    expect(flips('lead', 'lead', 'lead', 'build')).toBe(false)
  })
})

describe('what would tip the balance, by facet', () => {
  const whatIf = Object.fromEntries(
    tracks.map((track) => [track, `Then ${track} would come first.`])
  )
  const withTexts = triadBank(12, { facets: facets.map((id) => ({ id, whatIf })) })
  const found = (asked: Bank<TrackId>, ...options: string[]) => {
    const { belief, first, all } = tried(asked, answers(asked, ...options))
    return findFacets(asked, belief, all, first)
  }

  // The triads come facet by facet: growth, stance, span, week, and again.
  test('swaps several answers of a facet if one is not enough', () => {
    const options = ['lead', 'build', 'build', 'lead', 'lead', 'build', 'build', 'lead', 'lead']
    // Five for lead, four for build: without the three of growth it is build.
    expect(found(withTexts, ...options)[0]).toEqual({
      facet: 'growth',
      track: 'build',
      text: 'Then build would come first.'
    })
    const sure = Array<string>(8).fill('lead')
    expect(found(withTexts, ...sure)).toEqual([])
  })

  test('leaves answers alone that already lead to the other track', () => {
    // One step of the trade-off leads to `build`: to take it further would be no other answer.
    const steps = makeBank({
      items: [...triadBank(1).items, tradeoff('x', 'week', 'lead', 'build')],
      facets: [{ id: 'week', whatIf: { build: 'Then building.' } }]
    })
    expect(found(steps, 'lead', 'd')).toEqual([])
    expect(found(steps, 'lead', 'a')).toHaveLength(1)
  })

  test('names at most three facets, each once and only with a sentence', () => {
    // Four for lead, one in each facet, and three for build: swapping any of the four is enough.
    const between = ['lead', 'lead', 'lead', 'lead', 'build', 'build', 'build']
    expect(found(withTexts, ...between).map(({ facet }) => facet)).toEqual([
      'growth',
      'stance',
      'span'
    ])
    expect(found(triadBank(12), ...between)).toEqual([])
    expect(found(makeBank({}), 'lead')).toEqual([])
    const growthOnly = triadBank(12, {
      facets: [{ id: 'growth', whatIf: { build: 'Then building.' } }, { id: 'week' }]
    })
    expect(found(growthOnly, ...between)).toEqual([
      { facet: 'growth', track: 'build', text: 'Then building.' }
    ])
  })

  describe('with strong and weak answers', () => {
    const triadOf = (weight: number) => (id: string, facet?: string) => {
      const rest = -weight / 2
      return makeItem(
        id,
        facet,
        [
          [weight, rest, rest],
          [rest, weight, rest],
          [rest, rest, weight]
        ],
        tracks
      )
    }
    const [strong, weak] = [triadOf(2), triadOf(1)]
    const named = (items: Item<TrackId>[], texts: readonly TrackId[], ...options: string[]) => {
      const bank = makeBank({
        items,
        facets: ['growth', 'week'].map((id) => ({
          id,
          whatIf: Object.fromEntries(texts.map((track) => [track, `Then ${track}.`]))
        }))
      })
      return found(bank, ...options).map(({ facet, track }) => `${facet}: ${track}`)
    }

    test('names the facet first that takes the likeliest swaps', () => {
      // Swapping the strong answer is enough. Of the weak ones, both have to be swapped.
      const items = [weak('a', 'growth'), weak('b', 'growth'), strong('c', 'week'), strong('d')]
      expect(named(items, ['build'], 'lead', 'lead', 'lead', 'build')).toEqual([
        'week: build',
        'growth: build'
      ])
    })

    test('counts all swaps that a facet takes', () => {
      // Each facet takes two. Of growth, the strong one alone is likelier than both of the week.
      const items = [
        strong('a', 'growth'),
        weak('b', 'growth'),
        weak('c', 'week'),
        weak('d', 'week')
      ]
      expect(
        named([...items, weak('e')], ['build'], 'lead', 'lead', 'lead', 'lead', 'build')
      ).toEqual(['week: build', 'growth: build'])
    })

    test('swaps the likeliest answer of a facet first', () => {
      // The strong answer is the likeliest and enough, as in the other facet. The weak one stays.
      const items = [weak('a', 'growth'), strong('b', 'growth'), strong('c', 'week'), strong('d')]
      expect(named(items, ['build'], 'lead', 'lead', 'lead', 'build')).toEqual([
        'growth: build',
        'week: build'
      ])
    })

    test('names the likelier of two tracks that a facet could put first', () => {
      // One swapped answer puts dig first, build takes two.
      const items = [strong('a', 'growth'), strong('b', 'growth'), strong('c')]
      expect(named(items, ['build', 'dig'], 'lead', 'lead', 'dig')).toEqual(['growth: dig'])
    })

    test('swaps an answer for the option with the largest weight for the other track', () => {
      const quad = makeItem('q', 'week', [
        [3, -1, -1],
        [2, 2, -2],
        [-1, 3, -1],
        [-1, -1, 3]
      ])
      // The blend is likelier, but doesn't put building first.
      expect(named([quad, weak('w')], ['build'], 'a', 'lead')).toEqual(['week: build'])
    })

    test('takes the likelier of two options with the same weight for the other track', () => {
      const two = makeItem('q', 'week', [
        [0, 2, -2],
        [2, 2, -4],
        [3, -1, -2]
      ])
      // The blend is likelier, and lead still comes first. The other one would put building first.
      expect(named([two, weak('w')], ['build'], 'c', 'lead')).toEqual([])
    })

    test('swaps no answer whose item has no option for the other track', () => {
      const between = makeItem('t', 'week', [
        [3, -1, -2],
        [2, 1, -3],
        [-1, -1, 2]
      ])
      // The second option would put building first, but it leads to lead.
      expect(named([between, weak('w')], ['build'], 'a', 'build')).toEqual([])
    })
  })

  test('says only what a report of the swapped answers would say', () => {
    const options = ['lead', 'build', 'dig', 'lead', 'lead', 'build', 'lead', 'dig', 'lead']
    const given = answers(withTexts, ...options)
    const { counterfactual, mean } = report(withTexts, { responses: given })
    expect(Math.max(...Object.values(mean))).toBe(mean.lead)
    expect(counterfactual.facets.length).toBeGreaterThan(0)
    for (const { facet, track } of counterfactual.facets) {
      const swapped = given.map((response) =>
        response.item.startsWith(facet) ? { item: response.item, option: track } : response
      )
      const after = report(withTexts, { responses: swapped }).mean
      expect(Math.max(...Object.values(after))).toBe(after[track])
    }
  })
})

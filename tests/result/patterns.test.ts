import { describe, expect, test } from 'vitest'
import { isAnswer } from '../../src/bank/responses.ts'
import type { TrackIndex } from '../../src/bank/track.ts'
import type { Bank } from '../../src/bank/types.ts'
import { pointMasses, posterior, topProbabilities } from '../../src/model/posterior.ts'
import { responseModel } from '../../src/model/response-model.ts'
import { tryAnswers } from '../../src/result/counterfactual.ts'
import { findPatterns } from '../../src/result/patterns.ts'
import { answers, facets, makeItem, tracks, triad, triadBank, type TrackId } from './banks.ts'

const patterns = Object.fromEntries(
  tracks.map((track) => [track, `In {count} of {total} it is ${track}, {count} times.`])
)
const bank = triadBank(16, { facets: facets.map((id) => ({ id, patterns })) })

function found(
  asked: Bank<TrackId>,
  options: readonly (string | undefined)[],
  order: readonly [TrackIndex, TrackIndex] = [0, 1],
  around: readonly TrackId[] = [...tracks]
) {
  const model = responseModel(asked)
  const given = answers(asked, ...options).filter(isAnswer)
  const belief = posterior(model, given)
  const top = topProbabilities(pointMasses(belief))
  return findPatterns(asked, top, tryAnswers(model, belief, given), order, around)
}

/** Options for four triads of each facet, facet by facet: growth, stance, span, week. */
const byFacet = (...rows: (string | undefined)[][]) =>
  [0, 1, 2, 3].flatMap((round) => rows.map((row) => row[round]))

describe('a pattern', () => {
  test('counts the answers of a facet that lead to one track, and fills in the numbers', () => {
    const options = byFacet(
      ['lead', 'lead', 'build', 'lead'],
      ['lead', undefined, undefined, undefined],
      [undefined, undefined, undefined, undefined],
      [undefined, undefined, undefined, undefined]
    )
    expect(found(bank, options)).toEqual([
      {
        facet: 'growth',
        track: 'lead',
        count: 3,
        total: 4,
        text: 'In 3 of 4 it is lead, 3 times.'
      }
    ])
  })

  test.each<[answers: (string | undefined)[], counts: [number, number] | undefined]>([
    [['lead'], undefined],
    [
      ['lead', 'lead'],
      [2, 2]
    ],
    [['lead', 'build'], undefined],
    [
      ['lead', 'lead', 'build'],
      [2, 3]
    ],
    // Half of the answers aren't enough.
    [['lead', 'lead', 'build', 'build'], undefined],
    [['lead', 'lead', 'build', 'dig'], undefined],
    [
      ['lead', undefined, undefined, 'lead'],
      [2, 2]
    ],
    [
      ['lead', 'lead', 'lead', 'lead'],
      [4, 4]
    ]
  ])('needs two answers and more than half of those given: %j', (growth, counts) => {
    // Enough elsewhere to put `lead` first.
    const [one] = found(bank, byFacet(growth, ['lead'], ['lead'], ['lead']))
    expect(one && [one.count, one.total]).toEqual(counts)
  })

  test('says how many in words of the bank', () => {
    const sentence = '{tally} it was lead: {count} of {total}.'
    const tallies = { '2/2': 'Both times', 'any': '{count} of the {total} times' }
    const textOf = (growth: string[], given: Partial<Bank<TrackId>>) =>
      found(
        triadBank(16, { facets: [{ id: 'growth', patterns: { lead: sentence } }], ...given }),
        byFacet(growth, ['lead'], ['lead'], ['lead'])
      )[0]!.text
    const three = ['lead', 'lead', 'build', 'lead']
    expect(textOf(['lead', 'lead'], { tallies })).toBe('Both times it was lead: 2 of 2.')
    expect(textOf(three, { tallies })).toBe('3 of the 4 times it was lead: 3 of 4.')
    expect(textOf(three, {})).toBe('3/4 it was lead: 3 of 4.')
  })

  test('needs a sentence of the bank for its track', () => {
    const options = byFacet(['lead', 'lead'], [], [], [])
    const textsWith = (given: Partial<Record<TrackId, string>>) =>
      found(triadBank(16, { facets: [{ id: 'growth', patterns: given }] }), options)
    expect(textsWith({ lead: 'Yes.' }).map(({ text }) => text)).toEqual(['Yes.'])
    expect(textsWith({ build: 'Yes.' })).toEqual([])
    expect(found(triadBank(16), options)).toEqual([])
  })

  test('counts a blend for both of its tracks, and a middle for none', () => {
    const rows = [
      [2, 2, -2],
      [0, 0, 0],
      [-1, -1, 3]
    ] as const
    const items = ['p', 'q', 'r', 's'].map((id) => makeItem(id, 'growth', rows))
    const blends: Bank<TrackId> = { ...bank, items }
    // Against the third track; between its own two a blend is no evidence.
    const [one] = found(blends, ['a', 'a', 'b', 'a'], [0, 2])
    expect(one).toMatchObject({ track: 'lead', count: 3, total: 4 })
    expect(found(blends, ['b', 'b', 'b', 'a'], [0, 2])).toEqual([])
    expect(found(blends, ['a', 'a', 'b', 'a'], [0, 1])).toEqual([])
  })
})

test('of two patterns of one facet the stronger is given', () => {
  const rows = [
    [2, 2, -2],
    [0, 0, 0],
    [-1, -1, 3]
  ] as const
  const blends: Bank<TrackId> = {
    ...bank,
    items: [...['p', 'q'].map((id) => makeItem(id, 'growth', rows)), triad('z', 'week')]
  }
  const of = (last: string) => found(blends, ['a', 'a', last], [2, 0]).map(({ track }) => track)
  expect([of('lead'), of('build')]).toEqual([['lead'], ['build']])
})

describe('patterns', () => {
  // Triads are worth the same, so more of them are more bits.
  test('come strongest first, three at most', () => {
    const options = byFacet(
      ['lead', 'lead'],
      ['lead', 'lead', 'lead', 'lead'],
      ['lead', 'lead', 'lead', 'build'],
      ['lead', 'lead', 'build']
    )
    expect(found(bank, options).map(({ facet, count }) => [facet, count])).toEqual([
      ['stance', 4],
      ['span', 3],
      ['growth', 2]
    ])
  })

  test('for a track of the result come before others', () => {
    const options = byFacet(['dig', 'dig', 'dig', 'dig'], ['lead', 'lead'], ['lead', 'lead'], [])
    const order = (around: TrackId[]) =>
      found(bank, options, [0, 2], around).map(({ facet }) => facet)
    expect(order(['lead', 'build', 'dig'])).toEqual(['growth', 'stance', 'span'])
    expect(order(['lead'])).toEqual(['stance', 'span', 'growth'])
  })

  test('for other tracks alone are none', () => {
    const options = byFacet(['dig', 'dig', 'dig'], ['lead'], ['lead'], ['lead', 'lead'])
    const facetsFor = (track: TrackId) =>
      found(bank, options, [0, 2], [track]).map(({ facet }) => facet)
    expect(facetsFor('lead')).toEqual(['week', 'growth'])
    expect(facetsFor('build')).toEqual([])
  })
})

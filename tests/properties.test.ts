import fc from 'fast-check'
import { describe, expect, test, vi } from 'vitest'
import { bank as shipped } from '../questions/index.ts'
import { assess } from '../src/quiz/assess.ts'
import type { Bank } from '../src/bank/types.ts'
import {
  meanMix,
  pointMasses,
  posterior,
  ranked,
  topProbabilities
} from '../src/model/posterior.ts'
import { optionRow, responseModel } from '../src/model/response-model.ts'
import { report } from '../src/result/report.ts'
import { isAnswer, itemsById, type Answer, type Response } from '../src/bank/responses.ts'
import type { AnswerSwap } from '../src/result/types.ts'
import { anyOrderOf, anyResponses, anySession } from './helpers/arbitraries.ts'
import { tracks, triadBank } from './helpers/tiny-bank.ts'

// Many cases, on machines that may be busy.
vi.setConfig({ testTimeout: 60_000 })

const bytes = (bank: Bank, responses: readonly Response[]) =>
  JSON.stringify(report(bank, { responses }))

/** One response to each item of the extra sections. */
const extras: Response[] = [...itemsById(shipped)]
  .filter(([, { section }]) => section !== 'pull')
  .map(([id, { item }]) => ({ item: id, option: item.options[0]!.id }))

describe('for any answers', () => {
  test('the order of the responses does not change the report', () => {
    const reordered = anyResponses(shipped, 28).chain((responses) => {
      const all = [...responses, ...extras]
      return fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length }))
    })
    fc.assert(
      fc.property(reordered, ([one, other]) => {
        expect(bytes(shipped, other)).toBe(bytes(shipped, one))
      }),
      { numRuns: 100, seed: 1 }
    )
  })

  test('the order of the bank file does not change the report', () => {
    fc.assert(
      fc.property(anyOrderOf(shipped), anyResponses(shipped, 28), (turned, responses) => {
        expect(bytes(turned, responses)).toBe(bytes(shipped, responses))
      }),
      { numRuns: 60, seed: 2 }
    )
  })

  test('the order of a file whose weights all tie does not change the report', () => {
    const bank = triadBank(9)
    fc.assert(
      fc.property(anyOrderOf(bank), anyResponses(bank), (turned, responses) => {
        expect(bytes(turned, responses)).toBe(bytes(bank, responses))
        expect(assess(turned, { responses })).toMatchObject({
          stop: assess(bank, { responses }).stop,
          progress: assess(bank, { responses }).progress
        })
      }),
      { numRuns: 100, seed: 3 }
    )
  })

  test('beliefs sum to 1 and probabilities lie between 0 and 1', () => {
    fc.assert(
      fc.property(anySession(6), ({ bank, responses }) => {
        const belief = posterior(responseModel(bank), responses)
        expect(belief.reduce((a, b) => a + b)).toBeCloseTo(1, 9)
        expect(Math.min(...belief)).toBeGreaterThan(0)
        const { mean, top } = assess(bank, { responses })
        for (const shares of [mean, top]) {
          expect(Object.keys(shares)).toEqual(tracks)
          expect(Object.values(shares).reduce((a, b) => a + b)).toBeCloseTo(1, 9)
          for (const track of tracks) expect(shares[track]).toBeGreaterThan(0)
        }
        for (const { pattern } of responseModel(bank).items) {
          for (const table of pattern.probabilities) {
            expect(Math.min(...table)).toBeGreaterThan(0)
            expect(Math.max(...table)).toBeLessThan(1)
          }
        }
      }),
      { numRuns: 120, seed: 4 }
    )
  })

  test('skipping an item has the same effect as leaving it out', () => {
    fc.assert(
      fc.property(anyResponses(shipped, 20), (responses) => {
        const { skipped, ...withSkips } = report(shipped, { responses })
        const { skipped: none, ...without } = report(shipped, {
          responses: responses.filter(isAnswer)
        })
        expect(withSkips).toEqual(without)
        expect(skipped).toBe(responses.length - responses.filter(isAnswer).length)
        expect(none).toBe(0)
      }),
      { numRuns: 100, seed: 5 }
    )
  })
})

describe('swaps that put another track first, compared with brute force', () => {
  const massesOf = (bank: Bank, answers: readonly Answer[]) =>
    pointMasses(posterior(responseModel(bank), answers))
  /** The track likeliest to be on top. */
  const topOf = (bank: Bank, answers: readonly Answer[]) =>
    ranked(topProbabilities(massesOf(bank, answers)))[0]
  /** The track the result names first: the one with the largest mean share. */
  const firstOf = (bank: Bank, answers: readonly Answer[]) =>
    ranked(meanMix(massesOf(bank, answers)))[0]

  const applied = (answers: readonly Answer[], ...swaps: AnswerSwap[]) =>
    answers.map((answer) => {
      const swap = swaps.find(({ item }) => item === answer.item)
      return swap ? { item: answer.item, option: swap.to } : answer
    })

  /** Probability of the swapped answer, given all other answers. */
  function likelihood(bank: Bank, answers: readonly Answer[], { item, to }: AnswerSwap): number {
    const model = responseModel(bank)
    const others = answers.filter((answer) => answer.item !== item)
    const entry = model.byId.get(item)!
    const table = entry.pattern.probabilities[optionRow(entry, to)]!
    return posterior(model, others).reduce((sum, mass, state) => sum + mass * table[state]!, 0)
  }

  const everySwap = (bank: Bank, answers: readonly Answer[]): AnswerSwap[] =>
    answers.flatMap(({ item, option }) =>
      itemsById(bank)
        .get(item)!
        .item.options.filter(({ id }) => id !== option)
        .map(({ id }) => ({ item, from: option, to: id }))
    )

  const everyPair = (swaps: AnswerSwap[]): [AnswerSwap, AnswerSwap][] =>
    swaps.flatMap((one, n) =>
      swaps
        .slice(n + 1)
        .filter((other) => other.item !== one.item)
        .map((other): [AnswerSwap, AnswerSwap] => [one, other])
    )

  const byName = (swaps: AnswerSwap[]) => swaps.map(({ item, to }) => `${item} ${to}`).toSorted()

  const cases = anySession(5).map(({ bank, responses }) => {
    const answers = responses.filter(isAnswer)
    const before = firstOf(bank, answers)
    const every = everySwap(bank, answers)
    const flips = (...swaps: AnswerSwap[]) => topOf(bank, applied(answers, ...swaps)) !== before
    return {
      bank,
      answers,
      every,
      flips,
      found: report(bank, { responses: answers }).counterfactual
    }
  })

  test('all single swaps are listed, likeliest first', () => {
    fc.assert(
      fc.property(cases, ({ bank, answers, every, flips, found }) => {
        const { single, firm } = found
        expect(byName(single)).toEqual(byName(every.filter((swap) => flips(swap))))
        expect(firm).toBe(single.length === 0)
        const chances = single.map((swap) => likelihood(bank, answers, swap))
        for (const [n, chance] of chances.slice(1).entries()) {
          expect(chance).toBeLessThan(chances[n]! + 1e-8)
        }
      }),
      { numRuns: 400, seed: 6 }
    )
  })

  test('the likeliest pair is given if no single swap is enough', () => {
    let firm = 0
    fc.assert(
      fc.property(cases, ({ bank, answers, every, flips, found }) => {
        if (!found.firm) {
          expect(found.pair).toBeNull()
          return
        }
        firm += 1
        const chance = ([one, other]: [AnswerSwap, AnswerSwap]) =>
          likelihood(bank, answers, one) * likelihood(bank, answers, other)
        const pairs = everyPair(every).filter((pair) => flips(...pair))
        expect(found.pair === null).toBe(pairs.length === 0)
        if (!found.pair) return
        expect(flips(...found.pair)).toBe(true)
        expect(chance(found.pair)).toBeGreaterThan(Math.max(...pairs.map(chance)) - 1e-8)
      }),
      { numRuns: 300, seed: 7 }
    )
    expect(firm).toBeGreaterThan(15)
  })

  test('a clear result of the shipped bank is never one that a single swapped answer would overturn', () => {
    let clear = 0
    fc.assert(
      fc.property(anyResponses(shipped, 14), fc.constantFrom(...tracks), (responses, track) => {
        // Half of the answers for one track: a random session alone is hardly ever clear.
        const answers = responses.filter(isAnswer).map(({ item, option }, n): Answer => {
          const { options } = shipped.items.find(({ id }) => id === item)!
          const led = options.find(({ weights }) => weights[track] === 3)
          return { item, option: n % 2 && led ? led.id : option }
        })
        if (report(shipped, { responses: answers }).claim.kind !== 'clear') return
        clear += 1
        const before = topOf(shipped, answers)
        for (const swap of everySwap(shipped, answers)) {
          expect(topOf(shipped, applied(answers, swap))).toBe(before)
        }
      }),
      { numRuns: 150, seed: 8 }
    )
    expect(clear).toBeGreaterThan(15)
  })
})

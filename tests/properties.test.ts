import fc from 'fast-check'
import { describe, expect, test, vi } from 'vitest'
import { bank as shipped } from '../questions/index.ts'
import { assess } from '../src/quiz/assess.ts'
import type { Bank } from '../src/bank/schema.ts'
import { currentItem, type QuizEvent } from '../src/quiz/machine.ts'
import { pointMasses, posterior, ranked, topProbabilities } from '../src/model/posterior.ts'
import { optionRow, responseModel } from '../src/model/response-model.ts'
import { report } from '../src/result/report.ts'
import { isAnswer, itemsById, type Answer, type Response } from '../src/bank/responses.ts'
import type { Change } from '../src/result/counterfactual.ts'
import { tracks } from '../src/bank/track.ts'
import { anyOrderOf, anyResponses, anySitting } from './helpers/arbitraries.ts'
import { play, step, type QuizSnapshot } from './helpers/play.ts'
import { makeBank, tinyBank, triadBank } from './helpers/tiny-bank.ts'

// Many cases, on machines that have other things to do.
vi.setConfig({ testTimeout: 60_000 })

const bytes = (bank: Bank, responses: readonly Response[]) =>
  JSON.stringify(report(bank, responses))

/** One response to each item of the optional sections. */
const optional: Response[] = [...itemsById(shipped)]
  .filter(([, { section }]) => section !== 'pull')
  .map(([id, { item }]) => ({ item: id, option: item.options[0]!.id }))

describe('whatever is answered', () => {
  test('the order of the responses changes no byte of the report', () => {
    const reordered = anyResponses(shipped, 28).chain((responses) => {
      const all = [...responses, ...optional]
      return fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length }))
    })
    fc.assert(
      fc.property(reordered, ([one, other]) => {
        expect(bytes(shipped, other)).toBe(bytes(shipped, one))
      }),
      { numRuns: 100, seed: 1 }
    )
  })

  test('the order of the bank file changes no byte of the report', () => {
    fc.assert(
      fc.property(anyOrderOf(shipped), anyResponses(shipped, 28), (turned, responses) => {
        expect(bytes(turned, responses)).toBe(bytes(shipped, responses))
      }),
      { numRuns: 60, seed: 2 }
    )
  })

  test('the order of a file whose weights tie everywhere changes no byte either', () => {
    const bank = triadBank(9)
    fc.assert(
      fc.property(anyOrderOf(bank), anyResponses(bank), (turned, responses) => {
        expect(bytes(turned, responses)).toBe(bytes(bank, responses))
        expect(assess(turned, responses)).toMatchObject({
          stop: assess(bank, responses).stop,
          progress: assess(bank, responses).progress
        })
      }),
      { numRuns: 100, seed: 3 }
    )
  })

  test('beliefs sum to 1 and probabilities lie between 0 and 1', () => {
    fc.assert(
      fc.property(anySitting(6), ({ bank, responses }) => {
        const belief = posterior(responseModel(bank), responses)
        expect(belief.reduce((a, b) => a + b)).toBeCloseTo(1, 9)
        expect(Math.min(...belief)).toBeGreaterThan(0)
        const { mean, top } = assess(bank, responses)
        for (const shares of [mean, top]) {
          expect(shares.manager + shares.ic + shares.specialist).toBeCloseTo(1, 9)
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

  test('skipping an item says exactly what leaving it out says', () => {
    fc.assert(
      fc.property(anyResponses(shipped, 20), (responses) => {
        const { skipped, ...withSkips } = report(shipped, responses)
        const { skipped: none, ...without } = report(shipped, responses.filter(isAnswer))
        expect(withSkips).toEqual(without)
        expect(skipped).toBe(responses.length - responses.filter(isAnswer).length)
        expect(none).toBe(0)
      }),
      { numRuns: 100, seed: 5 }
    )
  })
})

describe('what would change the top track, against brute force', () => {
  const topOf = (bank: Bank, answers: readonly Answer[]) =>
    ranked(topProbabilities(pointMasses(posterior(responseModel(bank), answers))))[0]

  const applied = (answers: readonly Answer[], ...changes: Change[]) =>
    answers.map((answer) => {
      const change = changes.find(({ item }) => item === answer.item)
      return change ? { item: answer.item, option: change.to } : answer
    })

  /** Probability of the changed answer by all other answers. */
  function likelihood(bank: Bank, answers: readonly Answer[], { item, to }: Change): number {
    const model = responseModel(bank)
    const others = answers.filter((answer) => answer.item !== item)
    const entry = model.byId.get(item)!
    const table = entry.pattern.probabilities[optionRow(entry, to)]!
    return posterior(model, others).reduce((sum, mass, state) => sum + mass * table[state]!, 0)
  }

  const everyChange = (bank: Bank, answers: readonly Answer[]): Change[] =>
    answers.flatMap(({ item, option }) =>
      itemsById(bank)
        .get(item)!
        .item.options.filter(({ id }) => id !== option)
        .map(({ id }) => ({ item, from: option, to: id }))
    )

  const everyPair = (changes: Change[]): [Change, Change][] =>
    changes.flatMap((one, n) =>
      changes
        .slice(n + 1)
        .filter((other) => other.item !== one.item)
        .map((other): [Change, Change] => [one, other])
    )

  const byName = (changes: Change[]) => changes.map(({ item, to }) => `${item} ${to}`).toSorted()

  const cases = anySitting(5).map(({ bank, responses }) => {
    const answers = responses.filter(isAnswer)
    const before = topOf(bank, answers)
    const every = everyChange(bank, answers)
    const flips = (...changes: Change[]) => topOf(bank, applied(answers, ...changes)) !== before
    return { bank, answers, every, flips, found: report(bank, answers).counterfactual }
  })

  test('every single change that does is listed, likeliest first, and no other', () => {
    fc.assert(
      fc.property(cases, ({ bank, answers, every, flips, found }) => {
        const { single, firm } = found
        expect(byName(single)).toEqual(byName(every.filter((change) => flips(change))))
        expect(firm).toBe(single.length === 0)
        const chances = single.map((change) => likelihood(bank, answers, change))
        for (const [n, chance] of chances.slice(1).entries()) {
          expect(chance).toBeLessThan(chances[n]! + 1e-8)
        }
      }),
      { numRuns: 400, seed: 6 }
    )
  })

  test('a pair is given if none does alone and two do, the likeliest of all pairs', () => {
    let firm = 0
    fc.assert(
      fc.property(cases, ({ bank, answers, every, flips, found }) => {
        if (!found.firm) {
          expect(found.pair).toBeNull()
          return
        }
        firm += 1
        const chance = ([one, other]: [Change, Change]) =>
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

  test('a clear result of the shipped bank is never one that a single answer would change', () => {
    let clear = 0
    fc.assert(
      fc.property(anyResponses(shipped, 14), fc.constantFrom(...tracks), (responses, track) => {
        // Half of the answers for one track: a random sitting alone is hardly ever clear.
        const answers = responses.filter(isAnswer).map(({ item, option }, n): Answer => {
          const { options } = shipped.items.find(({ id }) => id === item)!
          const led = options.find(({ weights }) => weights[track] === 3)
          return { item, option: n % 2 && led ? led.id : option }
        })
        if (report(shipped, answers).claim.kind !== 'clear') return
        clear += 1
        const before = topOf(shipped, answers)
        for (const change of everyChange(shipped, answers)) {
          expect(topOf(shipped, applied(answers, change))).toBe(before)
        }
      }),
      { numRuns: 150, seed: 8 }
    )
    expect(clear).toBeGreaterThan(15)
  })
})

describe('whatever a reader does', () => {
  const bank = makeBank({ ...tinyBank, items: [...triadBank(16).items, ...tinyBank.items] })

  /** A reader's move, whatever is on the screen: which item and option it falls on is a number. */
  type Move = { type: QuizEvent['type']; at: number }
  const move = fc.record({
    type: fc.constantFrom<QuizEvent['type'][]>(
      'item.answer',
      'item.answer',
      'item.answer',
      'item.answer',
      'item.skip',
      'item.back',
      'item.change',
      'quiz.finish',
      'quiz.continue',
      'quiz.restart'
    ),
    at: fc.nat(999)
  })
  const moves = fc.array(move, { maxLength: 40 })

  function eventOf({ type, at }: Move, { context }: QuizSnapshot): QuizEvent {
    const named = type === 'item.change' ? context.responses[at % 7]?.item : currentItem(context)
    // Now and then an item that is not asked, or not answered.
    const item = at % 10 === 0 || !named ? bank.items[at % bank.items.length]!.id : named
    const { options } = itemsById(bank).get(item)!.item
    const option = options[at % options.length]!.id
    if (type === 'item.answer' || type === 'item.change') return { type, item, option }
    return type === 'item.skip' ? { type, item } : { type }
  }

  /** What an event should do to the responses, told without the machine. */
  function expected(responses: Response[], event: QuizEvent, before: QuizSnapshot): Response[] {
    const { value, context } = before
    const led = currentItem({ ...context, reopened: undefined })
    const asked = value === 'asking' ? [currentItem(context), led] : []
    const mayAnswer = 'item' in event && asked.includes(event.item)
    if (event.type === 'item.answer' && mayAnswer) {
      return [...responses, { item: event.item, option: event.option }]
    }
    if (event.type === 'item.skip' && mayAnswer) {
      return [...responses, { item: event.item, skipped: true }]
    }
    if (event.type === 'item.back') return responses.slice(0, value === 'welcome' ? undefined : -1)
    if (event.type === 'quiz.restart') return []
    if (event.type !== 'item.change') return responses
    const { item, option } = event
    return responses.map((response) => (response.item === item ? { item, option } : response))
  }

  test('the report is the one that the final responses give, however they came about', () => {
    fc.assert(
      fc.property(moves, fc.nat(50), (given, seed) => {
        let now = play({ bank, seed }, { type: 'quiz.start' })
        let responses: Response[] = []
        for (const one of given) {
          const event = eventOf(one, now)
          responses = expected(responses, event, now)
          now = step(now, event)
          expect(now.context.responses).toEqual(responses)
        }
        const reached = bytes(bank, now.context.responses)
        expect(bytes(bank, responses.toReversed())).toBe(reached)
        const resumed = play({ bank, seed, responses }, { type: 'quiz.start' })
        expect(bytes(bank, resumed.context.responses)).toBe(reached)
      }),
      { numRuns: 120, seed: 9 }
    )
  })
})

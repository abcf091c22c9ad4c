import { assess } from '../../src/quiz/assess.ts'
import type { Bank } from '../../src/bank/types.ts'
import type { Response } from '../../src/bank/responses.ts'
import { peopleOf, play } from '../../src/simulate/index.ts'

/** Sittings timed, and how often each is played: the best time of an item counts. */
const sittings = 40
const tries = 7

/** Times are told as lying under one of these, in milliseconds, so that reports stay the same. */
const limits = [1, 5, 20, 100]

/** Under how many milliseconds the slowest next item of many full sittings came. */
export function nextItemUnder(bank: Bank): number {
  const personAt = peopleOf(bank, 'messy')
  const played = Array.from({ length: sittings }, (_, index) => {
    const sitting = personAt(0, index).sitting(1)
    return { seed: sitting.seed, responses: play(bank, sitting, 'full').responses }
  })
  // Every sitting has its turn before any comes again: the latest items would be remembered.
  const rounds = Array.from({ length: tries }, () =>
    played.flatMap(({ seed, responses }) => itemTimes(bank, responses, seed))
  )
  const fastest = rounds[0]!.map((_, at) => Math.min(...rounds.map((times) => times[at]!)))
  const time = Math.max(...fastest)
  return limits.find((limit) => time < limit) ?? Infinity
}

/** For each number of responses, the time that the next item took. */
function itemTimes(bank: Bank, responses: readonly Response[], seed: number): number[] {
  return responses.map((_, count) => {
    const given = responses.slice(0, count)
    const start = performance.now()
    assess(bank, given, { mode: 'full', seed })
    return performance.now() - start
  })
}

import { assess } from '../../src/assess.ts'
import type { Bank } from '../../src/bank/schema.ts'
import type { Response } from '../../src/response.ts'
import { peopleOf, play } from '../../src/simulate/index.ts'

/** Sittings timed, and how often each is played: the best time of an item counts. */
const sittings = 40
const tries = 7

/** Times are told as lying under one of these, in milliseconds, so that reports stay the same. */
const limits = [1, 5, 20, 100]

/** Under how many milliseconds the slowest next item of many full sittings came. */
export function nextItemUnder(bank: Bank): number {
  const personAt = peopleOf(bank, 'messy')
  const slowest = Array.from({ length: sittings }, (_, index) => {
    const sitting = personAt(0, index).sitting(1)
    const { responses } = play(bank, sitting, 'full')
    return Math.max(...fastestTimes(bank, responses, sitting.seed))
  })
  // The first sittings warm the engine up.
  const time = Math.max(...slowest.slice(sittings / 2))
  return limits.find((limit) => time < limit) ?? Infinity
}

/** For each number of responses, the shortest of several times that the next item took. */
function fastestTimes(bank: Bank, responses: readonly Response[], seed: number): number[] {
  return responses.map((_, count) => {
    const given = responses.slice(0, count)
    const times = Array.from({ length: tries }, () => {
      const start = performance.now()
      assess(bank, given, { mode: 'full', seed })
      return performance.now() - start
    })
    return Math.min(...times)
  })
}

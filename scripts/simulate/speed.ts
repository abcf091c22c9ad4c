import type { Response } from '../../src/bank/responses.ts'
import type { Bank } from '../../src/bank/types.ts'
import { assess } from '../../src/quiz/assess.ts'
import { peopleOf, play } from '../../src/simulate/index.ts'

/** Sessions timed, and how often each is played. Only the fastest time of an item counts. */
const sessions = 40
const tries = 7

/** Reports state one of these limits rather than a time, in milliseconds, so they don't change. */
const limits = [1, 5, 20, 100]

/** The limit, in milliseconds, that the slowest next item of many full sessions was below. */
export function nextItemUnder(bank: Bank): number {
  const personAt = peopleOf(bank, 'messy')
  const played = Array.from({ length: sessions }, (_, index) =>
    play(bank, personAt(0, index).session(1), 'full')
  )
  // Plays every session before repeating any, because the latest results are memoized.
  const rounds = Array.from({ length: tries }, () =>
    played.flatMap(({ seed, responses }) => itemTimes(bank, responses, seed))
  )
  const fastest = rounds[0]!.map((_, at) => Math.min(...rounds.map((times) => times[at]!)))
  const time = Math.max(...fastest)
  return limits.find((limit) => time < limit) ?? Infinity
}

/** For each number of responses, the time that the next item took. */
function itemTimes(bank: Bank, all: readonly Response[], seed: number): number[] {
  return all.map((_, count) => {
    const responses = all.slice(0, count)
    const start = performance.now()
    assess(bank, { mode: 'full', seed, section: 'pull', responses })
    return performance.now() - start
  })
}

import type { Mode } from '../adaptive/stop.ts'
import { explainFailure } from '../bank/explain-failure.ts'
import { sectionItems, type Answer } from '../bank/responses.ts'
import type { Bank } from '../bank/types.ts'
import { assess } from '../quiz/assess.ts'
import { lowEffort, type Observation } from '../result/low-effort.ts'
import type { SimulatedSession } from './person.ts'

/** A session that was played to its end, as `report` takes it. */
export interface PlayedSession {
  readonly mode: Mode
  readonly seed: number
  /** The answers, in the order asked. */
  readonly responses: Answer[]
  /** Whether ten answers in a row came from one position. */
  readonly lowEffort: boolean
}

/** Response time in milliseconds: longer than any limit for haste, as times aren't simulated. */
const unhurried = 10_000

/**
 * Answers the scored items: the shipped selection, order of options and stopping rules.
 *
 * @throws TypeError or RangeError if the bank isn't one, there is no such mode, or the session isn't
 *   one of a person of `peopleOf`.
 * @example
 * const played = play(bank, peopleOf(bank, 'messy')(7, 0).session(1), 'full')
 * console.log(report(bank, played).claim.kind)
 */
export function play(bank: Bank, session: SimulatedSession, mode: Mode): PlayedSession {
  return explainFailure('The session', 'one of a person of peopleOf', () =>
    playScored(bank, session, mode)
  )
}

function playScored(bank: Bank, session: SimulatedSession, mode: Mode): PlayedSession {
  const { seed } = session
  const responses: Answer[] = []
  const observations: Observation[] = []
  for (;;) {
    const { item } = assess(bank, { mode, seed, section: 'pull', responses })
    if (!item) return { mode, seed, responses, lowEffort: lowEffort(observations) }
    const option = session.answer(item)
    const { options } = item
    const position = options.findIndex(({ id }) => id === option)
    observations.push({ milliseconds: unhurried, position, options: options.length })
    responses.push({ item: item.id, option })
  }
}

/** Answers every other section as well. Those don't affect the shares of the result. */
export function playOn(
  bank: Bank,
  session: SimulatedSession,
  played: PlayedSession
): PlayedSession {
  const { mode, seed } = played
  const listed = (['now', 'readiness', 'situation'] as const)
    .flatMap((section) => sectionItems(bank, section))
    .map((item) => ({ item: item.id, option: session.answer(item) }))
  const responses = [...played.responses, ...listed]
  // Which of these are asked depends on the place.
  for (const section of ['followUps', 'day', 'leadership'] as const) {
    for (;;) {
      const { item } = assess(bank, { mode, seed, section, responses })
      if (!item) break
      responses.push({ item: item.id, option: session.answer(item) })
    }
  }
  return { ...played, responses }
}

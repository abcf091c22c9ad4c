import { typeOf } from '../bank/error-text.ts'
import { explainFailure } from '../bank/explain-failure.ts'

/** How one answer was given. Kept in memory only: never stored, never sent. */
export interface Observation {
  /** Time from showing the question to the answer, in milliseconds. */
  milliseconds: number
  /** Displayed position of the chosen option, from 0. */
  position: number
  /** How many options were displayed. */
  options: number
}

/** Below this, the question has hardly been read. */
const fastBelow = 2000

/**
 * At least this many answers in a row from one displayed position. Counted from the top and from
 * the bottom, because questions differ in length and their last row is a position too. Of 9,000
 * simulated honest sessions one reached it, and one in a hundred reached seven.
 */
const longRun = 10

/**
 * Whether answers look as if the questions weren't read: at least half of them in under two
 * seconds, or ten in a row from the same displayed position. This calls for a gentle line and a
 * link to retake the quiz, and caps the claim at leaning. It never blocks anyone.
 *
 * Saved or shared responses have no observations, because those are never stored. They never
 * count as low effort.
 *
 * @param observations - One for each answer of this session, in the order given.
 * @throws TypeError if this isn't a list of observations.
 *
 * @example
 * lowEffort([{ milliseconds: 800, position: 0, options: 3 }]) // true
 */
export function lowEffort(observations: readonly Observation[]): boolean {
  const expected = 'a list of { milliseconds, position, options }'
  return explainFailure('The observations', expected, () => {
    if (!Array.isArray(observations)) {
      throw new TypeError(`The observations are ${typeOf(observations)}. Expected ${expected}.`)
    }
    const at = observations.findIndex((entry) => !isObservation(entry))
    if (at >= 0) throw new TypeError(`Observation ${at} lacks a number. Expected ${expected}.`)
    return looksUnread(observations)
  })
}

const isObservation = ({ milliseconds, position, options }: Observation) =>
  [milliseconds, position, options].every((value) => Number.isFinite(value))

function looksUnread(observations: readonly Observation[]): boolean {
  const fast = observations.filter(({ milliseconds }) => milliseconds < fastBelow).length
  return (
    (observations.length > 0 && fast * 2 >= observations.length) ||
    hasLongRun(observations.map(({ position }) => position)) ||
    hasLongRun(observations.map(({ position, options }) => options - position))
  )
}

function hasLongRun(positions: readonly number[]): boolean {
  let run = 0
  return positions.some((position, at) => {
    run = position === positions[at - 1] ? run + 1 : 1
    return run >= longRun
  })
}

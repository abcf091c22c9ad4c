/** How one answer was given. Kept in memory only: never stored, never sent. */
export interface Observation {
  /** Time from the question's appearance to the answer, in milliseconds. */
  milliseconds: number
  /** Displayed position of the chosen option, from 0. */
  position: number
  /** How many options were displayed. */
  options: number
}

/** Faster than this, a question has hardly been read. */
const hastyBelow = 2000

/**
 * So many answers running from one displayed position. Counted from the top and from the bottom,
 * as questions differ in length and their last row is a position too: of 9,000 simulated honest
 * sittings, quick and full in three worlds, one reached it, and one in a hundred reached seven.
 */
const longRun = 10

/**
 * Whether answers look as if they were given without reading: at least half of them in under two
 * seconds, or ten running from the same displayed position. It calls for a gentle line and a
 * retake link and caps the claim at leaning; it never blocks anybody.
 *
 * Responses that were kept, or come from a file or a link, carry no observations, since those are
 * never stored: nothing is held against them, also if they were given in haste.
 *
 * @param observations - One for each answer of this sitting, in the order given.
 */
export function lowEffort(observations: readonly Observation[]): boolean {
  const hasty = observations.filter(({ milliseconds }) => milliseconds < hastyBelow).length
  return (
    (observations.length > 0 && hasty * 2 >= observations.length) ||
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

/** How one answer was given. Kept in memory only: never stored, never sent. */
export interface Observation {
  /** Time from the question's appearance to the answer, in milliseconds. */
  milliseconds: number
  /** Displayed position of the chosen option, from 0. */
  position: number
}

/** Faster than this, a question has hardly been read. */
const hastyBelow = 2000

/** So many answers running from one displayed position: honest sittings reach nine at the most. */
const longRun = 10

/**
 * Whether answers look as if they were given without reading: at least half of them in under two
 * seconds, or ten running from the same displayed position. It calls for a gentle line and a
 * retake link and caps the claim at leaning; it never blocks anybody.
 *
 * @param observations - One for each answer of this sitting, in the order given.
 */
export function lowEffort(observations: readonly Observation[]): boolean {
  const hasty = observations.filter(({ milliseconds }) => milliseconds < hastyBelow).length
  let run = 0
  let longest = 0
  let before: number | undefined
  for (const { position } of observations) {
    run = position === before ? run + 1 : 1
    longest = Math.max(longest, run)
    before = position
  }
  return longest >= longRun || (observations.length > 0 && hasty * 2 >= observations.length)
}

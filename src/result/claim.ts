import { ranked } from '../model/posterior.ts'
import type { ByTrack, Track } from '../bank/track.ts'

/** Fewer answers than this say nothing yet. */
export const fewestAnswers = 8

/**
 * What may be said: `clear`, "your answers point to X"; `leaning`, "rather X than Y"; `between`,
 * "between X and Y"; `open`, "cannot tell yet".
 */
export interface Claim {
  kind: 'clear' | 'leaning' | 'between' | 'open'
  /** The track or tracks named: one if clear, two if leaning or between, none if open. */
  tracks: Track[]
  /**
   * The chance that the claim is true, in counts of twenty, 0 to 19: that the first track has the
   * largest share, or for `between` that one of the two has. An open claim gives the first track's
   * chance, to show why nothing is claimed.
   */
  inTwenty: number
}

/** What besides the probabilities decides a claim. */
export interface ClaimFacts {
  /** Items answered, skipped ones left out. */
  answered: number
  /** Whether one response, changed, would move the top track. */
  flippable: boolean
  /** Whether the answers came too fast or from one position; see `lowEffort`. */
  lowEffort: boolean
}

/** The claim that the probabilities P(top = t) allow. */
export function claim(top: ByTrack, { answered, flippable, lowEffort }: ClaimFacts): Claim {
  const [first, second] = ranked(top)
  if (answered >= fewestAnswers) {
    if (top[first] >= 0.8 && !flippable && !lowEffort) {
      return { kind: 'clear', tracks: [first], inTwenty: inTwenty(top[first]) }
    }
    if (top[first] >= 0.6) {
      return { kind: 'leaning', tracks: [first, second], inTwenty: inTwenty(top[first]) }
    }
    if (top[first] + top[second] >= 0.8) {
      const chance = inTwenty(top[first] + top[second])
      return { kind: 'between', tracks: [first, second], inTwenty: chance }
    }
  }
  return { kind: 'open', tracks: [], inTwenty: inTwenty(top[first]) }
}

/** Counts of twenty, never all of them: no quiz is certain. */
const inTwenty = (probability: number) => Math.min(19, Math.round(probability * 20))

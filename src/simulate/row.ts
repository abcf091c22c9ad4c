import type { Mix, TrackIndex } from '../bank/track.ts'
import type { ClaimKind } from '../result/types.ts'
import type { Part } from './person.ts'

/** One simulated person, and how their result compares. */
export interface Row {
  /** True mix. */
  truth: Mix
  part: Part
  /** Estimated mix. */
  mean: Mix
  /** The track the result puts first, and the probability the model gives it. */
  first: TrackIndex
  chance: number
  claim: { kind: ClaimKind; tracks: TrackIndex[]; chance: number }
  /**
   * Whether the true mix lies in the named place, or in the one named beside it if there is one; null
   * if no place was named.
   */
  place: { right: boolean; alternative: { right: boolean } | null } | null
  /** Scored items asked. */
  asked: number
  /** Whether the 80% region holds the true mix. */
  covered: boolean
  /** Whether the claim is clear although one swapped answer puts another track first. */
  flips: boolean
  /** See `contradictions`. */
  contradictions: string[]
  /** See `unfounded`. */
  unfounded: string[]
  /** The track that the texts favor, if they do. */
  favored: TrackIndex | null
  /** The same answers to the best fixed form, in a world. */
  fixed: { mean: Mix; asked: number } | null
  /** A second session of the same person, if one was played. */
  again: { mean: Mix; first: TrackIndex } | null
}

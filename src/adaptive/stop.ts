import { tracks, type ByTrack } from '../bank/track.ts'

/** How long a quiz may get. `whole` asks every item of the bank. */
export type Mode = 'quick' | 'full' | 'whole'

/**
 * Why a quiz is over: `confident`, the top track is sure enough; `limit`, the mode's maximum;
 * `exhausted`, no item left that would tell anything. That the reader has had enough is known to
 * the machine alone and is the reason `reader`.
 */
export type StopReason = 'confident' | 'limit' | 'exhausted' | 'reader'

/** Bounds of each mode: items asked, and the probability of the top track that is sure enough. */
export const modes: Record<Mode, { min: number; max: number; confident: number }> = {
  quick: { min: 10, max: 14, confident: 0.85 },
  full: { min: 16, max: 28, confident: 0.9 },
  whole: { min: Infinity, max: Infinity, confident: 1 }
}

/** An item that offers less than this many bits is not worth asking. */
export const worthAsking = 0.01

/**
 * Whether to stop asking about the pull.
 *
 * @param asked - Items answered or skipped so far.
 * @param top - P(top = t) for each track; see `topProbabilities`.
 * @param bestGain - Largest expected information gain of the items in contention, in bits;
 *   undefined if none is left.
 * @returns The reason, or undefined to go on.
 */
export function stopReason(
  mode: Mode,
  asked: number,
  top: ByTrack,
  bestGain: number | undefined
): Exclude<StopReason, 'reader'> | undefined {
  const { min, max, confident } = modes[mode]
  if (bestGain === undefined || bestGain < worthAsking) return 'exhausted'
  if (asked >= max) return 'limit'
  if (asked >= min && Math.max(...tracks.map((track) => top[track])) >= confident) {
    return 'confident'
  }
  return undefined
}

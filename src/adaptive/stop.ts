import type { Mix } from '../bank/track.ts'

/** How long a quiz may get. `whole` asks every item of the bank. */
export type Mode = 'quick' | 'full' | 'whole'

/**
 * Why nothing more is asked: `confident`, the first track is sure enough; `limit`, the mode's
 * maximum; `exhausted`, no item is left or, except in mode `whole`, none would add information;
 * `reader`, the reader ended the quiz.
 */
export type StopReason = 'confident' | 'limit' | 'exhausted' | 'reader'

/** The modes by name. */
export const modeNames = ['quick', 'full', 'whole'] as const satisfies readonly Mode[]

/** Whether anything, such as a word from untyped code, names a mode. */
export const isMode = (value: unknown): value is Mode => modeNames.includes(value as Mode)

/** Bounds of each mode: items asked, and the probability of the first track that is sure enough. */
export const modes: Record<Mode, { min: number; max: number; confident: number }> = {
  quick: { min: 10, max: 14, confident: 0.85 },
  full: { min: 16, max: 28, confident: 0.9 },
  whole: { min: Infinity, max: Infinity, confident: 1 }
}

/** An item that offers fewer bits than this isn't worth asking, except in mode `whole`. */
export const minGain = 0.01

/** How many extra items a session may ask if it is undecided at its maximum. */
export const extraItems = 6

/**
 * Whether to stop asking about the pull.
 *
 * @param asked - Scored items answered or skipped so far.
 * @param top - P(top = t) for each track; see `topProbabilities`.
 * @param bestGain - Largest expected information gain of the items in contention, in bits;
 *   undefined if none is left.
 * @param extra - Items allowed beyond the mode's maximum.
 * @returns The reason, or undefined to continue.
 */
export function stopReason(
  mode: Mode,
  asked: number,
  top: Mix,
  bestGain: number | undefined,
  extra = 0
): Exclude<StopReason, 'reader'> | undefined {
  const { min, max, confident } = modes[mode]
  if (bestGain === undefined || (mode !== 'whole' && bestGain < minGain)) return 'exhausted'
  if (asked >= max + extra) return 'limit'
  if (asked >= min && Math.max(...top) >= confident) return 'confident'
  return undefined
}

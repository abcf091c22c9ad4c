import { trackIndexes, type Mix, type TrackIndex } from '../bank/track.ts'
import { betweenFrom, leaningFrom } from '../model/place.ts'
import { firstRanked, ranked } from '../model/posterior.ts'
import type { ClaimKind } from './types.ts'

/** P(top) from which the first track is named alone. */
const clearFrom = 0.8

/** A track that is less likely than this to come first is ruled out. */
const unlikely = 0.1

/** What a claim depends on besides the probabilities. */
export interface ClaimFacts {
  /** Scored items answered, skipped ones left out. */
  answered: number
  /** The fewest answers a claim needs; see `fewestAnswers`. */
  fewest: number
  /** Whether one swapped answer would put another track first. */
  flippable: boolean
  /** Whether the answers came too fast or from one position; see `lowEffort`. */
  lowEffort: boolean
  /**
   * P(top = t) without the lowest consistency level, that is, if the answers follow a pull at all.
   * The stated chance is based on it, because the result says separately when answers hardly follow
   * any pull. Defaults to `top`.
   */
  readingTop?: Mix
}

/** What a claim names, by track positions. */
export interface NamedTracks {
  kind: ClaimKind
  /** One track if clear, two if leaning or between, none if open; the first comes first. */
  tracks: TrackIndex[]
}

/** A claim by track positions, before the bank's ids are filled in. */
export interface TrackClaim extends NamedTracks {
  /**
   * Probability that the track named first is the true first one, 0 to .95 in steps of .05; .65, .75
   * or .85 if leaning.
   */
  chance: number
  /** Tracks that are unlikely to come first, other than those named. */
  ruledOut: TrackIndex[]
}

/**
 * The track that comes first: the one with the largest mean share, which is what the reader sees
 * as the longest bar. Nothing in a report names another track first.
 */
export const firstTrack = (mean: Mix): TrackIndex => firstRanked(mean)

/** The tracks a result is about: those the claim names, or all three while it's open. */
export const tracksInPlay = ({ tracks }: NamedTracks): readonly TrackIndex[] =>
  tracks.length ? tracks : trackIndexes

/**
 * The kind of claim that the probabilities allow, and the tracks it names.
 *
 * - clear: P(top) of the first track is at least .80, no single swapped answer would put another
 *   one first, and the answers don't look careless
 * - leaning: it is at least .60; named beside it is the track with the next largest mean share
 * - between: the two that are likeliest to be on top have at least .80 together
 * - open: anything else, or fewer answers than say anything; see `fewestAnswers`
 *
 * In a near tie the track that is likeliest to be on top may not be the one with the largest mean
 * share. The larger share goes first then, and as its P(top) is below .50 the claim softens to
 * `between`, or to `open` if the larger share belongs to the third-likeliest track.
 *
 * @param top - P(top = t), 0 to 1 each; they sum to 1.
 * @param mean - Mean share of each track; they sum to 1.
 */
export function namedTracks(
  top: Mix,
  mean: Mix,
  { answered, fewest, flippable, lowEffort }: ClaimFacts
): NamedTracks {
  const [likeliest, next] = ranked(top)
  const [first, second] = ranked(mean)
  if (answered < fewest) return { kind: 'open', tracks: [] }
  if (top[first] >= leaningFrom) {
    const isClear = top[first] >= clearFrom && !flippable && !lowEffort
    return isClear
      ? { kind: 'clear', tracks: [first] }
      : { kind: 'leaning', tracks: [first, second] }
  }
  if (top[likeliest] + top[next] >= betweenFrom) {
    if (first === likeliest) return { kind: 'between', tracks: [first, next] }
    if (first === next) return { kind: 'between', tracks: [first, likeliest] }
  }
  return { kind: 'open', tracks: [] }
}

/**
 * The whole claim: `namedTracks` with its chance, and the tracks it rules out.
 *
 * @param top - P(top = t), 0 to 1 each; they sum to 1.
 * @param mean - Mean share of each track; they sum to 1.
 */
export function claimOf(top: Mix, mean: Mix, facts: ClaimFacts): TrackClaim {
  const { kind, tracks } = namedTracks(top, mean, facts)
  const { answered, fewest, readingTop = top } = facts
  const first = firstTrack(mean)
  const isUnlikely = (track: TrackIndex) => top[track] < unlikely && !tracks.includes(track)
  return {
    kind,
    tracks,
    chance:
      kind === 'leaning'
        ? leaningChance(top[first], readingTop[first])
        : chanceOf((kind === 'open' ? top : readingTop)[first]),
    ruledOut: answered < fewest ? [] : trackIndexes.filter(isUnlikely)
  }
}

/**
 * The chance of a leaning claim, in three steps: "about 6 or 7 in 10", "about 7 or 8", "about 8 or
 * 9". Finer steps would be more exact than the simulated worlds agree on: a reading of .80 is true
 * for 85 to 90% of their people in one and for 74 to 80% in another.
 *
 * The highest step needs a P(top) that nearly makes the claim clear, because people who click at
 * random seldom get there. A P(top) that would make it clear doesn't count: the claim is leaning
 * then because one answer could flip it, or because of low effort.
 */
function leaningChance(top: number, reading: number): number {
  const chance = chanceOf(reading)
  if (chance <= 0.65) return 0.65
  const isNearlyClear = chanceOf(top) >= clearFrom && top < clearFrom
  return chance >= 0.85 && isNearlyClear ? 0.85 : 0.75
}

/** Rounded to twentieths, 19 of 20 at most: no quiz is certain. */
const chanceOf = (probability: number) => Math.min(19, Math.round(probability * 20)) / 20

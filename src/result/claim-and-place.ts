import { trackIds, type Mix } from '../bank/track.ts'
import type { Bank } from '../bank/types.ts'
import { fewestAnswers } from '../model/place.ts'
import { meanMix, pointMasses, topProbabilities, withoutLowest } from '../model/posterior.ts'
import { claimOf, type ClaimFacts, type TrackClaim } from './claim.ts'
import { credibleRegion } from './credible-region.ts'
import { describePlace } from './place-text.ts'
import { regionToName } from './place.ts'
import type { Claim, PlaceResult } from './types.ts'

/** A belief in a few numbers. */
export interface BeliefSummary {
  /** Probability of each grid point; sums to 1. */
  readonly masses: Float64Array
  /** Mean of the mix. */
  readonly mean: Mix
  /** P(top = t) for each track. */
  readonly top: Mix
  /** Indexes of the grid points of the 80% region. */
  readonly region80: number[]
}

/** Sums up a belief over all states. */
export function summaryOf(belief: Float64Array): BeliefSummary {
  const masses = pointMasses(belief)
  return {
    masses,
    mean: meanMix(masses),
    top: topProbabilities(masses),
    region80: credibleRegion(masses)
  }
}

/** What a result says first. */
export interface ClaimAndPlace<T extends string> {
  /** The claim by track positions. */
  trackClaim: TrackClaim
  claim: Claim<T>
  /** The track that the claim puts first; undefined while it is open or between two. */
  claimedFirst: T | undefined
  place: PlaceResult<T> | null
}

/**
 * The claim and the place that a belief allows, in the bank's words.
 *
 * @param belief - Probability of each state.
 * @param summary - Of the same belief.
 */
export function claimAndPlace<T extends string>(
  bank: Bank<T>,
  belief: Float64Array,
  { masses, mean, top, region80 }: BeliefSummary,
  facts: Pick<ClaimFacts, 'answered' | 'flippable' | 'lowEffort'>
): ClaimAndPlace<T> {
  const ids = trackIds(bank)
  const trackClaim = claimOf(top, mean, {
    ...facts,
    fewest: fewestAnswers(bank),
    readingTop: topProbabilities(pointMasses(withoutLowest(belief)))
  })
  const { kind, chance } = trackClaim
  const tracks = trackClaim.tracks.map((track) => ids[track])
  const ruledOut = trackClaim.ruledOut.map((track) => ids[track])
  // A claim between two tracks doesn't say which of them comes first.
  const claimedFirst = kind === 'between' ? undefined : tracks[0]
  const named = regionToName({ masses, mean, claim: trackClaim, regionSize: region80.length })
  return {
    trackClaim,
    claim: { kind, tracks, chance, ruledOut },
    claimedFirst,
    place: named ? describePlace(bank, named, claimedFirst) : null
  }
}

import { placeEntry } from '../bank/region.ts'
import { trackIds } from '../bank/track.ts'
import type { Bank, Experiment, Link, Track } from '../bank/types.ts'
import { firstRanked, ranked } from '../model/posterior.ts'
import { claimAndPlace, summaryOf } from '../result/claim-and-place.ts'
import type { Facts } from '../result/conditions.ts'
import { suggestExperiments } from '../result/experiments.ts'
import { suggestLinks } from '../result/links.ts'
import { roundedMix } from '../result/numbers.ts'
import type { Claim, LinkResult, PlaceResult } from '../result/types.ts'
import type { GraphResult } from './graph.ts'

/** How many links a result has. */
const linkCount = 2

/** A result of the page. */
export interface Outcome<T extends string = string> {
  readonly claim: Claim<T>
  readonly place: PlaceResult<T> | null
  /** Mean share of each track, 0 to 1 in steps of .05, the largest first; they sum to 1. */
  readonly shares: readonly { readonly track: Track<T>; readonly share: number }[]
  readonly experiments: readonly Experiment<T>[]
  readonly links: readonly (Link<T> & Pick<LinkResult, 'reason'>)[]
}

/**
 * Builds a result from the shared belief of everyone who ends here, with the same functions as
 * `report`. Individual answers aren't known, so nothing is quoted and swaps aren't checked.
 */
export function outcomeOf<T extends string>(
  bank: Bank<T>,
  { belief, answered }: GraphResult
): Outcome<T> {
  const ids = trackIds(bank)
  const summary = summaryOf(belief)
  const { mean } = summary
  const { claim, claimedFirst, place } = claimAndPlace(bank, belief, summary, {
    answered,
    flippable: false,
    lowEffort: false
  })
  const first = firstRanked(mean)
  const around = [...new Set([...claim.tracks, ...(place?.region ?? [])])]
  const facts: Facts<T> = {
    place: place?.region,
    first: claimedFirst,
    claim: claim.kind,
    answers: new Map()
  }
  const { confirm, disprove } = suggestExperiments(bank, {
    facts,
    first: ids[first],
    second: claim.tracks[1],
    around: around.length ? around : [ids[first]],
    support: new Map()
  })
  const links = suggestLinks(bank, {
    facts,
    around: around.length ? around : ids.filter((id) => !claim.ruledOut.includes(id)),
    quoted: [],
    placeThemes: placeEntry(bank, place?.region)?.themes ?? []
  })
  const shares = roundedMix(mean, 20)
  return {
    claim,
    place,
    shares: ranked(mean).map((track) => ({ track: bank.tracks[track], share: shares[track] })),
    experiments: [confirm, disprove].flatMap(
      (id) => bank.experiments?.find((experiment) => experiment.id === id) ?? []
    ),
    links: links.slice(0, linkCount).flatMap(({ id, reason }) => {
      const link = bank.links?.find((each) => (each.id ?? each.url) === id)
      return link ? [{ ...link, reason }] : []
    })
  }
}

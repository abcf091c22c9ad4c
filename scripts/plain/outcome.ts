import type { Bank } from '../../src/bank/types.ts'
import { trackIndexes, type Mix, type TrackIndex } from '../../src/bank/track.ts'
import { fromRegion, type ModelRegion } from '../../src/model/regions.ts'
import type { PageSection } from './read-page.ts'

/** What a result says, in numbers. */
export interface Outcome {
  /** The track with the longest bar. */
  first: TrackIndex
  mean: Mix
  /** The named place, if there is one. */
  place: ModelRegion | undefined
  /** How sure the result says it is of the first track, 0 to 1; undefined if it doesn't say. */
  sure: number | undefined
}

/** Reads the outcome from the words of a result on the page. */
export function outcomeOf(bank: Bank, { text }: PageSection): Outcome {
  const shares = trackIndexes.map((track) => {
    const found = new RegExp(`${bank.tracks[track].work} about (\\d+)%`).exec(text)
    if (!found) throw new Error(`The result has no share of "${bank.tracks[track].id}": ${text}`)
    return { track, at: found.index, share: Number(found[1]) / 100 }
  })
  const [first] = shares.toSorted((a, b) => a.at - b.at)
  const place = bank.places?.find(({ name }) => text.startsWith(name))
  const sure = /about (\d+)% sure/.exec(text)
  return {
    first: first!.track,
    mean: [shares[0]!.share, shares[1]!.share, shares[2]!.share],
    place: place && fromRegion(bank, place.region),
    sure: sure ? Number(sure[1]) / 100 : undefined
  }
}

import { fromTrackIds, trackIds, trackIndexes, type TrackIndex } from '../bank/track.ts'
import type { Bank, Item, Option } from '../bank/types.ts'

/** The tracks that share an option's largest weight: one, two for a blend, three if all are equal. */
export function heaviestTracks(bank: Bank, { weights }: Pick<Option, 'weights'>): TrackIndex[] {
  const row = fromTrackIds(bank, weights)
  const largest = Math.max(...row)
  return trackIndexes.filter((track) => row[track] === largest)
}

/** The one track with an option's largest weight, or undefined where tracks tie. */
export function soleLead(bank: Bank, option: Pick<Option, 'weights'>): TrackIndex | undefined {
  const leads = heaviestTracks(bank, option)
  return leads.length === 1 ? leads[0] : undefined
}

/** An option's weights as people write them, in the bank's order: `3/-1/-1`. */
export function weightRow(bank: Bank, { weights }: Pick<Option, 'weights'>): string {
  return fromTrackIds(bank, weights).join('/')
}

/** Two tracks, in the bank's order. */
export type Pair = readonly [TrackIndex, TrackIndex]

export const pairs: readonly Pair[] = [
  [0, 1],
  [0, 2],
  [1, 2]
]

/** The two tracks a trade-off weighs against each other: those its two ends lead. */
export function pairOf(bank: Bank, { options }: Item): Pair | undefined {
  const ends = [options[0], options.at(-1)].map((option) => option && soleLead(bank, option))
  return pairs.find((pair) => pair.every((track) => ends.includes(track)))
}

/** A pair in a sentence: `tea from coffee`, `tea against coffee`. */
export const bothOf = (bank: Bank, pair: Pair, link: string): string =>
  pair.map((track) => trackIds(bank)[track]).join(` ${link} `)

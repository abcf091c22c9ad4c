import { trackIds, type Mix } from '../../bank/track.ts'
import type { Bank, Track } from '../../bank/types.ts'

/** A bank's tracks, by name in a table and by position in a mix. */
export interface IndexedTrack extends Track {
  readonly index: number
}

/** The bank's tracks, each with its position. */
export const indexedTracks = ({ tracks }: Bank): IndexedTrack[] =>
  tracks.map((track, index) => ({ ...track, index }))

/** Every two tracks, in the bank's order. */
export function pairsOf(bank: Bank): [IndexedTrack, IndexedTrack][] {
  const [first, second, third] = indexedTracks(bank) as [IndexedTrack, IndexedTrack, IndexedTrack]
  return [
    [first, second],
    [first, third],
    [second, third]
  ]
}

/** Positions of tracks by their ids. */
export const positionsOf = (bank: Bank, ids: readonly string[]) =>
  ids.map((id) => trackIds(bank).indexOf(id))

/** Whether no track outside these has a larger share than any of them. */
export const areFirst = (mix: Mix, tracks: readonly number[]) =>
  mix.every((share, at) => tracks.includes(at) || tracks.every((track) => share < mix[track]!))

/** How far the largest share is ahead of the second. */
export function leadOf(mix: Mix): number {
  const [first, second] = mix.toSorted((a, b) => b - a)
  return first! - second!
}

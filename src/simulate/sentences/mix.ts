import { tracks, type ByTrack, type Track } from '../../bank/track.ts'

/** Every two tracks. */
export const pairs = [
  ['manager', 'ic'],
  ['manager', 'specialist'],
  ['ic', 'specialist']
] as const

export const among = (track: Track, named: readonly Track[]) => named.includes(track)

/** Whether two tracks have the largest shares of a mix. */
export const areFirstTwo = (mix: ByTrack, [one, other]: readonly Track[]) =>
  tracks.every(
    (track) => track === one || track === other || mix[track] < Math.min(mix[one!], mix[other!])
  )

/** How far the largest share is ahead of the second. */
export function leadOf(mix: ByTrack): number {
  const [first, second] = tracks.map((track) => mix[track]).sort((a, b) => b - a)
  return first! - second!
}

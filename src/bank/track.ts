import type { Bank } from './types.ts'

/** A track by its position in the bank's list. */
export type TrackIndex = 0 | 1 | 2

/** The three positions, in order. */
export const trackIndexes: readonly TrackIndex[] = [0, 1, 2]

/** One number per track, in the bank's order. As a mix, three shares that sum to 1. */
export type Mix = readonly [number, number, number]

/** Builds a vector track by track. */
export function mixOf(value: (track: TrackIndex) => number): Mix {
  return [value(0), value(1), value(2)]
}

/** The bank's three track ids, in order. */
export function trackIds<T extends string>(bank: Pick<Bank<T>, 'tracks'>): readonly [T, T, T] {
  const { tracks } = bank
  return [tracks[0].id, tracks[1].id, tracks[2].id]
}

/** The vector of values keyed by track id: the inverse of `byTrackId`. */
export function fromTrackIds<T extends string>(
  bank: Pick<Bank<T>, 'tracks'>,
  values: Readonly<Record<T, number>>
): Mix {
  const ids = trackIds(bank)
  return mixOf((track) => values[ids[track]])
}

/** Values keyed by track id, for everything that leaves the engine. */
export function byTrackId<T extends string, V>(
  bank: Pick<Bank<T>, 'tracks'>,
  value: (track: TrackIndex) => V
): Record<T, V> {
  const [first, second, third] = trackIds(bank)
  return { [first]: value(0), [second]: value(1), [third]: value(2) } as Record<T, V>
}

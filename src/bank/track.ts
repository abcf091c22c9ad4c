/** The three tracks, in the order every mix, table and tie uses. */
export const tracks = ['manager', 'ic', 'specialist'] as const

/** One of the three tracks a software engineer may take. */
export type Track = (typeof tracks)[number]

/**
 * One number for each track. As a mix the three are shares that sum to 1; as the weights of an
 * option they are slopes from -2 to 3.
 */
export type ByTrack = Record<Track, number>

/** One value for each track, worked out track by track. */
export function byTrack<T>(value: (track: Track) => T): Record<Track, T> {
  return { manager: value('manager'), ic: value('ic'), specialist: value('specialist') }
}

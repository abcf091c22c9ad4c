import type { Item } from '../bank/schema.ts'
import { tracks, type Track } from '../bank/track.ts'

type Weighted = Pick<Item['options'][number], 'weights'>

/** The tracks that share an option's largest weight: one for a plain option, two for a blend. */
export function leadsOf({ weights }: Weighted): Track[] {
  const largest = Math.max(...tracks.map((track) => weights[track]))
  return tracks.filter((track) => weights[track] === largest)
}

/** The one track with an option's largest weight, or undefined where tracks tie. */
export function soleLead(option: Weighted): Track | undefined {
  const leads = leadsOf(option)
  return leads.length === 1 ? leads[0] : undefined
}

/** An option's weights as people write them: `3/-1/-1`, manager first. */
export function weightRow({ weights }: Weighted): string {
  return tracks.map((track) => weights[track]).join('/')
}

/** Two tracks, whichever of them stands first in an item. */
export interface Pair {
  name: 'manager-ic' | 'manager-specialist' | 'ic-specialist'
  between: readonly [Track, Track]
}

export const pairs: readonly Pair[] = [
  { name: 'manager-ic', between: ['manager', 'ic'] },
  { name: 'manager-specialist', between: ['manager', 'specialist'] },
  { name: 'ic-specialist', between: ['ic', 'specialist'] }
]

/** The two tracks a trade-off weighs against each other: those its two ends lead. */
export function pairOf({ options }: Item): Pair | undefined {
  const ends = [options[0], options.at(-1)].map((option) => option && soleLead(option))
  return pairs.find(({ between }) => between.every((track) => ends.includes(track)))
}

/** A pair in a sentence: `manager from ic`, `manager against ic`. */
export const bothOf = ({ between }: Pair, link: string): string => between.join(` ${link} `)

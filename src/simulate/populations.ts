import { tracks, type Track } from '../bank/track.ts'

/**
 * How the answers of a kind of people stray from the response model. The model is the truth of
 * their answers first; what stands here disturbs it.
 */
export interface World {
  /** How strongly answers follow the pull: lognormal, `sd` that of the logarithm. */
  beta: { median: number; sd: number }
  /** Chance that an answer is a slip: any option, whatever the pull. */
  lapses: number
  /**
   * Error of every weight: normal, this standard deviation times the larger of 1 and the weight's
   * size. Each person reads the items in a way of their own.
   */
  weightError: number
  /** Standard deviation, in logits, of what makes an option popular apart from all pulls. */
  popularity: number
  /**
   * Whether each facet has a mix of its own: drawn from a Dirichlet distribution about the
   * person's mix with this concentration. Without it one mix holds everywhere.
   */
  facets?: number
  /** Logits added to the options that lead in one track; the track goes round with the people. */
  bias?: number
}

/** The worlds that gates are set for. Real people are in none of them. */
export const worlds = {
  clean: { beta: { median: 0.75, sd: 0 }, lapses: 0, weightError: 0, popularity: 0 },
  messy: {
    beta: { median: 0.75, sd: 0.4 },
    lapses: 0.05,
    weightError: 0.3,
    popularity: 0.3,
    facets: 10
  },
  awful: {
    beta: { median: 0.55, sd: 0.5 },
    lapses: 0.1,
    weightError: 0.5,
    popularity: 0.6,
    facets: 5
  }
} as const satisfies Record<string, World>

export type WorldName = keyof typeof worlds

/** The clean world with texts that favour one track by .3 logit. Reported, not gated. */
export const biasedWorld: World = { ...worlds.clean, bias: 0.3 }

/**
 * Everybody that is simulated: people of the three worlds; people misled by texts that favour one
 * track; people who click at random; people who always take the option in the same place.
 */
export const populations = [
  'clean',
  'messy',
  'awful',
  'biased',
  'clickers',
  'straight-liners'
] as const

export type Population = (typeof populations)[number]

/** The world whose people a population is made of, or undefined of those who do not read. */
export function worldOf(population: Population): World | undefined {
  if (population === 'clickers' || population === 'straight-liners') return undefined
  return population === 'biased' ? biasedWorld : worlds[population]
}

/** The track favoured by the texts for the person of this index. */
export const favouredTrack = (index: number): Track => tracks[index % tracks.length]!

import { trackIndexes, type TrackIndex } from '../bank/track.ts'

/** How far a population's answers deviate from the response model. */
export interface World {
  /** How strongly answers follow the pull: lognormal; `sd` is that of the logarithm. */
  beta: { median: number; sd: number }
  /** Chance that an answer is a slip: any option, whatever the pull. */
  lapses: number
  /**
   * Error of every weight: normal, this standard deviation times the larger of 1 and the weight's
   * size. Each person reads the items in their own way.
   */
  weightError: number
  /** Standard deviation, in logits, of an option's popularity apart from any pull. */
  popularity: number
  /**
   * Concentration of each facet's own mix around the person's mix (Dirichlet). Without it one mix
   * holds in every facet.
   */
  facets?: number
  /** Logits added to the options that lead to one track. The track rotates from person to person. */
  bias?: number
}

/** The worlds that gates are set for. Real people live in none of them. */
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

/** The clean world with texts that favor one track by .3 logit. Reported, not gated. */
const biasedWorld: World = { ...worlds.clean, bias: 0.3 }

/**
 * Who is simulated: people of the three worlds, people misled by texts that favor one track, people
 * who click at random, and people who always take the option in the same position.
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

/** The world a population lives in, or undefined for people who don't read. */
export function worldOf(population: Population): World | undefined {
  if (population === 'clickers' || population === 'straight-liners') return undefined
  return population === 'biased' ? biasedWorld : worlds[population]
}

/** The track that the texts favor for the person with this index. */
export const favoredTrack = (index: number): TrackIndex =>
  trackIndexes[index % trackIndexes.length]!

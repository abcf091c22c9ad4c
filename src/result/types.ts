import type { Region } from '../bank/types.ts'

/**
 * How sure the first track is: `clear`, the answers point to one track; `leaning`, rather one than
 * another; `between`, one of two; `open`, too close to call.
 */
export type ClaimKind = 'clear' | 'leaning' | 'between' | 'open'

/** How sure the result is about what it puts first. */
export interface Claim<T extends string = string> {
  /** How sure the first track is. */
  kind: ClaimKind
  /** The tracks it names: one if clear, two if leaning or between, none if open. */
  tracks: T[]
  /**
   * Probability that the track named first has the largest share, if the answers follow a pull at
   * all; 0 to .95 in steps of .05, of which `leaning` has only .65, .75 and .85. For `open`, that of
   * the front-runner.
   */
  chance: number
  /** Tracks that are unlikely to come first, below .10 each. */
  ruledOut: T[]
}

/** The named place. */
export interface PlaceResult<T extends string = string> {
  /** The tracks it lies between. */
  region: Region<T>
  /** A name to tell a friend; from the bank, or its track names joined in its language. */
  name: string
  /** The headline for the track that comes first; the even one if the claim is `between`. */
  headline: string
  /** One sentence on what it means, if the bank has one. */
  meaning?: string | undefined
  /** Probability of the region, 0 to 1. */
  mass: number
  /**
   * Another place it could be: the one that `mean` lies in, if that isn't this one; else the next
   * likeliest, if this one has a probability below .40.
   */
  alternative?:
    | {
        /** The tracks it lies between. */
        region: Region<T>
        /** Its name, as of any place. */
        name: string
        /** Probability of the region, 0 to 1. */
        mass: number
      }
    | undefined
}

/** The most likely mixes together. */
export interface CredibleRegion<T extends string = string> {
  /** Lowest and highest share of each track within it, 0 to 1. */
  shares: Record<T, [lowest: number, highest: number]>
  /** Indexes of its grid points, ascending; see `points`. */
  points: number[]
}

/** What several answers in one facet have in common. */
export interface Pattern<T extends string = string> {
  /** Id of the facet. */
  facet: string
  /** The track these answers lead to. */
  track: T
  /** How many answers do. */
  count: number
  /** How many answers there are in the facet. */
  total: number
  /** The bank's sentence with the numbers filled in. */
  text: string
}

/** One answer and how far it moved the result. */
export interface Evidence {
  /** Id of the item. */
  item: string
  /** Id of the option chosen. */
  option: string
  /** Weight of evidence for the first track against the second, in bits (Good 1950). */
  bits: number
  /** The option's evidence line, or its text. */
  text: string
}

/** One answer, swapped for another option of its item. */
export interface AnswerSwap {
  /** Id of the item. */
  item: string
  /** Id of the option chosen. */
  from: string
  /** Id of the option that would change the result. */
  to: string
}

/** What would put another track first. */
export interface Counterfactual<T extends string = string> {
  /** By facet: the bank's sentence on what would tip the balance, at most three. */
  facets: {
    /** Id of the facet. */
    facet: string
    /** The track that would come first. */
    track: T
    /** The bank's sentence. */
    text: string
  }[]
  /** Every single swap that would, the likeliest first. */
  single: AnswerSwap[]
  /** If no single swap would: two that together would, or null. */
  pair: [AnswerSwap, AnswerSwap] | null
  /** True if no single swap would. */
  firm: boolean
}

/** A job title with what you'd do in it. */
export interface Role {
  /** The job title. */
  name: string
  /** What you'd do. */
  text: string
}

/** Where the reader is today, in their own words. */
export interface NowResult<T extends string = string> {
  /** Chosen option by item id. */
  answers: Record<string, string>
  /** The region of the current role, if an answer says so. */
  region?: Region<T> | undefined
  /** True if the place matches the current role and the reader said that nothing pushes them. */
  staying: boolean
  /** True if an answer says that something pushes the reader to change. */
  pushed: boolean
}

/** Which blind day the reader would swap for. */
export interface DayResult<T extends string = string> {
  /** Id of the day. */
  chosen: string
  /** The place it is a day of. */
  region: Region<T>
  /** Whether that is the place of the answers. */
  agrees: boolean
}

/** Practice already gained. */
export interface ReadinessResult {
  /** Ids of the acts done several times or more. */
  done: string[]
  /** Ids of the acts to try next, at most two. */
  next: string[]
}

/** Which abilities the reader reaches for. */
export interface LeadershipResult {
  /** Share of each ability, (count + 1) / (n + number of abilities); they sum to 1. */
  shares: Record<string, number>
  /** Ids of those reached for most often. */
  most: string[]
  /** Ids of those reached for least often. */
  least: string[]
}

/** What the situation adds. */
export interface SituationResult {
  /** A caveat for each answer that has one. */
  caveats: {
    /** Id of the item. */
    item: string
    /** Id of the option chosen. */
    option: string
    /** The bank's caveat. */
    text: string
  }[]
}

/** Ids of the two experiments, or null where the bank has none that fits. */
export interface ExperimentResult {
  /** The one that shows the pull at its best. */
  confirm: string | null
  /** The one that shows what would speak against it. */
  disprove: string | null
}

/** A link, with the reason it is for this reader, if one is true. */
export interface LinkResult {
  /** The link's id, or its address if it has none. */
  id: string
  /** Why it is for this reader, in the bank's words. */
  reason?: string | undefined
}

/** The whole result as plain JSON. Shares and probabilities run from 0 to 1. */
export interface Report<T extends string = string> {
  /** Version of this shape. */
  version: 2
  /** The bank that was asked. */
  bank: {
    /** The bank's id. */
    id: string
    /** The version of its content. */
    version: string
  }
  /** Scored items answered. */
  answered: number
  /** Scored items skipped. */
  skipped: number
  /** How sure the result is. */
  claim: Claim<T>
  /** The named place, or null while it is too close to call. */
  place: PlaceResult<T> | null
  /** Mean of the mix; the shares sum to 1. */
  mean: Record<T, number>
  /** The smallest region that holds 80% of the belief. */
  region80: CredibleRegion<T>
  /** Twenty mixes that represent the whole belief. */
  dots: Record<T, number>[]
  /** What the answers have in common, strongest first, at most three. */
  patterns: Pattern<T>[]
  /** The answers that weigh most. */
  evidence: {
    /** For what comes first, at most three. */
    for: Evidence[]
    /** Against it, at most one. */
    against: Evidence[]
  }
  /** What would tip the balance. */
  counterfactual: Counterfactual<T>
  /** Job titles around the place; without one, those the reader's own answers ask for. */
  roles: Role[]
  /** Whether the answers follow a pull. */
  consistency: {
    /** Probability that they hardly follow any. */
    low: number
    /** Whether that is likely enough to say so. */
    mixed: boolean
  }
  /** Where the reader is today, or null if nothing was said. */
  now: NowResult<T> | null
  /** Chosen option by item id, or null if nothing was asked. */
  followUps: Record<string, string> | null
  /** The blind day, or null if none was chosen or no place is named. */
  day: DayResult<T> | null
  /** Practice already gained, or null until its section is done. */
  readiness: ReadinessResult | null
  /** Abilities, or null until its section is done. */
  leadership: LeadershipResult | null
  /** Caveats, or null until its section is done. */
  situation: SituationResult | null
  /** Two experiments. */
  experiments: ExperimentResult
  /** Questions to bring to a one-on-one, at most three. */
  questions: string[]
  /** What to listen to and read, best first. */
  links: LinkResult[]
  /** What every result says about itself, in English. */
  disclaimer: string
}

import type { Facet, Region } from '../../src/bank/schema.ts'
import type { Response } from '../../src/bank/responses.ts'
import type { Track } from '../../src/bank/track.ts'

/** A claim in a few words; `between` names its tracks in the order of `tracks`. */
export type Saying =
  `clear ${Track}` | `leaning ${Track} over ${Track}` | `between ${Track} and ${Track}` | 'open'

/**
 * What somebody may be told who is drawn to two tracks alike, and has answered every question.
 *
 * @param one - The track that comes first in `tracks`.
 */
export const torn = (one: Track, other: Track): Saying[] => [
  `leaning ${one} over ${other}`,
  `leaning ${other} over ${one}`,
  `between ${one} and ${other}`
]

/**
 * The same after a quiz that may stop early. "Clear" is about which share is larger, not by how
 * much (blueprint, section 7), and of 300 simulated people with two equal shares a third were told so.
 * Then the region has to say that there are two, which is why every blend expects one.
 */
export const blend = (one: Track, other: Track): Saying[] => [
  `clear ${one}`,
  `clear ${other}`,
  ...torn(one, other)
]

/** What somebody may be told who is drawn to all three: anything that is not clear. */
export const undecided: Saying[] = [
  ...torn('manager', 'ic'),
  ...torn('manager', 'specialist'),
  ...torn('ic', 'specialist'),
  'open'
]

/** What a persona's result has to be, whatever the seed. */
export interface Expectation {
  /** All that a full quiz may say. */
  full: readonly Saying[]
  /** All that may be said once every question is answered; as `full` unless given. */
  whole?: readonly Saying[]
  /** Tracks that not even a quick quiz may put first in a clear or leaning claim. */
  never: readonly Track[]
  /** One of these is among the regions of a full result. Only an undecided one may name none. */
  regions?: readonly Region[]
  /** The trial that could confirm the full result tries out one of these tracks. */
  trials?: readonly Track[]
  /** One of the two trials brings evidence on one of these facets. */
  trialOn?: readonly Facet[]
  /** One of the links of a full result has one of these themes, or is one of these. */
  links?: readonly string[]
  /** The answers, `item option`, that get a caveat: these and no others. */
  caveats?: readonly string[]
  /** Practice for the first leading track. */
  practice?: 'little' | 'some' | 'much'
}

/** An invented person: why they answer as they do, and every answer they would give. */
export interface Persona {
  /** Their situation, which is also their name. */
  name: string
  /** The source whose writer they are drawn after. */
  source?: 'S0' | 'S1' | 'S2' | 'S3' | 'S4'
  because: string
  /** The rule they answer by. */
  rule: string
  /** What they would respond to each pull item, decided item by item without its weights. */
  pull: ReadonlyMap<string, Response>
  /** Responses to the questions that follow, if they matter; those left out are skipped. */
  readiness?: ReadonlyMap<string, Response>
  context?: ReadonlyMap<string, Response>
  expected: Expectation
}

/**
 * Responses as they are written down: item and option in turn, in any number of lines, with `skip`
 * for an item that is skipped.
 *
 * Worked example: `answers('season room  pushed skip')` has an answer and a skipped item.
 */
export function answers(text: string): ReadonlyMap<string, Response> {
  const words = text.trim().split(/\s+/)
  const responses = new Map<string, Response>()
  for (let at = 0; at < words.length; at += 2) {
    const item = words[at]!
    const option = words[at + 1] ?? ''
    responses.set(item, option === 'skip' ? { item, skipped: true } : { item, option })
  }
  return responses
}

import { sameRegion } from '../bank/region.ts'
import type { Condition, Region } from '../bank/types.ts'
import type { ClaimKind } from './types.ts'

/** What conditions in a bank can ask about one reader. */
export interface Facts<T extends string = string> {
  /** The named place, if there is one. */
  place: Region<T> | undefined
  /** The track named first; undefined while the claim is open or between two. */
  first: T | undefined
  /** Kind of the claim. */
  claim: ClaimKind
  /** Chosen option by item id, over all sections; a skipped item has none. */
  answers: ReadonlyMap<string, string>
}

/**
 * Whether a condition is true of a reader: every member it has must hold. An absent condition
 * always holds.
 *
 * @example
 * const answers = new Map([['field', 'data']])
 * const facts = { place: ['maker'], first: 'maker', claim: 'clear', answers }
 * holds({ first: ['maker'], answers: { field: ['data', 'ml'] } }, facts) // true
 * holds({ place: [['maker', 'expert']] }, facts) // false
 */
export function holds<T extends string>(
  condition: Condition<T> | undefined,
  facts: Facts<T>
): boolean {
  if (!condition) return true
  const { place, first, claim, answers } = facts
  const { place: places, first: tracks, claim: kinds, answers: wanted } = condition
  if (kinds && !kinds.includes(claim)) return false
  if (tracks && !tracks.some((track) => track === first)) return false
  if (places && !(place && places.some((region) => sameRegion(region, place)))) return false
  for (const item in wanted) {
    const chosen = answers.get(item)
    if (!wanted[item]!.some((option) => option === chosen)) return false
  }
  return true
}

/** Whether something is for this reader: `when` holds and `unless` doesn't. */
export function applies<T extends string>(
  { when, unless }: { when?: Condition<T> | undefined; unless?: Condition<T> | undefined },
  facts: Facts<T>
): boolean {
  return holds(when, facts) && !(unless && holds(unless, facts))
}

/**
 * How specific a condition is: one for each member and for each item under `answers`. Of two
 * conditions that hold for a reader, the more specific one is meant for fewer people.
 *
 * @example
 * specificity({ first: ['maker'], answers: { field: ['data'] } }) // 2
 * specificity(undefined) // 0
 */
export function specificity(condition: Condition | undefined): number {
  if (!condition) return 0
  const { place, first, claim, answers = {} } = condition
  const members = [place, first, claim].filter((member) => member !== undefined)
  return members.length + Object.keys(answers).length
}

/** The entries, those with more specific conditions first. Ties keep their order. */
export const specificFirst = <E extends { when?: Condition | undefined }>(
  entries: readonly E[]
): E[] =>
  entries
    .map((entry) => ({ entry, asks: specificity(entry.when) }))
    .sort((a, b) => b.asks - a.asks)
    .map(({ entry }) => entry)

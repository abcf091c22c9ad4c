import type { Condition, Region } from '../bank/types.ts'
import type { ClaimKind } from './types.ts'

/** What conditions in a bank can ask about one reader. */
export interface Facts<T extends string = string> {
  /** The named place, if there is one. */
  place: Region<T> | undefined
  /** The track named first; undefined while the claim is open. */
  first: T | undefined
  /** Kind of the claim. */
  claim: ClaimKind
  /** Chosen option by item id, over all sections; a skipped item has none. */
  answers: ReadonlyMap<string, string>
}

/** Two regions are the same if they name the same tracks, in whatever order. */
export const sameRegion = (one: readonly string[], other: readonly string[]) =>
  one.length === other.length && one.every((track) => other.includes(track))

/** One condition, or several of which any is enough. */
export type Conditions<T extends string = string> = Condition<T> | readonly Condition<T>[]

/**
 * Whether a condition is true of a reader: every member it has must hold, and in a list any entry
 * is enough. An absent condition always holds.
 *
 * @example
 * const facts = { place: ['maker'], first: 'maker', claim: 'clear', answers: new Map([['field', 'data']]) }
 * holds({ first: ['maker'], answers: { field: ['data', 'ml'] } }, facts) // true
 * holds({ place: [['maker', 'expert']] }, facts) // false
 */
export function holds<T extends string>(
  condition: Conditions<T> | undefined,
  facts: Facts<T>
): boolean {
  if (!condition) return true
  if (isList(condition)) return condition.some((each) => holds(each, facts))
  const { place, first, claim, answers } = facts
  const { place: places, first: tracks, claim: kinds, answers: wanted } = condition
  if (kinds && !kinds.includes(claim)) return false
  if (tracks && (first === undefined || !tracks.includes(first))) return false
  if (places && !(place && places.some((region) => sameRegion(region, place)))) return false
  for (const item in wanted) {
    const chosen = answers.get(item)
    if (chosen === undefined || !wanted[item]!.includes(chosen)) return false
  }
  return true
}

/** `Array.isArray` doesn't know read-only lists. */
const isList = (condition: Conditions): condition is readonly Condition[] =>
  Array.isArray(condition)

/** Whether something is for this reader: `when` holds and `unless` doesn't. */
export function applies<T extends string>(
  { when, unless }: { when?: Conditions<T> | undefined; unless?: Conditions<T> | undefined },
  facts: Facts<T>
): boolean {
  return holds(when, facts) && !(unless && holds(unless, facts))
}

/**
 * How much a condition asks: one for each member and for each item under `answers`; of a list, as
 * much as the entry that asks least. Of two things that are both true of a reader, the one that
 * asks more is meant for fewer people.
 *
 * @example
 * specificity({ first: ['maker'], answers: { field: ['data'] } }) // 2
 * specificity(undefined) // 0
 */
export function specificity(condition: Conditions | undefined): number {
  if (!condition) return 0
  if (isList(condition)) return Math.min(...condition.map(specificity))
  const { answers = {}, ...others } = condition
  const members = Object.values(others).filter((member) => member !== undefined)
  return members.length + Object.keys(answers).length
}

import { isAnswer, type Response } from '../bank/responses.ts'

/** How the answers of two sittings go together. */
export interface Comparison {
  /** Ids of the items that both answered alike. */
  same: string[]
  /** Items that both answered, each in their own way, with the options they chose. */
  different: { item: string; first: string; second: string }[]
  /** How many items only one of the two answered. */
  single: number
}

/** Compares two sittings item by item, by id, in the order of the first. A skip is no answer. */
export function compareResponses(
  first: readonly Response[],
  second: readonly Response[]
): Comparison {
  const other = new Map(second.filter(isAnswer).map(({ item, option }) => [item, option]))
  const mine = first.filter(isAnswer)
  const both = mine.filter(({ item }) => other.has(item))
  return {
    same: both.filter(({ item, option }) => other.get(item) === option).map(({ item }) => item),
    different: both
      .filter(({ item, option }) => other.get(item) !== option)
      .map(({ item, option }) => ({ item, first: option, second: other.get(item)! })),
    single: mine.length + other.size - 2 * both.length
  }
}

import type { Facet } from '../bank/schema.ts'
import type { ModelItem, Pattern, ResponseModel, Shelf } from '../model/response-model.ts'
import { pointMasses } from '../model/posterior.ts'
import { expectedInformation } from './information.ts'
import { draw } from './random.ts'
import { worthAsking } from './stop.ts'

/** Among how many of the best items one is drawn, so that two sittings differ. */
const candidates = 3

/** An item with what asking it is worth. */
export interface Ranked {
  readonly entry: ModelItem
  /** Expected information gain in bits, rounded to 1e-9: browsers differ in the last digit. */
  readonly gain: number
}

/**
 * The items in contention, with their expected information gain, best first; equal gains in the
 * order of item ids.
 *
 * Only the facets that were asked least are looked at, unless nothing of theirs is worth asking;
 * and of the items of one shelf, which are all worth the same, no more than one is drawn from. So
 * the cost does not grow with the number of items that share their weights.
 *
 * @param belief - Probability of each state; see `posterior`.
 * @param asked - Ids of the items that were answered or skipped.
 */
export function rankItems(
  model: ResponseModel,
  belief: Float64Array,
  asked: ReadonlySet<string>
): Ranked[] {
  const gainOf = gains(belief)
  const ranked = (shelves: readonly Shelf[]) =>
    shelves
      .flatMap(({ pattern, entries }) =>
        firstUnasked(entries, asked).map((entry) => ({ entry, gain: gainOf(pattern) }))
      )
      .sort((a, b) => b.gain - a.gain || (a.entry.item.id < b.entry.item.id ? -1 : 1))
  const least = leastAskedFacets(model, asked)
  const ranking = ranked(model.shelves.filter(({ facet }) => least.has(facet)))
  return (ranking[0]?.gain ?? 0) >= worthAsking ? ranking : ranked(model.shelves)
}

function firstUnasked(entries: readonly ModelItem[], asked: ReadonlySet<string>): ModelItem[] {
  const found: ModelItem[] = []
  for (const entry of entries) {
    if (found.length === candidates) break
    if (!asked.has(entry.item.id)) found.push(entry)
  }
  return found
}

/** The gain of each pattern under one belief, worked out when it is first wanted. */
function gains(belief: Float64Array): (pattern: Pattern) => number {
  const masses = pointMasses(belief)
  const known = new Map<Pattern, number>()
  return (pattern) => {
    let gain = known.get(pattern)
    if (gain === undefined) {
      gain = Math.round(expectedInformation(belief, masses, pattern) * 1e9) / 1e9
      known.set(pattern, gain)
    }
    return gain
  }
}

/**
 * The next item: drawn with the session's seed among the three best of the facets that were asked
 * least so far.
 *
 * @param ranking - Items in contention, best first; see `rankItems`.
 * @returns The item, or undefined if none is left.
 */
export function selectItem(
  model: ResponseModel,
  ranking: readonly Ranked[],
  asked: ReadonlySet<string>,
  seed: number
): ModelItem | undefined {
  const least = leastAskedFacets(model, asked)
  const best = ranking.filter(({ entry }) => least.has(entry.item.facet)).slice(0, candidates)
  return best[Math.floor(draw(seed, `item ${asked.size}`) * best.length)]?.entry
}

/** The facets that were asked least, among those that have items left. */
function leastAskedFacets(model: ResponseModel, asked: ReadonlySet<string>): Set<Facet> {
  const counts = new Map([...model.facetSizes.keys()].map((facet) => [facet, 0]))
  for (const id of asked) {
    const { facet } = model.byId.get(id)!.item
    counts.set(facet, counts.get(facet)! + 1)
  }
  const open = [...counts].filter(([facet, count]) => count < model.facetSizes.get(facet)!)
  const least = Math.min(...open.map(([, count]) => count))
  return new Set(open.filter(([, count]) => count === least).map(([facet]) => facet))
}

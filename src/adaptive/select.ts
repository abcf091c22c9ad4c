import type { Facet } from '../bank/schema.ts'
import type { ModelItem, Pattern, ResponseModel, Shelf } from '../model/response-model.ts'
import { glanceOf } from '../model/triangle.ts'
import { expectedInformation } from './information.ts'
import { draw } from './random.ts'
import { worthAsking } from './stop.ts'

/** Among how many of the best items one is drawn, so that two sittings differ. */
const candidates = 3

/**
 * In a bank of more items, what an item is worth is worked out on a ninth of the points, in a ninth
 * of the time: what is chosen keeps more than .99 of the best gain. So long as the sitting is short,
 * that is: after many answers the belief may lie between those points.
 */
const exactUpTo = 300
const shortSitting = 28

/** An item with what asking it is worth. */
export interface Ranked {
  readonly entry: ModelItem
  /** Expected information gain in bits, rounded to 1e-9: browsers differ in the last digit. */
  readonly gain: number
}

/**
 * The best items, with their expected information gain, best first; equal gains in the order of
 * item ids. At least as many as one is drawn from, if there are so many.
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
  const atAGlance = model.items.length > exactUpTo && asked.size < shortSitting
  const gainOf = gains(belief, atAGlance)
  const least = leastAskedFacets(model, asked)
  const ranked = (shelves: readonly Shelf[], most: number) => {
    const ranking: Ranked[] = []
    const worth = shelves
      .map(({ pattern, entries }) => ({ pattern, entries: firstUnasked(entries, asked) }))
      .filter(({ entries }) => entries.length)
      .map(({ pattern, entries }) => ({ entries, gain: gainOf(pattern) }))
    for (const { entries, gain } of worth.sort((a, b) => b.gain - a.gain)) {
      // Shelves of equal gain are all looked into: the ids decide among their items.
      if (ranking.length >= most && gain < ranking.at(-1)!.gain) break
      for (const entry of entries) ranking.push({ entry, gain })
    }
    return ranking.sort((a, b) => b.gain - a.gain || (a.entry.item.id < b.entry.item.id ? -1 : 1))
  }
  const ranking = ranked(
    model.shelves.filter(({ facet }) => least.has(facet)),
    candidates
  )
  return (ranking[0]?.gain ?? 0) >= worthAsking ? ranking : ranked(model.shelves, Infinity)
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
function gains(belief: Float64Array, atAGlance: boolean): (pattern: Pattern) => number {
  const informationOf = expectedInformation(atAGlance ? glanceOf(belief) : belief)
  const known = new Map<Pattern, number>()
  return (pattern) => {
    let gain = known.get(pattern)
    if (gain === undefined) {
      const bits = informationOf(atAGlance ? pattern.glance : pattern.probabilities)
      gain = Math.round(bits * 1e9) / 1e9
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
  const counts = new Map<Facet, number>()
  const countOf = (facet: Facet) => counts.get(facet) ?? 0
  for (const id of asked) {
    const { facet } = model.byId.get(id)!.item
    counts.set(facet, countOf(facet) + 1)
  }
  const open = [...model.facetSizes.keys()].filter(
    (facet) => countOf(facet) < model.facetSizes.get(facet)!
  )
  const least = Math.min(...open.map(countOf))
  return new Set(open.filter((facet) => countOf(facet) === least))
}

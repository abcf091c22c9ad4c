import type { ItemGroup, ModelItem, Pattern, ResponseModel } from '../model/response-model.ts'
import { coarse } from '../model/triangle.ts'
import { expectedInformation } from './information.ts'
import { draw } from './random.ts'
import { minGain } from './stop.ts'

/** The next item is drawn from this many of the best, so that two sessions differ. */
const candidates = 3

/**
 * Larger banks use the coarse grid, which takes a ninth of the time: the items it chooses have more
 * than .99 of the best gain. Only in short sessions, because after many answers the belief may lie
 * between the coarse points.
 */
const exactUpTo = 300
const shortSession = 28

/** An item and what asking it is worth. */
export interface Ranked {
  readonly entry: ModelItem
  /** Expected information gain in bits, rounded to 1e-9: browsers differ in the last digit. */
  readonly gain: number
}

/**
 * The best items with their expected information gain, best first; equal gains in the order of
 * item ids. At least `candidates` of them, if that many are left.
 *
 * Looks only at the facets asked least, unless none of their items is worth asking. Takes at
 * most `candidates` items of each group, because all items of a group are worth the same, so the
 * cost doesn't grow with the number of items that share their weights.
 *
 * @param belief - Probability of each state; see `posterior`.
 * @param asked - Ids of the items that were answered or skipped.
 */
export function rankItems(
  model: ResponseModel,
  belief: Float64Array,
  asked: ReadonlySet<string>
): Ranked[] {
  const isCoarse = model.items.length > exactUpTo && asked.size < shortSession
  const gainOf = gains(belief, isCoarse)
  const least = leastAskedFacets(model, asked)
  const ranked = (groups: readonly ItemGroup[], most: number) => {
    const ranking: Ranked[] = []
    const worth = groups.flatMap(({ pattern, entries: all }) => {
      const entries = firstUnasked(all, asked)
      return entries.length ? [{ entries, gain: gainOf(pattern) }] : []
    })
    for (const { entries, gain } of worth.sort((a, b) => b.gain - a.gain)) {
      // Groups of equal gain all count: ids decide among their items.
      if (ranking.length >= most && gain < ranking.at(-1)!.gain) break
      for (const entry of entries) ranking.push({ entry, gain })
    }
    return ranking.sort((a, b) => b.gain - a.gain || (a.entry.item.id < b.entry.item.id ? -1 : 1))
  }
  const ranking = ranked(
    model.groups.filter(({ facet }) => least.has(facet)),
    candidates
  )
  return (ranking[0]?.gain ?? 0) >= minGain ? ranking : ranked(model.groups, Infinity)
}

function firstUnasked(entries: readonly ModelItem[], asked: ReadonlySet<string>): ModelItem[] {
  const found: ModelItem[] = []
  for (const entry of entries) {
    if (found.length === candidates) break
    if (!asked.has(entry.item.id)) found.push(entry)
  }
  return found
}

/** The gain of each pattern under one belief, computed on demand. */
function gains(belief: Float64Array, isCoarse: boolean): (pattern: Pattern) => number {
  const informationOf = expectedInformation(isCoarse ? coarse(belief) : belief)
  const known = new Map<Pattern, number>()
  return (pattern) => {
    let gain = known.get(pattern)
    if (gain === undefined) {
      const bits = informationOf(isCoarse ? pattern.coarse : pattern.probabilities)
      gain = Math.round(bits * 1e9) / 1e9
      known.set(pattern, gain)
    }
    return gain
  }
}

/**
 * The next item: drawn with the session's seed among the three best of the facets asked least.
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
  const best = ranking.filter(({ entry }) => least.has(entry.facet)).slice(0, candidates)
  return best[Math.floor(draw(seed, `item ${asked.size}`) * best.length)]?.entry
}

/** The facets asked least, among those that have items left. */
function leastAskedFacets(model: ResponseModel, asked: ReadonlySet<string>): Set<string> {
  const counts = new Map<string, number>()
  const countOf = (facet: string) => counts.get(facet) ?? 0
  for (const id of asked) {
    const { facet } = model.byId.get(id)!
    counts.set(facet, countOf(facet) + 1)
  }
  const open = [...model.facetSizes.keys()].filter(
    (facet) => countOf(facet) < model.facetSizes.get(facet)!
  )
  const least = Math.min(...open.map(countOf))
  return new Set(open.filter((facet) => countOf(facet) === least))
}

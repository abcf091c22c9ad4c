import type { Facet } from '../bank/schema.ts'
import type { ModelItem, Pattern, ResponseModel } from '../model/response-model.ts'
import { pointMasses } from '../model/posterior.ts'
import { expectedInformation } from './information.ts'
import { draw } from './random.ts'

/** Among how many of the best items one is drawn, so that two sittings differ. */
const candidates = 3

/** An item with what asking it is worth. */
export interface Ranked {
  readonly entry: ModelItem
  /** Expected information gain in bits, rounded to 1e-9: browsers differ in the last digit. */
  readonly gain: number
}

/**
 * Every item that has not been asked, with its expected information gain, best first; equal gains
 * in the order of item ids.
 *
 * @param belief - Probability of each state; see `posterior`.
 * @param asked - Ids of the items that were answered or skipped.
 */
export function rankItems(
  model: ResponseModel,
  belief: Float64Array,
  asked: ReadonlySet<string>
): Ranked[] {
  const masses = pointMasses(belief)
  const gains = new Map<Pattern, number>()
  const gainOf = (pattern: Pattern) => {
    let gain = gains.get(pattern)
    if (gain === undefined) {
      gain = Math.round(expectedInformation(belief, masses, pattern) * 1e9) / 1e9
      gains.set(pattern, gain)
    }
    return gain
  }
  return model.items
    .filter(({ item }) => !asked.has(item.id))
    .map((entry) => ({ entry, gain: gainOf(entry.pattern) }))
    .sort((a, b) => b.gain - a.gain)
}

/**
 * The next item: drawn with the session's seed among the three best of the facets that were asked
 * least so far.
 *
 * @param ranking - Items not asked yet, best first; see `rankItems`.
 * @returns The item, or undefined if none is left.
 */
export function selectItem(
  model: ResponseModel,
  ranking: readonly Ranked[],
  asked: ReadonlySet<string>,
  seed: number
): ModelItem | undefined {
  const eligible = leastAskedFacets(model, ranking, asked)
  const best = ranking.filter(({ entry }) => eligible.has(entry.item.facet)).slice(0, candidates)
  return best[Math.floor(draw(seed, `item ${asked.size}`) * best.length)]?.entry
}

function leastAskedFacets(
  model: ResponseModel,
  ranking: readonly Ranked[],
  asked: ReadonlySet<string>
): Set<Facet> {
  const open = new Set(ranking.map(({ entry }) => entry.item.facet))
  const counts = new Map([...open].map((facet) => [facet, 0]))
  for (const id of asked) {
    const { facet } = model.byId.get(id)!.item
    counts.set(facet, (counts.get(facet) ?? 0) + 1)
  }
  const least = Math.min(...[...open].map((facet) => counts.get(facet)!))
  return new Set([...open].filter((facet) => counts.get(facet) === least))
}

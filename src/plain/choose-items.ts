import { expectedInformation } from '../adaptive/information.ts'
import type { ItemGroup, ModelItem, ResponseModel } from '../model/response-model.ts'
import type { Group } from './merge.ts'

/** Most items at one depth. Each adds its text to the page. */
const mostItems = 3

/** Least gain from another item at the same depth, in bits for the average reader. */
const worthAnother = 0.003

/** What is asked at one depth. */
export interface Choice {
  readonly facet: string
  /** All items of this depth. */
  readonly entries: readonly ModelItem[]
  /** For each group: its most informative item, and the gain in bits. */
  readonly chosen: readonly { readonly entry: ModelItem; readonly gain: number }[]
}

/** An item with its information about each group, in bits. */
interface Candidate {
  readonly entry: ModelItem
  readonly gains: readonly number[]
}

/**
 * Chooses the items of one depth. All come from one of the facets asked least so far, so every path
 * through the page is as balanced as a session of the quiz. Items of earlier depths aren't used
 * again, so no one is asked anything twice.
 *
 * @param earlier - What was chosen at the depths before.
 * @returns Undefined if no item is left.
 */
export function chooseItems(
  model: ResponseModel,
  groups: readonly Group[],
  earlier: readonly Choice[]
): Choice | undefined {
  const used = new Set(earlier.flatMap(({ entries }) => entries))
  const candidates = candidatesFor(model, groups, used)
  const rounds = (facet: string) => earlier.filter((choice) => choice.facet === facet).length
  const facets = [...new Set(candidates.map(({ entry }) => entry.facet))]
  const least = Math.min(...facets.map(rounds))
  const choices = facets
    .filter((facet) => rounds(facet) === least)
    .map((facet) => {
      const items = choose(
        groups,
        candidates.filter(({ entry }) => entry.facet === facet)
      )
      return { facet, items, worth: worthOf(groups, items) }
    })
  const [first, ...others] = choices
  if (!first) return undefined
  const { facet, items } = others.reduce(
    (best, next) => (next.worth > best.worth ? next : best),
    first
  )
  return {
    facet,
    entries: items.map(({ entry }) => entry),
    chosen: groups.map((_, at) => {
      const best = items.reduce((one, next) => (next.gains[at]! > one.gains[at]! ? next : one))
      return { entry: best.entry, gain: best.gains[at]! }
    })
  }
}

const lengthOf = ({ item }: ModelItem) =>
  item.options.reduce((sum, { text }) => sum + text.length, item.stem.length)

const byLength = (a: ModelItem, b: ModelItem) => lengthOf(a) - lengthOf(b)

/** The unused items; of those with the same facet and weights, only the shortest. */
function candidatesFor(
  model: ResponseModel,
  groups: readonly Group[],
  used: ReadonlySet<ModelItem>
): Candidate[] {
  const informationOf = groups.map(({ belief }) => expectedInformation(belief))
  const gains = new Map<ItemGroup['pattern'], number[]>()
  const gainsOf = ({ pattern }: ItemGroup) => {
    let known = gains.get(pattern)
    if (!known) {
      // Rounded as in rankItems, so that ties are ties.
      known = informationOf.map((bits) => Math.round(bits(pattern.probabilities) * 1e9) / 1e9)
      gains.set(pattern, known)
    }
    return known
  }
  return model.groups.flatMap((group) => {
    const [entry] = group.entries.filter((each) => !used.has(each)).sort(byLength)
    return entry ? [{ entry, gains: gainsOf(group) }] : []
  })
}

/** The most informative item overall, then others as long as they add enough. */
function choose(groups: readonly Group[], candidates: readonly Candidate[]): Candidate[] {
  let chosen: Candidate[] = []
  while (chosen.length < Math.min(mostItems, candidates.length)) {
    const better = candidates
      .filter((candidate) => !chosen.includes(candidate))
      .map((candidate) => [...chosen, candidate])
      .reduce((best, next) => (worthOf(groups, next) > worthOf(groups, best) ? next : best))
    const more = worthOf(groups, better) - (chosen.length ? worthOf(groups, chosen) : -Infinity)
    if (more < worthAnother) break
    chosen = better
  }
  return chosen
}

/** Mean information in bits if each group is asked its most informative item. */
function worthOf(groups: readonly Group[], items: readonly Candidate[]): number {
  const total = groups.reduce((sum, { weight }) => sum + weight, 0)
  const bits = groups.reduce(
    (sum, { weight }, at) => sum + weight * Math.max(...items.map(({ gains }) => gains[at]!)),
    0
  )
  return bits / total
}

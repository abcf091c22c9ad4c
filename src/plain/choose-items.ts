import { expectedInformation } from '../adaptive/information.ts'
import type { ItemGroup, ModelItem, ResponseModel } from '../model/response-model.ts'
import type { Group } from './merge.ts'

/** At most this many items are asked at one depth: each adds its words to the page. */
const mostItems = 3

/** Another item at the same depth must be worth this many bits to the average reader. */
const worthAnother = 0.003

/** What is asked at one depth. */
export interface Choice {
  readonly facet: string
  /** All items of this depth. */
  readonly entries: readonly ModelItem[]
  /** For each group of people: the item that tells most about them, and how many bits. */
  readonly chosen: readonly { readonly entry: ModelItem; readonly gain: number }[]
}

/** An item with its worth to each group of people, in bits. */
interface Candidate {
  readonly entry: ModelItem
  readonly gains: readonly number[]
}

/**
 * Chooses the items of one depth. All are of one facet, of those asked least, so that every way
 * through the page is balanced like a session of the quiz. An item of an earlier depth doesn't come
 * again, so that no one is asked anything twice.
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

/** Of items with equal weights in one facet, the one with the fewest letters that is left. */
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

/** The item that is worth most to all, then those that are worth enough to some. */
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

/** Mean bits if each group is asked the item that tells most about it. */
function worthOf(groups: readonly Group[], items: readonly Candidate[]): number {
  const total = groups.reduce((sum, { weight }) => sum + weight, 0)
  const bits = groups.reduce(
    (sum, { weight }, at) => sum + weight * Math.max(...items.map(({ gains }) => gains[at]!)),
    0
  )
  return bits / total
}

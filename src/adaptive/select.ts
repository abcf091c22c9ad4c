import { oncePer } from '../bank/once-per.ts'
import type { ItemGroup, ModelItem, ResponseModel, WeightPattern } from '../model/response-model.ts'
import { coarse } from '../model/triangle.ts'
import { expectedInformation } from './information.ts'
import { draw } from './random.ts'
import { minGain } from './stop.ts'

/** The next item is drawn from this many of the best, so that two sessions differ. */
const candidateCount = 3

/**
 * Larger banks use the coarse grid, which takes a ninth of the time: the items it chooses have more
 * than .99 of the best gain. Only in short sessions, because after many answers the belief may lie
 * between the coarse points.
 */
const exactUpTo = 300
const shortSession = 28

/** The items that could be asked next. */
export interface Ranking {
  /**
   * The best items of the least-asked facets, best first, ties by id. Three, or all that are left.
   */
  readonly candidates: readonly ModelItem[]
  /**
   * The largest expected information gain of the candidates or, if none of them is worth asking, of
   * all items left. In bits, rounded to 1e-9, because browsers differ in the last digit. Undefined
   * if no item is left.
   */
  readonly bestGain: number | undefined
}

/**
 * Ranks the items of the least-asked facets. Items in a group share their weights and so their
 * gain, which is computed once per group.
 *
 * @param belief - Probability of each state; see `posterior`.
 * @param asked - Ids of the items that were answered or skipped.
 */
export function rankItems(
  model: ResponseModel,
  belief: Float64Array,
  asked: ReadonlySet<string>
): Ranking {
  const gainOf = gains(belief, model.items.length > exactUpTo && asked.size < shortSession)
  const isLeft = ({ item }: ModelItem) => !asked.has(item.id)
  const groups = model.groups.filter(({ entries }) => entries.some(isLeft))
  const ranked = leastAsked(groups, model, asked)
    .flatMap(({ pattern, entries }) => {
      const gain = gainOf(pattern)
      // At most `asked.size` entries were asked, so this slice has enough that weren't.
      const first = entries.slice(0, asked.size + candidateCount).filter(isLeft)
      return first.slice(0, candidateCount).map((entry) => ({ entry, gain }))
    })
    .sort((a, b) => b.gain - a.gain || (a.entry.item.id < b.entry.item.id ? -1 : 1))
  const gain = ranked[0]?.gain ?? 0
  return {
    candidates: ranked.slice(0, candidateCount).map(({ entry }) => entry),
    bestGain:
      gain >= minGain ? gain : groups.map(({ pattern }) => gainOf(pattern)).sort((a, b) => b - a)[0]
  }
}

/** The groups of the least-asked facets. */
function leastAsked(
  groups: readonly ItemGroup[],
  { byId }: ResponseModel,
  asked: ReadonlySet<string>
): readonly ItemGroup[] {
  const counts = new Map(groups.map(({ facet }) => [facet, 0]))
  for (const id of asked) {
    const { facet } = byId.get(id)!
    const count = counts.get(facet)
    if (count !== undefined) counts.set(facet, count + 1)
  }
  const least = Math.min(...counts.values())
  return groups.filter(({ facet }) => counts.get(facet) === least)
}

/** A pattern's probabilities on the coarse grid. */
const coarseOf = /* @__PURE__ */ oncePer(({ probabilities }: WeightPattern) =>
  probabilities.map(coarse)
)

/** The gain of each pattern under one belief, computed on demand. */
function gains(belief: Float64Array, isCoarse: boolean): (pattern: WeightPattern) => number {
  const informationOf = expectedInformation(isCoarse ? coarse(belief) : belief)
  const known = new Map<WeightPattern, number>()
  return (pattern) => {
    let gain = known.get(pattern)
    if (gain === undefined) {
      const bits = informationOf(isCoarse ? coarseOf(pattern) : pattern.probabilities)
      gain = Math.round(bits * 1e9) / 1e9
      known.set(pattern, gain)
    }
    return gain
  }
}

/**
 * The next item: one of the candidates, drawn with the session's seed.
 *
 * @param asked - Number of items answered or skipped.
 * @returns The item, or undefined if none is left.
 */
export function selectItem(
  candidates: readonly ModelItem[],
  asked: number,
  seed: number
): ModelItem | undefined {
  return candidates[Math.floor(draw(seed, `item ${asked}`) * candidates.length)]
}

import { oncePer } from '../bank/once-per.ts'
import { fromTrackIds, type Mix } from '../bank/track.ts'
import type { Bank, Item } from '../bank/types.ts'
import { consistencyLevels, pointCount, points, stateCount } from './triangle.ts'

/** Chance that an answer is a slip and says nothing. */
const lapse = 0.03

/** Root mean square distance between an item's options after normalizing, averaged over a bank. */
const targetSpread = 2.85

/**
 * Caps the normalizing factor, because `Math.exp` overflows above 709: whole weights from -2 to 3
 * give utilities of at most 100 * 10/3, times a consistency of 1.6, which is 533. Only a bank in
 * which nearly all items have equal options gets there.
 */
const largestFactor = 100

/**
 * What items with the same weights share. A bank of thousands of items has a handful of patterns,
 * so tables and gains are computed per pattern and never per item.
 */
export interface WeightPattern {
  /** Probability of each option in each state: one array of `stateCount` numbers per option. */
  readonly probabilities: readonly Float64Array[]
}

/** One item, as the model sees it. */
export interface ModelItem {
  readonly item: Item
  /** Id of its facet. Items without a facet share the facet "". */
  readonly facet: string
  readonly pattern: WeightPattern
  /** For each option of the item, its row in the pattern. */
  readonly rows: readonly number[]
}

/** The items of one facet that share a pattern, so that each is worth the same. */
export interface ItemGroup {
  readonly facet: string
  readonly pattern: WeightPattern
  /** In the order of their ids. */
  readonly entries: readonly ModelItem[]
}

/** The nominal response model of one bank. */
export interface ResponseModel {
  /** Scored items in the order of their ids. */
  readonly items: readonly ModelItem[]
  /** The same items, by facet and pattern. */
  readonly groups: readonly ItemGroup[]
  readonly byId: ReadonlyMap<string, ModelItem>
}

/**
 * The response model of a bank, compiled once: Bock's nominal response model with the mix of
 * tracks as its ability, centered per option and normalized per bank.
 *
 * @see Bock (1972), Psychometrika 37, 29-51.
 */
export const responseModel = /* @__PURE__ */ oncePer(compile)

function compile(bank: Bank): ResponseModel {
  const scale = normalizingFactor(bank)
  const patterns = new Map<string, WeightPattern>()
  const groups = new Map<string, ItemGroup & { entries: ModelItem[] }>()
  const items = bank.items.toSorted(byId).map((item) => {
    const slopes = item.options.map((option) => centeredWeights(fromTrackIds(bank, option.weights)))
    const order = slopes.map((_, option) => option).sort((a, b) => bySlopes(slopes[a]!, slopes[b]!))
    const key = order.flatMap((option) => slopes[option]!).join()
    const pattern =
      patterns.get(key) ??
      lazyPattern(order.map((option) => slopes[option]!.map((slope) => slope * scale)))
    patterns.set(key, pattern)
    const { facet = '' } = item
    const group = groups.get(`${key} ${facet}`) ?? { facet, pattern, entries: [] }
    groups.set(`${key} ${facet}`, group)
    const rows = item.options.map((_, option) => order.indexOf(option))
    const entry = { item, facet, pattern, rows }
    group.entries.push(entry)
    return entry
  })
  return {
    items,
    groups: [...groups.values()],
    byId: new Map(items.map((entry) => [entry.item.id, entry]))
  }
}

/** Ids are unique. */
const byId = (a: Item, b: Item) => (a.id < b.id ? -1 : 1)

/** The slopes of an option sum to 0, so two of them settle the order. */
const bySlopes = (a: Mix, b: Mix) => a[0] - b[0] || a[1] - b[1]

/**
 * An option's weights minus their mean, so that a large total doesn't make it popular everywhere.
 *
 * Worked example: 3, -1, -1 has the mean 1/3 and becomes 8/3, -4/3, -4/3.
 */
export function centeredWeights([first, second, third]: Mix): Mix {
  const mean = (first + second + third) / 3
  return [first - mean, second - mean, third - mean]
}

/**
 * The factor all centered weights of a bank are multiplied by, so that scaling them has no effect:
 * 2.85 over the mean spread of the items, 100 at most. 0 if no item tells its options apart.
 */
export function normalizingFactor(bank: Pick<Bank, 'tracks' | 'items'>): number {
  const { items } = bank
  const spreads = items.map((item) => optionSpread(bank, item)).sort((a, b) => a - b)
  const spread = spreads.reduce((sum, one) => sum + one, 0) / items.length
  return spread > 0 ? Math.min(targetSpread / spread, largestFactor) : 0
}

/**
 * Root mean square distance of an item's centered options from their mean. In whole numbers up to
 * the root: a sum of fractions would depend in its last digit on the order of the options.
 */
function optionSpread(bank: Pick<Bank, 'tracks'>, { options }: Item): number {
  const count = options.length
  const thrice = options.map((option) => {
    const weights = fromTrackIds(bank, option.weights)
    const total = weights[0] + weights[1] + weights[2]
    return weights.map((weight) => 3 * weight - total)
  })
  const squares = [0, 1, 2].map((track) => {
    const total = thrice.reduce((sum, row) => sum + row[track]!, 0)
    return thrice.reduce((sum, row) => sum + (count * row[track]! - total) ** 2, 0)
  })
  return Math.sqrt(squares.reduce((sum, square) => sum + square) / count) / (3 * count)
}

function lazyPattern(slopes: readonly (readonly number[])[]): WeightPattern {
  let probabilities: readonly Float64Array[] | undefined
  return {
    get probabilities() {
      return (probabilities ??= optionProbabilities(slopes))
    }
  }
}

/**
 * Probability of each option in each state, by a multinomial logit with lapses:
 * (1 - e) softmax(beta * sum over t of a[k,t] theta[t]) + e / K.
 *
 * @param slopes - Centered and normalized weights, three for each of the K options.
 * @returns K arrays of `stateCount` probabilities; over the options each state sums to 1.
 */
export function optionProbabilities(slopes: readonly (readonly number[])[]): Float64Array[] {
  const totals = new Float64Array(stateCount)
  const tables = slopes.map(([first, second, third]) => {
    const table = new Float64Array(stateCount)
    // By index: iterators take 50% longer until the engine compiles these loops.
    for (let point = 0; point < pointCount; point++) {
      const mix = points[point]!
      const utility = first! * mix[0] + second! * mix[1] + third! * mix[2]
      for (let state = point, level = 0; state < stateCount; state += pointCount, level++) {
        totals[state]! += table[state] = Math.exp(consistencyLevels[level]! * utility)
      }
    }
    return table
  })
  const floor = lapse / slopes.length
  for (const table of tables) {
    for (let state = 0; state < stateCount; state++) {
      table[state] = ((1 - lapse) * table[state]!) / totals[state]! + floor
    }
  }
  return tables
}

/** Row of the pattern that belongs to an option of an item. */
export function optionRow(entry: ModelItem, option: string): number {
  return entry.rows[entry.item.options.findIndex(({ id }) => id === option)]!
}

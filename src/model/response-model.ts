import type { Bank, Facet, Item } from '../bank/schema.ts'
import { tracks, type ByTrack } from '../bank/track.ts'
import { consistencyLevels, glanceOf, points, stateCount } from './triangle.ts'

/** Chance that an answer is a slip and says nothing. */
const lapse = 0.03

/** Root mean square distance between an item's options after normalising, averaged over a bank. */
const targetSpread = 2.85

/** Centred weights of one option: manager, ic, specialist; they sum to 0. */
type Slopes = readonly [number, number, number]

/**
 * What items with the same weights share. A bank of thousands of items has a handful of patterns,
 * so tables and gains are worked out per pattern and never per item.
 */
export interface Pattern {
  /** Probability of each option in each state: one array of `stateCount` numbers per option. */
  readonly probabilities: readonly Float64Array[]
  /** The same at the points that stand for the rest; see `glanceOf`. */
  readonly glance: readonly Float64Array[]
}

/** One item, as the model sees it. */
export interface ModelItem {
  readonly item: Item
  readonly pattern: Pattern
  /** For each option of the item, its row in the pattern. */
  readonly rows: readonly number[]
}

/** The items of one facet that share a pattern: asking one is worth what asking another is. */
export interface Shelf {
  readonly facet: Facet
  readonly pattern: Pattern
  /** In the order of their ids. */
  readonly entries: readonly ModelItem[]
}

/** The nominal response model of one bank. */
export interface ResponseModel {
  /** Pull items in the order of their ids. */
  readonly items: readonly ModelItem[]
  /** The same items, by facet and pattern. */
  readonly shelves: readonly Shelf[]
  /** How many items each facet has. */
  readonly facetSizes: ReadonlyMap<Facet, number>
  readonly byId: ReadonlyMap<string, ModelItem>
}

const models = new WeakMap<Bank, ResponseModel>()

/**
 * The response model of a bank, compiled once: Bock's nominal response model with the mix of
 * tracks as its ability, centred per option and normalised per bank.
 *
 * @see Bock (1972), Psychometrika 37, 29-51.
 */
export function responseModel(bank: Bank): ResponseModel {
  let model = models.get(bank)
  if (!model) models.set(bank, (model = compile(bank)))
  return model
}

function compile(bank: Bank): ResponseModel {
  const scale = normalisingFactor(bank.items)
  const patterns = new Map<string, Pattern>()
  const items = bank.items.toSorted(byId).map((item) => {
    const slopes = item.options.map(centredWeights)
    const order = slopes.map((_, option) => option).sort((a, b) => bySlopes(slopes[a]!, slopes[b]!))
    const key = order.map((option) => slopes[option]!.join()).join(';')
    let pattern = patterns.get(key)
    if (!pattern) {
      pattern = lazyPattern(order.map((option) => slopes[option]!.map((slope) => slope * scale)))
      patterns.set(key, pattern)
    }
    return { item, pattern, rows: item.options.map((_, option) => order.indexOf(option)) }
  })
  const facetSizes = new Map<Facet, number>()
  for (const { item } of items) facetSizes.set(item.facet, (facetSizes.get(item.facet) ?? 0) + 1)
  return {
    items,
    shelves: shelve(items),
    facetSizes,
    byId: new Map(items.map((entry) => [entry.item.id, entry]))
  }
}

function shelve(items: readonly ModelItem[]): Shelf[] {
  const byFacet = new Map<Facet, Map<Pattern, ModelItem[]>>()
  for (const entry of items) {
    const { facet } = entry.item
    const shelves = byFacet.get(facet) ?? new Map<Pattern, ModelItem[]>()
    byFacet.set(facet, shelves)
    const entries = shelves.get(entry.pattern)
    if (entries) entries.push(entry)
    else shelves.set(entry.pattern, [entry])
  }
  return [...byFacet].flatMap(([facet, shelves]) =>
    [...shelves].map(([pattern, entries]) => ({ facet, pattern, entries }))
  )
}

const byId = (a: Item, b: Item) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)

const bySlopes = (a: Slopes, b: Slopes) => a[0] - b[0] || a[1] - b[1] || a[2] - b[2]

/**
 * An option's weights less their mean, so that its total is no hidden popularity.
 *
 * Worked example: 3, -1, -1 has the mean 1/3 and becomes 8/3, -4/3, -4/3.
 */
export function centredWeights({ weights }: { weights: ByTrack }): Slopes {
  const mean = (weights.manager + weights.ic + weights.specialist) / tracks.length
  return [weights.manager - mean, weights.ic - mean, weights.specialist - mean]
}

/**
 * The factor all centred weights of a bank are multiplied by, so that larger numbers buy nothing:
 * 2.85 over the mean spread of the items. 0 if no item tells its options apart.
 */
export function normalisingFactor(items: readonly Item[]): number {
  const spreads = items.map(optionSpread).sort((a, b) => a - b)
  const spread = spreads.reduce((sum, one) => sum + one, 0) / items.length
  return spread > 0 ? targetSpread / spread : 0
}

/**
 * Root mean square distance of an item's centred options from their mean. In whole numbers up to
 * the root, as a sum of fractions would depend in its last digit on the order of the options.
 */
function optionSpread({ options }: Item): number {
  const count = options.length
  const thrice = options.map(({ weights }) => {
    const total = weights.manager + weights.ic + weights.specialist
    return tracks.map((track) => tracks.length * weights[track] - total)
  })
  const squares = tracks.map((_, t) => {
    const total = thrice.reduce((sum, row) => sum + row[t]!, 0)
    return thrice.reduce((sum, row) => sum + (count * row[t]! - total) ** 2, 0)
  })
  return Math.sqrt(squares.reduce((sum, square) => sum + square) / count) / (tracks.length * count)
}

function lazyPattern(slopes: readonly (readonly number[])[]): Pattern {
  let probabilities: readonly Float64Array[] | undefined
  let glance: readonly Float64Array[] | undefined
  return {
    get probabilities() {
      return (probabilities ??= optionProbabilities(slopes))
    },
    get glance() {
      return (glance ??= this.probabilities.map(glanceOf))
    }
  }
}

/**
 * Probability of each option in each state, by a multinomial logit with lapses:
 * (1 - e) softmax(beta * sum over t of a[k,t] theta[t]) + e / K.
 *
 * @param slopes - Centred and normalised weights, three for each of the K options.
 * @returns K arrays of `stateCount` probabilities; over the options each state sums to 1.
 */
export function optionProbabilities(slopes: readonly (readonly number[])[]): Float64Array[] {
  const count = slopes.length
  const tables = slopes.map(() => new Float64Array(stateCount))
  const utilities = slopes.map((row) =>
    points.map((mix) => tracks.reduce((sum, track, t) => sum + row[t]! * mix[track], 0))
  )
  const exponentials = new Float64Array(count)
  for (const [level, beta] of consistencyLevels.entries()) {
    for (let point = 0; point < points.length; point++) {
      let total = 0
      for (let option = 0; option < count; option++) {
        total += exponentials[option] = Math.exp(beta * utilities[option]![point]!)
      }
      const state = level * points.length + point
      for (let option = 0; option < count; option++) {
        tables[option]![state] = ((1 - lapse) * exponentials[option]!) / total + lapse / count
      }
    }
  }
  return tables
}

/** Row of the pattern that belongs to an option of an item. */
export function optionRow(entry: ModelItem, option: string): number {
  return entry.rows[entry.item.options.findIndex(({ id }) => id === option)]!
}

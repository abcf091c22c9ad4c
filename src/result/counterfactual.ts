import type { Answer } from '../bank/responses.ts'
import { textFor } from '../bank/text-for.ts'
import { mixOf, trackIds, trackIndexes, type Mix, type TrackIndex } from '../bank/track.ts'
import type { Bank } from '../bank/types.ts'
import { firstRanked, jointMass, pointMasses, topProbabilities } from '../model/posterior.ts'
import {
  optionRow,
  type ModelItem,
  type WeightPattern,
  type ResponseModel
} from '../model/response-model.ts'
import { leads, pointCount, stateCount } from '../model/triangle.ts'
import { leadsOf } from './leads.ts'
import type { AnswerSwap, Counterfactual } from './types.ts'

/** One answer, and the beliefs after swapping it or leaving it out. */
export interface TriedAnswer {
  readonly answer: Answer
  readonly entry: ModelItem
  /** One for every other option of the item, in the order of their ids. */
  readonly alternatives: readonly Alternative[]
  /** Each track's P(top) if the item had been skipped, times a constant. */
  readonly without: Mix
}

/** An option that was not chosen, put in the place of the one that was. */
export interface Alternative {
  readonly swap: AnswerSwap
  /** What the swap does to every state; see `ratioOf`. */
  readonly ratio: Float64Array
  /** Each track's P(top) after the swap, times a constant. */
  readonly led: Mix
  /** The track that would then come first. */
  readonly leader: TrackIndex
  /** Probability of this option, given the reader's other answers; 0 to 1. */
  readonly likelihood: number
}

/** Tries every other option of every answer. */
export function tryAnswers(
  model: ResponseModel,
  belief: Float64Array,
  answers: readonly Answer[]
): TriedAnswer[] {
  const given = topProbabilities(pointMasses(belief))
  return answers.map((answer) => {
    const entry = model.byId.get(answer.item)!
    const from = optionRow(entry, answer.option)
    // In the order of ids: equally likely swaps would otherwise follow the order of the file.
    const others = entry.item.options
      .map(({ id }) => id)
      .filter((id) => id !== answer.option)
      .sort()
      .map((to) => {
        const ratio = ratioOf(entry.pattern, from, optionRow(entry, to))
        return { to, ratio, led: ledAfter(belief, ratio) }
      })
    // Any answer is one of the options, so the belief without it is the sum over all of them.
    const without = mixOf((track) =>
      others.reduce((sum, { led }) => sum + led[track], given[track])
    )
    const alternatives = others.map(({ to, ratio, led }) => ({
      swap: { item: answer.item, from: answer.option, to },
      ratio,
      led,
      leader: leader(led),
      likelihood: Math.round((total(led) / total(without)) * 1e9) / 1e9
    }))
    return { answer, entry, alternatives, without }
  })
}

const total = (led: Mix) => led[0] + led[1] + led[2]

/**
 * Weight of evidence of one answer: how many bits it added to the odds of one track against
 * another.
 *
 * Worked example: odds of 4 to 1 with the answer and 1 to 1 without it are 2 bits.
 *
 * @param top - P(top = t) with all answers.
 * @returns Bits; negative if the answer spoke against the first of the two.
 * @see Good (1950), Probability and the Weighing of Evidence.
 */
export function weightOfEvidence(
  top: Mix,
  { without }: Pick<TriedAnswer, 'without'>,
  first: TrackIndex,
  second: TrackIndex
): number {
  return Math.log2(top[first] / top[second] / (without[first] / without[second]))
}

/**
 * Every single swap that would put another track first. If there is none, the likeliest pair of
 * swaps that together would. Both searches are exhaustive.
 *
 * @param first - The track the claim names first; see `firstTrack`. It is the one likeliest to be
 *   on top, except in ties so near that nearly every swap counts.
 */
export function findSwaps(
  belief: Float64Array,
  tried: readonly TriedAnswer[],
  first: TrackIndex
): Omit<Counterfactual, 'facets'> {
  const alternatives = tried
    .flatMap((each) => each.alternatives)
    .sort((a, b) => b.likelihood - a.likelihood)
  const single = alternatives.filter((one) => one.leader !== first).map(({ swap }) => swap)
  if (single.length) return { single, pair: null, firm: false }
  return { single, pair: likeliestPair(belief, alternatives, first), firm: true }
}

/**
 * Whether one swapped answer would change which track has the largest P(top). Checked exactly: no
 * result may be called clear if a single answer would overturn it.
 */
export function isFlippable(top: Mix, tried: readonly TriedAnswer[]): boolean {
  const likeliest = firstRanked(top)
  return tried.some(({ alternatives }) => alternatives.some((one) => one.leader !== likeliest))
}

const ratios = /* @__PURE__ */ new WeakMap<WeightPattern, Map<string, Float64Array>>()

/** What swapping one option of a pattern for another does to every state. Computed once. */
function ratioOf(pattern: WeightPattern, from: number, to: number): Float64Array {
  const known = ratios.get(pattern) ?? new Map<string, Float64Array>()
  ratios.set(pattern, known)
  const key = `${from} ${to}`
  let ratio = known.get(key)
  if (!ratio) {
    const given = pattern.probabilities[from]!
    ratio = pattern.probabilities[to]!.map((probability, state) => probability / given[state]!)
    known.set(key, ratio)
  }
  return ratio
}

/**
 * The likeliest two swaps that together put another track first, or null. Alternatives come sorted,
 * so it tries the likeliest partners first and stops at the first that can't beat the pair found.
 * Items with the same weights share their ratios; two ratios that left the leader as it was aren't
 * tried again.
 */
function likeliestPair(
  belief: Float64Array,
  alternatives: readonly Alternative[],
  first: TrackIndex
): [AnswerSwap, AnswerSwap] | null {
  let best: { pair: [AnswerSwap, AnswerSwap]; likelihood: number } | undefined
  const futile = new Map(alternatives.map(({ ratio }) => [ratio, new Set<Float64Array>()]))
  for (const [index, one] of alternatives.entries()) {
    let swapped: Float64Array | undefined
    const futileWithOne = futile.get(one.ratio)!
    for (let next = index + 1; next < alternatives.length; next++) {
      const other = alternatives[next]!
      const likelihood = one.likelihood * other.likelihood
      if (likelihood <= (best?.likelihood ?? 0)) break
      if (other.swap.item === one.swap.item) continue
      if (futileWithOne.has(other.ratio)) continue
      swapped ??= afterSwap(belief, one.ratio)
      if (leader(ledAfter(swapped, other.ratio)) !== first) {
        best = { pair: [one.swap, other.swap], likelihood }
        break
      }
      futileWithOne.add(other.ratio)
      futile.get(other.ratio)!.add(one.ratio)
    }
  }
  return best?.pair ?? null
}

/** How many facets a result names. */
const facetCount = 3

/**
 * What would tip the balance: the facets in which other answers would put another track first, the
 * likeliest swaps first. A facet is named once, and only if the bank has a sentence for it.
 *
 * Within a facet, answers are swapped one after another, the likeliest first, until the other track
 * comes first. So it also finds what it would take if no single swap is enough.
 *
 * @param first - The track the claim names first.
 */
export function findFacets<T extends string>(
  bank: Bank<T>,
  belief: Float64Array,
  tried: readonly TriedAnswer[],
  first: TrackIndex
): Counterfactual<T>['facets'] {
  const ids = trackIds(bank)
  if (!bank.facets) return []
  const found = bank.facets.flatMap(({ id: facet, whatIf }) => {
    const answers = tried.filter(({ entry }) => entry.item.facet === facet)
    const ways = trackIndexes.flatMap((track) => {
      const text = textFor(whatIf, ids[track])
      if (text === undefined || track === first) return []
      const likelihood = likelihoodOfTipping(bank, belief, answers, track)
      return likelihood > 0 ? [{ facet, track: ids[track], text, likelihood }] : []
    })
    return ways.sort((a, b) => b.likelihood - a.likelihood).slice(0, 1)
  })
  return found
    .sort((a, b) => b.likelihood - a.likelihood)
    .slice(0, facetCount)
    .map(({ facet, track, text }) => ({ facet, track, text }))
}

/**
 * Probability of the swaps it takes until a track comes first, or 0 if all of them together aren't
 * enough. Each answer that leads elsewhere is swapped for the option with the largest weight for
 * the track.
 */
function likelihoodOfTipping(
  bank: Bank,
  belief: Float64Array,
  answers: readonly TriedAnswer[],
  track: TrackIndex
): number {
  const id = trackIds(bank)[track]
  const swaps = answers
    .flatMap(({ answer, entry, alternatives }) => {
      const ofItem = leadsOf(bank, entry)
      const isFor = (option: string) => ofItem.get(option)!.includes(track)
      const weight = (option: string) =>
        entry.item.options.find((each) => each.id === option)!.weights[id]!
      const best = alternatives
        .filter(({ swap }) => isFor(swap.to))
        .sort((a, b) => weight(b.swap.to) - weight(a.swap.to) || b.likelihood - a.likelihood)[0]
      return best && !isFor(answer.option) ? [best] : []
    })
    .sort((a, b) => b.likelihood - a.likelihood)
  /** The track that leads after all swaps up to and including this one. */
  const leaderAfter = (last: number) => {
    const { ratio, leader: alone } = swaps[last]!
    if (last === 0) return alone
    const earlier = swaps.slice(0, last)
    const before = earlier.reduce((found, swap) => afterSwap(found, swap.ratio), belief)
    return leader(ledAfter(before, ratio))
  }
  // A later swap can put another track back on top, so the facet as a whole has to agree.
  if (swaps.length === 0 || leaderAfter(swaps.length - 1) !== track) return 0
  const tipping = swaps.findIndex((_, last) => leaderAfter(last) === track)
  return swaps.slice(0, tipping + 1).reduce((product, { likelihood }) => product * likelihood, 1)
}

/** The belief after one swap, not normalized. */
function afterSwap(belief: Float64Array, ratio: Float64Array): Float64Array {
  const swapped = belief.slice()
  for (let state = 0; state < stateCount; state++) swapped[state]! *= ratio[state]!
  return swapped
}

/** Each track's P(top) after one swap, times a constant. */
function ledAfter(belief: Float64Array, ratio: Float64Array): Mix {
  const [leadsFirst, leadsSecond, leadsThird] = leads
  let [first, second, third] = [0, 0, 0]
  for (let point = 0; point < pointCount; point++) {
    const mass = jointMass(belief, ratio, point, pointCount)
    first += mass * leadsFirst[point]!
    second += mass * leadsSecond[point]!
    third += mass * leadsThird[point]!
  }
  return [first, second, third]
}

/** The track that leads most: the first of `ranked`. */
function leader(led: Mix): TrackIndex {
  const sum = total(led)
  return firstRanked([led[0] / sum, led[1] / sum, led[2] / sum])
}

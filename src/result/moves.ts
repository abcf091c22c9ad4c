import {
  optionRow,
  type ModelItem,
  type Pattern,
  type ResponseModel
} from '../model/response-model.ts'
import { jointMass, pointMasses, ranked, topProbabilities } from '../model/posterior.ts'
import { leads, points, stateCount } from '../model/triangle.ts'
import type { Answer } from '../response.ts'
import { byTrack, type ByTrack, type Track } from '../track.ts'

/** One answer, exchanged for another option of its item. */
export interface Change {
  item: string
  from: string
  to: string
}

/** The belief of a set of answers with one answer taken out or exchanged. */
export interface Exchange {
  readonly answer: Answer
  readonly entry: ModelItem
  /** Belief as it would be had this item been skipped, times a constant. */
  readonly without: Float64Array
}

/** For each answer, what the belief would be without it. */
export function exchanges(
  model: ResponseModel,
  belief: Float64Array,
  answers: readonly Answer[]
): Exchange[] {
  return answers.map((answer) => {
    const entry = model.byId.get(answer.item)!
    const given = entry.pattern.probabilities[optionRow(entry, answer.option)]!
    return { answer, entry, without: belief.map((mass, state) => mass / given[state]!) }
  })
}

/**
 * Weight of evidence of one answer: how many bits it added to the odds of the first track against
 * the second.
 *
 * Worked example: odds of 4 to 1 with the answer and 1 to 1 without it are 2 bits.
 *
 * @returns Bits; negative if the answer spoke against the first track.
 * @see Good (1950), Probability and the Weighing of Evidence.
 */
export function weightOfEvidence(
  belief: Float64Array,
  { without }: Exchange,
  first: Track,
  second: Track
): number {
  const odds = (top: ByTrack) => top[first] / top[second]
  const withIt = odds(topProbabilities(pointMasses(belief)))
  return Math.log2(withIt / odds(topProbabilities(pointMasses(without))))
}

/** What would change the top track. */
export interface Counterfactual {
  /** Every single answer that would, exchanged; the likeliest exchange first. */
  single: Change[]
  /** If no single one does: two answers that together would, or null. */
  pair: [Change, Change] | null
  /** True if no single answer would. */
  firm: boolean
}

/** An exchange that was tried, with what it does to every state. */
interface Trial {
  readonly change: Change
  readonly answerIndex: number
  /** Ratio of the new option's probability to the old one's, state by state; see `ratioOf`. */
  readonly ratio: Float64Array
  /** Probability that the reader, by the other answers, would have chosen so. */
  readonly likelihood: number
}

/**
 * Every single exchange that would give another top track, searched through exactly; if there is
 * none, the likeliest two exchanges that together would, again after looking at every pair.
 */
export function counterfactual(
  belief: Float64Array,
  candidates: readonly Exchange[],
  first: Track
): Counterfactual {
  const trials = candidates
    .flatMap((candidate, index) => alternatives(candidate, index))
    .sort((a, b) => b.likelihood - a.likelihood)
  const single = trials
    .filter(({ ratio }) => leader(belief, ratio) !== first)
    .map(({ change }) => change)
  if (single.length) return { single, pair: null, firm: false }
  return { single, pair: likeliestPair(belief, trials, first), firm: true }
}

function alternatives({ answer, entry, without }: Exchange, answerIndex: number): Trial[] {
  const { probabilities } = entry.pattern
  const row = optionRow(entry, answer.option)
  const total = without.reduce((sum, mass) => sum + mass, 0)
  // In the order of ids: equally likely changes would else follow the order of the file.
  return entry.item.options
    .map(({ id }) => id)
    .filter((id) => id !== answer.option)
    .sort()
    .map((id) => {
      const other = probabilities[optionRow(entry, id)]!
      let chosen = 0
      for (let state = 0; state < stateCount; state++) chosen += without[state]! * other[state]!
      return {
        change: { item: answer.item, from: answer.option, to: id },
        answerIndex,
        ratio: ratioOf(entry.pattern, row, optionRow(entry, id)),
        likelihood: Math.round((chosen / total) * 1e9) / 1e9
      }
    })
}

const ratios = new WeakMap<Pattern, Map<string, Float64Array>>()

/** What exchanging one option of a pattern for another does to every state. Worked out once. */
function ratioOf(pattern: Pattern, from: number, to: number): Float64Array {
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
 * The pairs are tried from the likeliest on, so that the search may end as soon as no pair that is
 * left can beat the one found: trials come sorted. Items with the same weights have the same
 * ratios, and two ratios that were found to change nothing are not tried again.
 */
function likeliestPair(
  belief: Float64Array,
  trials: readonly Trial[],
  first: Track
): [Change, Change] | null {
  let best: { pair: [Change, Change]; likelihood: number } | undefined
  const futile = new Map(trials.map(({ ratio }) => [ratio, new Set<Float64Array>()]))
  for (const [index, one] of trials.entries()) {
    const atMost = one.likelihood * (trials[index + 1]?.likelihood ?? 0)
    if (atMost <= (best?.likelihood ?? 0)) break
    const exchanged = belief.map((mass, state) => mass * one.ratio[state]!)
    for (let next = index + 1; next < trials.length; next++) {
      const other = trials[next]!
      const likelihood = one.likelihood * other.likelihood
      if (likelihood <= (best?.likelihood ?? 0)) break
      if (other.answerIndex === one.answerIndex) continue
      if (futile.get(one.ratio)!.has(other.ratio)) continue
      if (leader(exchanged, other.ratio) !== first) {
        best = { pair: [one.change, other.change], likelihood }
        break
      }
      futile.get(one.ratio)!.add(other.ratio)
      futile.get(other.ratio)!.add(one.ratio)
    }
  }
  return best?.pair ?? null
}

/** The top track of a belief after one exchange. */
function leader(belief: Float64Array, ratio: Float64Array): Track {
  const top: ByTrack = { manager: 0, ic: 0, specialist: 0 }
  for (let point = 0; point < points.length; point++) {
    const mass = jointMass(belief, ratio, point)
    top.manager += mass * leads.manager[point]!
    top.ic += mass * leads.ic[point]!
    top.specialist += mass * leads.specialist[point]!
  }
  const total = top.manager + top.ic + top.specialist
  return ranked(byTrack((track) => top[track] / total))[0]
}

import {
  optionRow,
  type ModelItem,
  type Pattern,
  type ResponseModel
} from '../model/response-model.ts'
import { jointMass, pointMasses, ranked, topProbabilities } from '../model/posterior.ts'
import { points, stateCount } from '../model/triangle.ts'
import type { Answer } from '../bank/responses.ts'
import { byTrack, type ByTrack, type Track } from '../bank/track.ts'

/** One answer, exchanged for another option of its item. */
export interface Change {
  item: string
  from: string
  to: string
}

/** One answer, with what exchanging it or leaving it out would come to. */
export interface Exchange {
  readonly answer: Answer
  readonly entry: ModelItem
  readonly trials: readonly Trial[]
  /** What each track would lead, had this item been skipped: P(top), times a constant. */
  readonly without: ByTrack
}

/** An option that was not chosen, put in the place of the one that was. */
interface Trial {
  readonly change: Change
  /** What it does to every state; see `ratioOf`. */
  readonly ratio: Float64Array
  /** What each track would then lead: P(top), times a constant. */
  readonly led: ByTrack
  /** Probability that the reader, by the other answers, would have chosen so. */
  readonly likelihood: number
}

/** For each answer, what exchanging it would come to: for every other option, by their ids. */
export function exchanges(
  model: ResponseModel,
  belief: Float64Array,
  answers: readonly Answer[]
): Exchange[] {
  const given = topProbabilities(pointMasses(belief))
  return answers.map((answer) => {
    const entry = model.byId.get(answer.item)!
    const from = optionRow(entry, answer.option)
    // In the order of ids: equally likely changes would else follow the order of the file.
    const others = entry.item.options
      .map(({ id }) => id)
      .filter((id) => id !== answer.option)
      .sort()
      .map((to) => {
        const ratio = ratioOf(entry.pattern, from, optionRow(entry, to))
        return { to, ratio, led: ledAfter(belief, ratio) }
      })
    // The options of an item exhaust what can be answered: without the answer is any of them.
    const without = byTrack((track) =>
      others.reduce((sum, { led }) => sum + led[track], given[track])
    )
    const trials = others.map(({ to, ratio, led }) => ({
      change: { item: answer.item, from: answer.option, to },
      ratio,
      led,
      likelihood: Math.round((total(led) / total(without)) * 1e9) / 1e9
    }))
    return { answer, entry, trials, without }
  })
}

const total = (led: ByTrack) => led.manager + led.ic + led.specialist

/**
 * Weight of evidence of one answer: how many bits it added to the odds of the first track against
 * the second.
 *
 * Worked example: odds of 4 to 1 with the answer and 1 to 1 without it are 2 bits.
 *
 * @param top - P(top = t) with all answers.
 * @returns Bits; negative if the answer spoke against the first track.
 * @see Good (1950), Probability and the Weighing of Evidence.
 */
export function weightOfEvidence(
  top: ByTrack,
  { without }: Pick<Exchange, 'without'>,
  first: Track,
  second: Track
): number {
  return Math.log2(top[first] / top[second] / (without[first] / without[second]))
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
    .flatMap((candidate) => candidate.trials)
    .sort((a, b) => b.likelihood - a.likelihood)
  const single = trials.filter(({ led }) => leader(led) !== first).map(({ change }) => change)
  if (single.length) return { single, pair: null, firm: false }
  return { single, pair: likeliestPair(belief, trials, first), firm: true }
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
  const exchanged = new Float64Array(stateCount)
  const futile = new Map(trials.map(({ ratio }) => [ratio, new Set<Float64Array>()]))
  for (const [index, one] of trials.entries()) {
    const atMost = one.likelihood * (trials[index + 1]?.likelihood ?? 0)
    if (atMost <= (best?.likelihood ?? 0)) break
    for (let state = 0; state < stateCount; state++) {
      exchanged[state] = belief[state]! * one.ratio[state]!
    }
    for (let next = index + 1; next < trials.length; next++) {
      const other = trials[next]!
      const likelihood = one.likelihood * other.likelihood
      if (likelihood <= (best?.likelihood ?? 0)) break
      if (other.change.item === one.change.item) continue
      if (futile.get(one.ratio)!.has(other.ratio)) continue
      if (leader(ledAfter(exchanged, other.ratio)) !== first) {
        best = { pair: [one.change, other.change], likelihood }
        break
      }
      futile.get(one.ratio)!.add(other.ratio)
      futile.get(other.ratio)!.add(one.ratio)
    }
  }
  return best?.pair ?? null
}

/** What each track leads of a belief after one exchange: P(top), times a constant. */
function ledAfter(belief: Float64Array, ratio: Float64Array): ByTrack {
  for (let point = 0; point < points.length; point++) {
    exchangedMasses[point] = jointMass(belief, ratio, point, points.length)
  }
  return topProbabilities(exchangedMasses)
}

/** For one exchange after the other. */
const exchangedMasses = new Float64Array(points.length)

const leader = (led: ByTrack) => ranked(byTrack((track) => led[track] / total(led)))[0]

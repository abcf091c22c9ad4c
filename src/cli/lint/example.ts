import { draw } from '../../adaptive/random.ts'
import type { Answer } from '../../bank/responses.ts'
import { trackIds, trackIndexes, type TrackIndex } from '../../bank/track.ts'
import type { Bank, Item } from '../../bank/types.ts'
import type { Finding } from '../../lint/finding.ts'
import { contrasts } from '../../lint/fisher.ts'
import { soleLead } from '../../lint/weights.ts'
import { meanMix, pointMasses, posterior, topProbabilities } from '../../model/posterior.ts'
import { optionRow, responseModel } from '../../model/response-model.ts'
import { levelStart, pointCount, points } from '../../model/triangle.ts'

/** Answers that show what a fault of the weights does to a reader. */
export interface Example {
  /** What happens, in one sentence. */
  text: string
  answers: Answer[]
}

/** Longest quick session: what most readers answer. */
const quickItems = 14
/** Simulated people who click at random. */
const clickers = 200
/** How strongly simulated people follow their pull: the middle one of the model's levels. */
const consistency = 0.6

const percent = (share: number) => `${Math.round(share * 100)}%`

/**
 * Finds an example for a finding, where weights are concerned and one is cheap to find.
 *
 * @param bank - One that `parseBank` takes.
 */
export function exampleOf(bank: Bank): (finding: Finding) => Example | undefined {
  const ids = trackIds(bank)
  const name = (track: TrackIndex) => ids[track]
  const topOf = (answers: Answer[]) =>
    topProbabilities(pointMasses(posterior(responseModel(bank), answers)))
  let random: Example | undefined

  const examples: Partial<
    Record<Finding['rule'], (item?: Item, option?: number) => Example | undefined>
  > = {
    'no-equal-options': (item, option = 0) => {
      if (!item) return undefined
      const { pattern, rows } = responseModel(bank).byId.get(item.id)!
      const tables = rows.map((row) => pattern.probabilities[row]!)
      const own = tables[option]!
      const isTwin = (_: unknown, index: number) =>
        tables[index]!.every((value, state) => Math.abs(value - own[state]!) < 1e-12)
      const answers = item.options.filter(isTwin).map(({ id }) => ({ item: item.id, option: id }))
      if (answers.length < 2) return undefined
      const quoted = answers.map((answer) => `"${answer.option}"`).join(' or ')
      return { text: `Answering "${item.id}" with ${quoted} gives the same result.`, answers }
    },
    'no-dead-options': (item, option) => {
      if (!item || option === undefined) return undefined
      const entry = responseModel(bank).byId.get(item.id)!
      const chances = (index: number, point: number) =>
        entry.pattern.probabilities[entry.rows[index]!]![levelStart(1) + point]!
      const best = points.reduce(
        (found, _, point) => (chances(option, point) > chances(option, found) ? point : found),
        0
      )
      const rival = item.options
        .map((_, index) => index)
        .filter((index) => index !== option)
        .reduce((found, index) => (chances(index, best) > chances(found, best) ? index : found))
      const mix = trackIndexes.map((track) => `${name(track)} ${percent(points[best]![track])}`)
      return {
        text: `Even the person most drawn to it (${mix.join(', ')}) chooses it ${percent(chances(option, best))} of the time, and "${item.options[rival]!.id}" ${percent(chances(rival, best))}.`,
        answers: [{ item: item.id, option: item.options[rival]!.id }]
      }
    },
    'no-weak-items': (item) => {
      if (!item) return undefined
      const shares = item.options.map(({ id }) =>
        meanMix(pointMasses(posterior(responseModel(bank), [{ item: item.id, option: id }])))
      )
      const moves = trackIndexes.map((track) => {
        const values = shares.map((mix) => mix[track])
        return Math.max(...values) - Math.min(...values)
      })
      return {
        text: `As the first question, no answer to "${item.id}" moves a share by more than ${(100 * Math.max(...moves)).toFixed(0)} points.`,
        answers: item.options.map(({ id }) => ({ item: item.id, option: id }))
      }
    },
    'no-drift': () => (random ??= randomClicks(bank, topOf, name)),
    'even-leads': () => (random ??= randomClicks(bank, topOf, name)),
    'enough-information': () => wrongResults(bank, topOf, name),
    'even-contrasts': () => contrastExample(bank, topOf, name),
    'even-directions': () => contrastExample(bank, topOf, name)
  }

  return ({ rule, path }) => {
    const [, item, option] = /^items(?:\[(\d+)\](?:\.options(?:\[(\d+)\])?)?)?/.exec(path) ?? []
    return examples[rule]?.(
      item === undefined ? undefined : bank.items[Number(item)],
      option === undefined ? undefined : Number(option)
    )
  }
}

/** For each item that has one, the option that a track leads alone. */
function allFor(bank: Bank, track: TrackIndex): Answer[] {
  return bank.items.flatMap((item) => {
    const option = item.options.find((each) => soleLead(bank, each) === track)
    return option ? [{ item: item.id, option: option.id }] : []
  })
}

/** What people get who click at random: a fair bank gives each track a third. */
function randomClicks(
  bank: Bank,
  topOf: (answers: Answer[]) => readonly number[],
  name: (track: TrackIndex) => string
): Example {
  const people = Array.from({ length: clickers }, (_, seed) => {
    const answers = bank.items.map(({ id, options }) => ({
      item: id,
      option: options[Math.floor(draw(seed, id) * options.length)]!.id
    }))
    const top = topOf(answers)
    return { answers, first: top.indexOf(Math.max(...top)), chance: Math.max(...top) }
  })
  const counts = trackIndexes.map((track) => people.filter(({ first }) => first === track).length)
  const commonest = counts.indexOf(Math.max(...counts)) as TrackIndex
  const surest = people
    .filter(({ first }) => first === commonest)
    .reduce((a, b) => (b.chance > a.chance ? b : a))
  return {
    text: `Of ${clickers} people who click at random, ${percent(counts[commonest]! / clickers)} get ${name(commonest)} (a third would be fair); one of them with a chance of ${percent(surest.chance)}.`,
    answers: surest.answers
  }
}

/** People drawn from the model, each with answers that their mix makes likely. */
function wrongResults(
  bank: Bank,
  topOf: (answers: Answer[]) => readonly number[],
  name: (track: TrackIndex) => string
): Example | undefined {
  const model = responseModel(bank)
  const people = Array.from({ length: clickers }, (_, seed) => {
    const point = Math.floor(draw(seed, 'point') * pointCount)
    const state = levelStart(consistency) + point
    const answers = bank.items.map(({ id, options }) => {
      const entry = model.byId.get(id)!
      let left = draw(seed, id)
      const chosen = options.findIndex((option) => {
        left -= entry.pattern.probabilities[optionRow(entry, option.id)]![state]!
        return left < 0
      })
      return { item: id, option: options.at(chosen)!.id }
    })
    const mix = points[point]!
    const top = topOf(answers)
    const truth = mix.indexOf(Math.max(...mix)) as TrackIndex
    const first = top.indexOf(Math.max(...top)) as TrackIndex
    return { answers, truth, first, chance: top[first]! }
  })
  const wrong = people.filter(({ truth, first }) => truth !== first)
  if (wrong.length === 0) return undefined
  const worst = wrong.reduce((a, b) => (b.chance > a.chance ? b : a))
  return {
    text: `Of ${clickers} simulated people who answer every question, ${percent(wrong.length / clickers)} get a track that isn't theirs; one for ${name(worst.truth)} gets ${name(worst.first)} with a chance of ${percent(worst.chance)}.`,
    answers: worst.answers
  }
}

/** The same effort for one track or another gives different certainty. */
function contrastExample(
  bank: Bank,
  topOf: (answers: Answer[]) => readonly number[],
  name: (track: TrackIndex) => string
): Example | undefined {
  const [a, b] = contrasts(bank).at(-1)!.pair
  const answers = allFor(bank, a).slice(0, quickItems)
  if (answers.length === 0) return undefined
  const top = topOf(answers)
  return {
    text: `${answers.length} answers, all for ${name(a)}, leave ${name(b)} a chance of ${percent(top[b]!)} to come first.`,
    answers
  }
}

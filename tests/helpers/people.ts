import { draw } from '../../src/adaptive/random.ts'
import type { Mode } from '../../src/adaptive/stop.ts'
import type { AnyItem, Response, Section } from '../../src/bank/responses.ts'
import type { Bank, Item } from '../../src/bank/types.ts'
import type { Report } from '../../src/result/types.ts'
import { gameOf, type Snapshot } from './play.ts'

/** Someone who answers by the response model. */
export interface Person {
  /** Share of each track by its id; they sum to 1. */
  mix: Readonly<Record<string, number>>
  /** How strongly the answers follow the mix. */
  beta: number
  /** Seeds the quiz, the answers and everything else that is random. */
  seed: number
  /**
   * Chosen option by item id, for unscored items. Items it doesn't name are skipped. Without it,
   * unscored items are answered at random.
   */
  says?: Readonly<Record<string, string>> | undefined
}

/** A quiz taken to its end. */
export interface Taken {
  person: Person
  responses: readonly Response[]
  report: Report
}

/**
 * Takes the real quiz: where you are now, the scored items, the follow-ups of the place, and then
 * the situation. The blind day is left alone.
 */
export function takeQuiz(bank: Bank, person: Person, mode: Mode): Taken {
  const { quiz, play, step } = gameOf(bank)
  const choose = chooser(bank, person)
  const answerAll = (from: Snapshot) => {
    let snapshot = from
    for (;;) {
      const item = quiz.item(snapshot)
      if (!item) return snapshot
      const option = choose(item)
      snapshot = step(
        snapshot,
        option === undefined
          ? { type: 'item.skip', item: item.id }
          : { type: 'item.answer', item: item.id, option }
      )
    }
  }
  const flow = answerAll(play({ mode, seed: person.seed }, { type: 'quiz.start' }))
  const end = bank.situation
    ? answerAll(step(flow, { type: 'quiz.continue', section: 'situation' }))
    : flow
  return { person, responses: quiz.session(end).responses, report: quiz.report(end) }
}

/** Which option a person chooses, or undefined for an item they skip. */
function chooser(bank: Bank, { mix, beta, seed, says }: Person) {
  const slope = beta * spreadFactor(bank)
  return ({ id, options, section }: AnyItem & { section: Section }): string | undefined => {
    if (section === 'day') return undefined
    const chance = draw(seed, `answer to ${id}`)
    if (section === 'pull') {
      const item = bank.items.find((one) => one.id === id)!
      return item.options[indexAt(chance, optionChances(bank, item, slope, mix))]!.id
    }
    if (says) return says[id]
    // One in ten is skipped.
    return options[Math.floor(chance * options.length * 1.1)]?.id
  }
}

/** The first index at which the sum of the chances passes a number from 0 to 1. */
function indexAt(chance: number, chances: readonly number[]): number {
  let sum = 0
  const index = chances.findIndex((one) => (sum += one) > chance)
  return index < 0 ? chances.length - 1 : index
}

/** Probability of each option by the response model, computed without the engine. */
function optionChances(bank: Bank, item: Item, slope: number, mix: Person['mix']): number[] {
  const lapse = 0.03
  const exponentials = centered(bank, item).map((row) =>
    Math.exp(slope * bank.tracks.reduce((sum, { id }, t) => sum + row[t]! * mix[id]!, 0))
  )
  const total = exponentials.reduce((sum, one) => sum + one, 0)
  return exponentials.map((one) => ((1 - lapse) * one) / total + lapse / exponentials.length)
}

const centered = ({ tracks }: Bank, { options }: Item) =>
  options.map(({ weights }) => {
    const row = tracks.map(({ id }) => weights[id]!)
    const mean = row.reduce((sum, one) => sum + one, 0) / row.length
    return row.map((one) => one - mean)
  })

const factors = new WeakMap<Bank, number>()

/** 2.85 over the mean distance of an item's options from their middle. */
function spreadFactor(bank: Bank): number {
  const known = factors.get(bank)
  if (known !== undefined) return known
  const spreads = bank.items.map((item) => {
    const rows = centered(bank, item)
    const middle = [0, 1, 2].map((t) => rows.reduce((sum, row) => sum + row[t]!, 0) / rows.length)
    const squares = rows.map((row) => row.reduce((sum, one, t) => sum + (one - middle[t]!) ** 2, 0))
    return Math.sqrt(squares.reduce((sum, one) => sum + one, 0) / rows.length)
  })
  const factor = 2.85 / (spreads.reduce((sum, one) => sum + one, 0) / spreads.length)
  factors.set(bank, factor)
  return factor
}

/** People with mixes from all over the triangle, as in the simulation's clean world. */
export function anyPeople(bank: Bank, count: number): Person[] {
  return Array.from({ length: count }, (_, seed) => {
    // Exponential draws over their sum: Dirichlet(1, 1, 1).
    const parts = bank.tracks.map(({ id }) => -Math.log(1 - draw(seed, `share of ${id}`)))
    const total = parts.reduce((sum, one) => sum + one, 0)
    const mix = Object.fromEntries(bank.tracks.map(({ id }, t) => [id, parts[t]! / total]))
    return { mix, beta: 0.75, seed }
  })
}

import { stopReason, type Mode } from '../adaptive/stop.ts'
import type { Answer } from '../bank/responses.ts'
import type { Mix } from '../bank/track.ts'
import type { Bank } from '../bank/types.ts'
import { meanMix, pointMasses, posterior, topProbabilities } from '../model/posterior.ts'
import { responseModel } from '../model/response-model.ts'
import { assess } from '../quiz/assess.ts'
import { baselineOrder, type BaselineOrder } from './baselines.ts'
import { mixError } from './figures.ts'
import { comparisons, gateResult, type GateResult } from './gates.ts'
import type { SimulationOptions } from './options.ts'
import { peopleOf, type SimulatedSession } from './person.ts'
import type { WorldName } from './populations.ts'

/** The orders that are compared. */
export const orders = ['adaptive', 'random', 'fixed'] as const
export type Order = (typeof orders)[number]

/** A chunk of people who answer in every order, without a stopping rule. */
export interface OrdersJob {
  kind: 'orders'
  population: WorldName
  seed: number
  from: number
  to: number
}

/** Summed error of the mix after 1, 2, ... items, for each order. */
export type OrdersResult = Record<Order, number[]>

/** How far each order is followed. */
export const mostItems = { adaptive: 24, random: 32, fixed: 32 } as const

/** The error of the mix by the number of items, in each order, on the same answers. */
export function compareOrders(bank: Bank, job: OrdersJob): OrdersResult {
  const personAt = peopleOf(bank, job.population)
  const sums: OrdersResult = { adaptive: [], random: [], fixed: [] }
  for (let index = job.from; index < job.to; index++) {
    const person = personAt(job.seed, index)
    const session = person.session(1)
    for (const order of orders) {
      const asked = order === 'adaptive' ? adaptive(bank, session) : ordered(bank, session, order)
      for (const [at, mean] of meansOf(bank, asked).entries()) {
        sums[order][at] = (sums[order][at] ?? 0) + mixError(mean, person.mix)
      }
    }
  }
  return sums
}

/** Means of the mix after each answer. */
function meansOf(bank: Bank, answers: readonly Answer[]): Mix[] {
  const model = responseModel(bank)
  return answers.map((_, at) => meanMix(pointMasses(posterior(model, answers.slice(0, at + 1)))))
}

function adaptive(bank: Bank, session: SimulatedSession): Answer[] {
  const { seed } = session
  const responses: Answer[] = []
  while (responses.length < mostItems.adaptive) {
    const { item } = assess(bank, { mode: 'whole', seed, section: 'pull', responses })
    if (!item) break
    responses.push({ item: item.id, option: session.answer(item) })
  }
  return responses
}

function ordered(bank: Bank, session: SimulatedSession, order: BaselineOrder): Answer[] {
  return baselineOrder(bank, order, session.seed)
    .slice(0, mostItems[order])
    .map((item) => ({ item: item.id, option: session.answer(item) }))
}

/** The result of the best fixed form under a mode's own stopping rule, on the same answers. */
export function playFixedForm(
  bank: Bank,
  session: SimulatedSession,
  mode: Mode
): { mean: Mix; asked: number } {
  const model = responseModel(bank)
  const items = baselineOrder(bank, 'fixed', 0)
  const answers: Answer[] = []
  for (;;) {
    const masses = pointMasses(posterior(model, answers))
    const next = items[answers.length]
    // A fixed form doesn't compute the gain of its next item, so that never stops it.
    if (!next || stopReason(mode, answers.length, topProbabilities(masses), 1)) {
      return { mean: meanMix(masses), asked: answers.length }
    }
    answers.push({ item: next.id, option: session.answer(next) })
  }
}

/**
 * How many items an order needs for an error, interpolated between two counts; null if it never
 * gets there.
 *
 * @param errors - Mean error after 1, 2, ... items.
 */
export function itemsForError(errors: readonly number[], error: number): number | null {
  const at = errors.findIndex((value) => value <= error)
  if (at < 0) return null
  const before = errors[at - 1]
  if (before === undefined) return 1
  return at + (before - error) / (before - errors[at]!)
}

/** What the order of the items does to the error of the mix. */
export interface OrderComparison {
  /** Mean error of the mix after 1, 2, ... items. */
  errors: Record<Order, number[]>
  /** Items each baseline needs for the error of twelve adaptive ones; null if never reached. */
  needed: Record<BaselineOrder, number | null>
  /** Share of the random order's items that the adaptive one saves. */
  saving: number
}

/** The comparison over all seeds, and its gate; null if no orders were compared. */
export function summarizeOrders(
  { people, seeds }: SimulationOptions,
  finished: readonly { job: OrdersJob; result: OrdersResult }[]
): { whole: OrderComparison; gate: GateResult } | null {
  if (!finished.length) return null
  const compare = (among: typeof finished, count: number): OrderComparison => {
    const errorsIn = (order: Order) =>
      among[0]!.result[order].map(
        (_, at) => among.reduce((sum, { result }) => sum + result[order][at]!, 0) / count
      )
    const errors = {
      adaptive: errorsIn('adaptive'),
      random: errorsIn('random'),
      fixed: errorsIn('fixed')
    }
    const compared = Math.min(comparisons.itemsCompared, errors.adaptive.length)
    const reached = errors.adaptive[compared - 1]!
    const needed = {
      random: itemsForError(errors.random, reached),
      fixed: itemsForError(errors.fixed, reached)
    }
    // If the random order never gets there, this is a lower bound.
    const saving = 1 - compared / (needed.random ?? errors.random.length)
    return { errors, needed, saving }
  }
  const whole = compare(finished, people * seeds.length)
  const bySeed = seeds.map((seed) => {
    const among = finished.filter(({ job }) => job.seed === seed)
    return compare(among, people).saving
  })
  const limits = {
    what: `items saved against random order at the error of ${comparisons.itemsCompared} items`,
    population: comparisons.world,
    mode: null,
    atLeast: comparisons.saving
  }
  return { whole, gate: gateResult(limits, whole.saving, bySeed) }
}

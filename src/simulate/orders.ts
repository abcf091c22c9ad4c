import { assess } from '../quiz/assess.ts'
import type { Bank } from '../bank/schema.ts'
import { meanMix, pointMasses, posterior } from '../model/posterior.ts'
import { responseModel } from '../model/response-model.ts'
import type { Answer } from '../bank/responses.ts'
import { tracks, type ByTrack } from '../bank/track.ts'
import { peopleOf, type Sitting } from './person.ts'
import type { WorldName } from './populations.ts'
import { rivalOrder, type RivalOrder } from './rivals.ts'

/** The orders that are compared. */
export const orders = ['adaptive', 'random', 'fixed'] as const
export type Order = (typeof orders)[number]

/** A stretch of people who answer in every order, without a rule to stop. */
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
    const sitting = person.sitting(1)
    for (const order of orders) {
      const means = order === 'adaptive' ? adaptive(bank, sitting) : ordered(bank, sitting, order)
      for (const [at, mean] of means.entries()) {
        sums[order][at] = (sums[order][at] ?? 0) + mixError(mean, person.mix)
      }
    }
  }
  return sums
}

/** Half the summed absolute difference of two mixes: 0 if equal, 1 if they share nothing. */
export function mixError(one: ByTrack, other: ByTrack): number {
  return tracks.reduce((sum, track) => sum + Math.abs(one[track] - other[track]), 0) / 2
}

/** Means of the mix after each item of the shipped order. */
function adaptive(bank: Bank, sitting: Sitting): ByTrack[] {
  const options = { mode: 'whole', seed: sitting.seed } as const
  const responses: Answer[] = []
  const means: ByTrack[] = []
  for (;;) {
    const { item, mean } = assess(bank, responses, options)
    if (responses.length) means.push(mean)
    if (!item || responses.length === mostItems.adaptive) return means
    responses.push({ item: item.id, option: sitting.answer(item) })
  }
}

function ordered(bank: Bank, sitting: Sitting, order: RivalOrder): ByTrack[] {
  const model = responseModel(bank)
  const responses: Answer[] = []
  return rivalOrder(bank, order, sitting.seed)
    .slice(0, mostItems[order])
    .map((item) => {
      responses.push({ item: item.id, option: sitting.answer({ ...item, section: 'pull' }) })
      return meanMix(pointMasses(posterior(model, responses)))
    })
}

/**
 * How many items an order needs for an error, between two counts by a straight line; null if
 * it never gets there.
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

import { comparisons } from '../gates.ts'
import { comparedIn, type Done, type SimulationSettings } from '../jobs.ts'
import { itemsForError, orders, type Order, type OrdersResult } from '../orders.ts'
import type { RivalOrder } from '../rivals.ts'
import { gateResult } from './gate.ts'

/** What the order of the items does to the error of the mix. */
export interface OrderComparison {
  /** Mean error of the mix after 1, 2, ... items. */
  errors: Record<Order, number[]>
  /** Items that each rival needs for the error of twelve adaptive ones; null if it never gets there. */
  needed: Record<RivalOrder, number | null>
  /** Part of the random order's items that the adaptive one saves. */
  saving: number
}

/** The comparison over all seeds, and its gate; null if no orders were compared. */
export function summariseOrders({ people, seeds }: SimulationSettings, done: Done) {
  const inside = done.flatMap(({ job, result }) =>
    job.kind === 'orders' ? [{ seed: job.seed, result: result as OrdersResult }] : []
  )
  if (!inside.length) return null
  const compare = (parts: typeof inside, count: number): OrderComparison => {
    const errors = Object.fromEntries(
      orders.map((order) => [
        order,
        parts[0]!.result[order].map(
          (_, at) => parts.reduce((sum, { result }) => sum + result[order][at]!, 0) / count
        )
      ])
    ) as Record<Order, number[]>
    const reached = errors.adaptive[comparisons.itemsCompared - 1]!
    const needed = {
      random: itemsForError(errors.random, reached),
      fixed: itemsForError(errors.fixed, reached)
    }
    // An error that the random order never reaches saves at least all it was followed for.
    const saving = 1 - comparisons.itemsCompared / (needed.random ?? errors.random.length)
    return { errors, needed, saving }
  }
  const whole = compare(inside, people * seeds.length)
  const bySeed = seeds.map(
    (seed) =>
      compare(
        inside.filter((part) => part.seed === seed),
        people
      ).saving
  )
  const limits = {
    what: `items saved against random order at the error of ${comparisons.itemsCompared} items`,
    population: comparedIn,
    mode: null,
    atLeast: comparisons.saving
  }
  return { whole, gate: gateResult(limits, whole.saving, bySeed) }
}

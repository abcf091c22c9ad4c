import { draw } from '../adaptive/random.ts'
import type { Mode } from '../adaptive/stop.ts'
import type { Bank } from '../bank/schema.ts'
import { tracks } from '../bank/track.ts'
import { figuresOf, type Figures } from './figures.ts'
import { gatesOf, type SimulatedMode } from './gates.ts'
import { jobsOf, type JobResult, type SimulationSettings } from './jobs.ts'
import type { PeopleResult, Row } from './measure.ts'
import type { Population } from './populations.ts'
import { gateResult, type GateResult } from './summary/gate.ts'
import { summariseOrders, type OrderComparison } from './summary/orders.ts'
import { summarisePoints } from './summary/points.ts'
import { summariseSentences, type SentenceResult } from './summary/sentences.ts'

/** What a simulation found, as plain JSON. Shares run from 0 to 1. */
export interface SimulationReport {
  version: 1
  /** See `fingerprint`. */
  bank: { id: string; version: string; items: number; fingerprint: string }
  people: number
  seeds: number[]
  cells: { population: Population; mode: SimulatedMode; figures: Figures }[]
  orders: OrderComparison | null
  /** Right top tracks by the model and by positive points, on the same responses. */
  points: { bank: 'shipped' | 'lopsided'; mode: Mode; model: number; points: number }[]
  sentences: SentenceResult[]
  gates: GateResult[]
}

/**
 * Eight digits that stand for what the gates rest on: ids, facets, formats and weights of the
 * items. Texts may change without them.
 */
export function fingerprint({ items }: Bank): string {
  const used = items.map(({ id, facet, format, options }) => [
    id,
    facet,
    format,
    options.map((option) => [option.id, tracks.map((track) => option.weights[track])])
  ])
  const hash = draw(0, JSON.stringify(used)) * 2 ** 32
  return hash.toString(16).padStart(8, '0')
}

/**
 * The report on finished jobs.
 *
 * @param results - In the order of `jobsOf`.
 */
export function summarise(
  bank: Bank,
  settings: SimulationSettings,
  results: readonly JobResult[]
): SimulationReport {
  const done = jobsOf(settings).map((job, index) => ({ job, result: results[index]! }))
  const people = done.flatMap(({ job, result }) =>
    job.kind === 'people' ? [{ job, result: result as PeopleResult }] : []
  )
  const cells = settings.populations.flatMap((population) =>
    settings.modes.map((mode) => {
      const inside = people.filter(({ job }) => job.population === population && job.mode === mode)
      const rowsOf = (seed: number): Row[] =>
        inside.filter(({ job }) => job.seed === seed).flatMap(({ result }) => result.rows)
      const bySeed = settings.seeds.map((seed) => figuresOf(rowsOf(seed)))
      const figures = figuresOf(inside.flatMap(({ result }) => result.rows))
      return { population, mode, figures, bySeed, jobs: inside }
    })
  )
  const orderings = summariseOrders(settings, done)
  const points = summarisePoints(settings, done)
  const { id, version, items } = bank
  return rounded({
    version: 1,
    bank: { id, version, items: items.length, fingerprint: fingerprint(bank) },
    people: settings.people,
    seeds: [...settings.seeds],
    cells: cells.map(({ population, mode, figures }) => ({ population, mode, figures })),
    orders: orderings && orderings.whole,
    points: points.map(({ figures }) => figures),
    sentences: summariseSentences(bank, cells),
    gates: [
      ...cells.flatMap(({ population, mode, figures, bySeed }) =>
        gatesOf(population, mode).map((gate) =>
          gateResult(gate, gate.figure(figures), bySeed.map(gate.figure))
        )
      ),
      ...(orderings ? [orderings.gate] : []),
      ...points.flatMap(({ gates }) => gates)
    ]
  })
}

/** The same value with every number rounded to four decimals, which is more than is known. */
function rounded<T>(value: T): T {
  if (typeof value === 'number') return (Math.round(value * 1e4) / 1e4 || 0) as T
  if (Array.isArray(value)) return value.map(rounded) as T
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, rounded(one)])) as T
}

import { expectBank } from '../bank/expect-bank.ts'
import { explainFailure } from '../bank/explain-failure.ts'
import { draw } from '../adaptive/random.ts'
import { fromTrackIds } from '../bank/track.ts'
import type { Bank } from '../bank/types.ts'
import { figuresOf, type Figures } from './figures.ts'
import { gateResult, gatesOf, type GateResult, type SimulatedMode } from './gates.ts'
import { jobsOf, type Job, type JobResult } from './jobs.ts'
import type { SimulationOptions } from './options.ts'
import type { PeopleResult } from './measure.ts'
import { summarizeOrders, type OrderComparison, type OrdersResult } from './orders.ts'
import { worlds, type Population } from './populations.ts'
import { summarizeScorings, type ScoringComparison, type ScoringsResult } from './scorings.ts'
import { checkFlattery, type SentenceResult } from './sentences/flattery.ts'

interface Results {
  people: PeopleResult
  orders: OrdersResult
  scorings: ScoringsResult
}

interface FinishedJob<K extends Job['kind']> {
  job: Extract<Job, { kind: K }>
  result: Results[K]
}

/** The figures of one population in one mode. */
export interface SimulatedCell {
  population: Population
  mode: SimulatedMode
  figures: Figures
}

/** What a simulation found, as plain JSON. Shares run from 0 to 1. */
export interface SimulationReport {
  version: 2
  /** `fingerprint`: see the function. */
  bank: { id: string; version: string; items: number; tracks: string[]; fingerprint: string }
  people: number
  seeds: number[]
  cells: SimulatedCell[]
  orders: OrderComparison | null
  /** Right top tracks by the model and by positive points, on the same responses. */
  scorings: ScoringComparison[]
  /** The bank's `retest` figures; null unless the messy world was simulated in both modes. */
  retest: { quick: number; full: number } | null
  sentences: SentenceResult[]
  gates: GateResult[]
}

/**
 * Eight digits that identify what the figures depend on: ids, facets, formats and weights of the
 * items. Texts don't count.
 *
 * @throws TypeError if the bank doesn't have three tracks, or has no items.
 * @example
 * if (now.bank.fingerprint !== fingerprint(bank)) console.log('Simulate this bank again.')
 */
export function fingerprint(bank: Bank): string {
  expectBank(bank)
  const used = bank.items.map(({ id, facet, format, options }) => [
    id,
    facet,
    format,
    options.map((option) => [option.id, fromTrackIds(bank, option.weights)])
  ])
  const hash = draw(0, JSON.stringify(used)) * 2 ** 32
  return hash.toString(16).padStart(8, '0')
}

/**
 * The report on finished jobs.
 *
 * @param results - In the order of `jobsOf`.
 * @throws TypeError or RangeError if the bank, the options or the results don't fit together.
 * @example
 * const jobs = jobsOf(options)
 * summarize(bank, options, jobs.map((job) => runJob(bank, job)))
 */
export function summarize(
  bank: Bank,
  options: SimulationOptions,
  results: readonly JobResult[]
): SimulationReport {
  expectBank(bank)
  return explainFailure('The results', 'those of runJob, in the order of jobsOf', () =>
    summary(bank, options, results)
  )
}

function summary(
  bank: Bank,
  options: SimulationOptions,
  results: readonly JobResult[]
): SimulationReport {
  const jobs = jobsOf(options).map((job, index) => ({ job, result: results[index]! }))
  // TypeScript can't know that a result is of its job's kind.
  const finished = <K extends Job['kind']>(kind: K) =>
    jobs.filter(({ job }) => job.kind === kind) as FinishedJob<K>[]
  const chunks = finished('people')
  const cells = options.populations.flatMap((population) =>
    options.modes.map((mode) => {
      const own = chunks.filter(({ job }) => job.population === population && job.mode === mode)
      const rowsOf = (seed: number) =>
        own.filter(({ job }) => job.seed === seed).flatMap(({ result }) => result.rows)
      const bySeed = options.seeds.map((seed) => figuresOf(rowsOf(seed)))
      return {
        population,
        mode,
        figures: figuresOf(own.flatMap(({ result }) => result.rows)),
        gates: (figures: Figures) =>
          gatesOf(population, mode).map((gate) =>
            gateResult(gate, gate.figure(figures), bySeed.map(gate.figure))
          )
      }
    })
  )
  const twice = cells.filter(({ population }) => population in worlds)
  const orders = summarizeOrders(options, finished('orders'))
  const scorings = summarizeScorings(options, finished('scorings'))
  const { id, version, items, tracks } = bank
  return rounded({
    version: 2,
    bank: {
      id,
      version,
      items: items.length,
      tracks: tracks.map((track) => track.id),
      fingerprint: fingerprint(bank)
    },
    people: options.people,
    seeds: [...options.seeds],
    cells: cells.map(({ population, mode, figures }) => ({ population, mode, figures })),
    orders: orders && orders.whole,
    scorings: scorings.map(({ figures }) => figures),
    retest: retestOf(cells),
    sentences: checkFlattery(
      bank,
      chunks.filter(({ job }) => job.population in worlds).map(({ result }) => result.sentences),
      twice.reduce((sum, { figures }) => sum + figures.twice, 0)
    ),
    gates: [
      ...cells.flatMap(({ figures, gates }) => gates(figures)),
      ...(orders ? [orders.gate] : []),
      ...scorings.flatMap(({ gates }) => gates)
    ]
  })
}

/** Share of second sessions in the messy world with another first track, in hundredths. */
function retestOf(cells: readonly SimulatedCell[]): SimulationReport['retest'] {
  const changedIn = (wanted: SimulatedMode) => {
    const cell = cells.find(({ population, mode }) => population === 'messy' && mode === wanted)
    const same = cell?.figures.sameFirstAgain.all ?? null
    return same === null ? null : Math.round((1 - same) * 100) / 100
  }
  const [quick, full] = [changedIn('quick'), changedIn('full')]
  return quick === null || full === null ? null : { quick, full }
}

/** Rounds every number in a value to four decimals, which is finer than a simulation's noise. */
function rounded<T>(value: T): T {
  // Adding 0 turns -0 into 0.
  if (typeof value === 'number') return (Math.round(value * 1e4) / 1e4 + 0) as T
  if (Array.isArray(value)) return value.map(rounded) as T
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, rounded(one)])) as T
}

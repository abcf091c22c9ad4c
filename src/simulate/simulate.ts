import { draw } from '../adaptive/random.ts'
import type { Mode } from '../adaptive/stop.ts'
import type { Bank } from '../bank/schema.ts'
import { figuresOf, type Figures } from './figures.ts'
import { comparisons, flattery, gatesOf, keeps, type SimulatedMode } from './gates.ts'
import {
  measurePeople,
  type PeopleJob,
  type PeopleResult,
  type Row,
  type SentenceCount
} from './measure.ts'
import {
  compareOrders,
  itemsForError,
  orders,
  type Order,
  type OrdersJob,
  type OrdersResult
} from './orders.ts'
import { tracks } from '../track.ts'
import { comparedBanks, compareScorings, type PointsJob, type PointsResult } from './points.ts'
import { populations, worlds, type Population, type WorldName } from './populations.ts'
import type { RivalOrder } from './rivals.ts'
import { sentencesOf, type SentenceKind } from './sentences.ts'

/** What to simulate. */
export interface SimulationSettings {
  /** Whom; everybody unless given. */
  populations: readonly Population[]
  modes: readonly SimulatedMode[]
  /** People in each cell of a population, a mode and a seed; a third where nothing is gated. */
  people: number
  /** At least one; each seed is a fresh draw of people. */
  seeds: readonly number[]
}

/** The full report: everybody, both modes, three seeds of 3,000 people in each cell. */
export const fullSimulation: SimulationSettings = {
  populations,
  modes: ['quick', 'full'],
  people: 3000,
  seeds: [1, 2, 3]
}

/** A piece of work for one thread. */
export type Job = PeopleJob | OrdersJob | PointsJob
export type JobResult = PeopleResult | OrdersResult | PointsResult

/** People in one job: few enough for a smooth progress bar. */
const jobSize = 100

/** The world in which orders and scorings are compared. */
const comparedIn: WorldName = 'messy'

/** After how many items scorings are compared; `whole` is every item of the bank. */
const scoredModes = ['quick', 'full', 'whole'] as const

/** The work of a simulation, in an order that does not depend on the machine. */
export function jobsOf(settings: SimulationSettings): Job[] {
  const { populations: whom, modes, seeds } = settings
  const compared = whom.includes(comparedIn) ? seeds : []
  const people = stretches(settings.people)
  return [
    ...whom.flatMap((population) =>
      modes.flatMap((mode) =>
        seeds.flatMap((seed) =>
          stretches(peopleIn(population, settings)).map((part): Job => ({
            kind: 'people',
            population,
            mode,
            seed,
            ...part
          }))
        )
      )
    ),
    ...compared.flatMap((seed) =>
      people.map((part): Job => ({ kind: 'orders', population: comparedIn, seed, ...part }))
    ),
    ...comparedBanks.flatMap((bank) =>
      scoredModes.flatMap((mode) =>
        compared.flatMap((seed) =>
          people.map((part): Job => ({
            kind: 'points',
            population: comparedIn,
            bank,
            mode,
            seed,
            ...part
          }))
        )
      )
    )
  ]
}

const isGated = (population: Population) =>
  population !== 'biased' && population !== 'straight-liners'

/** People in a cell: a third where nothing is gated. */
const peopleIn = (population: Population, { people }: SimulationSettings) =>
  isGated(population) ? people : Math.ceil(people / 3)

const stretches = (people: number) =>
  Array.from({ length: Math.ceil(people / jobSize) }, (_, index) => ({
    from: index * jobSize,
    to: Math.min(people, (index + 1) * jobSize)
  }))

/** Does one job. Everything in and out can be sent between threads. */
export function runJob(bank: Bank, job: Job): JobResult {
  if (job.kind === 'people') return measurePeople(bank, job)
  if (job.kind === 'orders') return compareOrders(bank, job)
  return compareScorings(bank, job)
}

/** One gate, with what came out. */
export interface GateResult {
  what: string
  /** Population and mode, or what it is about. */
  population: Population
  mode: Mode | null
  atLeast: number | null
  atMost: number | null
  /** Over all seeds together. */
  figure: number | null
  /** For each seed. A gate is met if every one of them keeps the limits. */
  bySeed: (number | null)[]
  met: boolean
}

/** A sentence of the result, held against the rule against flattery. */
export interface SentenceResult {
  id: string
  kind: SentenceKind
  says: string
  trueOf: string
  /** Share of results that show it; all worlds and modes together, of people who sit twice. */
  shown: number
  /** Share of people of whom it is true. */
  holds: number
  /** How much likelier it is shown to those of whom it is true; null if never to others. */
  ratio: number | null
  met: boolean
  cells: { population: Population; mode: SimulatedMode; shown: number; ratio: number | null }[]
}

/** What the order of the items does to the error of the mix. */
export interface OrderComparison {
  /** Mean error of the mix after 1, 2, ... items. */
  errors: Record<Order, number[]>
  /** Items that each rival needs for the error of twelve adaptive ones; null if it never gets there. */
  needed: Record<RivalOrder, number | null>
  /** Part of the random order's items that the adaptive one saves. */
  saving: number
}

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
 * Simulates respondents and holds the quiz against its gates.
 *
 * Runs in one thread and may take minutes at full size; `jobsOf`, `runJob` and `summarise` are its
 * parts, for who wants to share the work out.
 */
export function simulate(bank: Bank, settings: Partial<SimulationSettings> = {}): SimulationReport {
  const whole = { ...fullSimulation, ...settings }
  return summarise(
    bank,
    whole,
    jobsOf(whole).map((job) => runJob(bank, job))
  )
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

type Limited = {
  what: string
  population: Population
  mode: Mode | null
  atLeast?: number
  atMost?: number
}

function gateResult(gate: Limited, figure: number | null, bySeed: (number | null)[]): GateResult {
  return {
    what: gate.what,
    population: gate.population,
    mode: gate.mode,
    atLeast: gate.atLeast ?? null,
    atMost: gate.atMost ?? null,
    figure,
    bySeed,
    met: bySeed.every((value) => keeps(value, gate))
  }
}

type Done = readonly { job: Job; result: JobResult }[]

function summariseOrders({ people, seeds }: SimulationSettings, done: Done) {
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

type Cell = {
  population: Population
  mode: SimulatedMode
  figures: Figures
  bySeed: Figures[]
  jobs: { job: PeopleJob; result: PeopleResult }[]
}

function summarisePoints({ people, seeds }: SimulationSettings, done: Done) {
  const inside = done.flatMap(({ job, result }) =>
    job.kind === 'points' ? [{ job, result: result as PointsResult }] : []
  )
  if (!inside.length) return []
  const right = (among: typeof inside, by: keyof PointsResult, count: number) =>
    among.reduce((sum, { result }) => sum + result[by], 0) / count
  const lead = (among: typeof inside, count: number) =>
    right(among, 'model', count) - right(among, 'points', count)
  return comparedBanks.flatMap((bank) =>
    scoredModes.map((mode) => {
      const own = inside.filter(({ job }) => job.bank === bank && job.mode === mode)
      const all = people * seeds.length
      const atLeast = comparisons.lead[bank][mode]
      const bySeed = seeds.map((seed) =>
        lead(
          own.filter(({ job }) => job.seed === seed),
          people
        )
      )
      return {
        figures: { bank, mode, model: right(own, 'model', all), points: right(own, 'points', all) },
        gates:
          atLeast === undefined
            ? []
            : [
                gateResult(
                  {
                    what: `lead over positive points, ${bank} bank`,
                    population: comparedIn,
                    mode,
                    atLeast
                  },
                  lead(own, all),
                  bySeed
                )
              ]
      }
    })
  )
}

function summariseSentences(bank: Bank, cells: readonly Cell[]): SentenceResult[] {
  const inWorlds = cells.filter(({ population }) => population in worlds)
  if (!inWorlds.length) return []
  const twiceIn = (among: readonly Cell[]) =>
    among.reduce((sum, { figures }) => sum + figures.twice, 0)
  return sentencesOf(bank).map(({ id, kind, says, trueOf }, at) => {
    const counted = (among: readonly Cell[]) =>
      among
        .flatMap(({ jobs }) => jobs.map(({ result }) => result.sentences[at]!))
        .reduce(added, { shown: 0, holds: 0, both: 0 })
    const all = counted(inWorlds)
    const people = twiceIn(inWorlds)
    const shown = all.shown / people
    const ratio = likelier(all, people)
    return {
      id,
      kind,
      says,
      trueOf,
      shown,
      holds: all.holds / people,
      ratio,
      met: isSpecific(kind, shown, ratio),
      cells: inWorlds.map((cell) => {
        const own = counted([cell])
        return {
          population: cell.population,
          mode: cell.mode,
          shown: own.shown / cell.figures.twice,
          ratio: likelier(own, cell.figures.twice)
        }
      })
    }
  })
}

/**
 * Whether a sentence keeps the rule against flattery. A filling that nobody is ever shown keeps
 * nothing: it has not been tried.
 */
function isSpecific(kind: SentenceKind, shown: number, ratio: number | null): boolean {
  if (kind === 'heading') return true
  const telling = shown > 0 && (ratio === null || ratio >= flattery.ratio)
  return (
    telling && (kind === 'filling' || (shown >= flattery.shownLeast && shown <= flattery.shownMost))
  )
}

const added = (a: SentenceCount, b: SentenceCount): SentenceCount => ({
  shown: a.shown + b.shown,
  holds: a.holds + b.holds,
  both: a.both + b.both
})

/** How much likelier a sentence is shown to those of whom it is true; null if to nobody else. */
function likelier({ shown, holds, both }: SentenceCount, people: number): number | null {
  const others = (shown - both) / (people - holds)
  if (!(others > 0)) return null
  return holds ? both / holds / others : 0
}

/** The same value with every number rounded to four decimals, which is more than is known. */
function rounded<T>(value: T): T {
  if (typeof value === 'number') return (Math.round(value * 1e4) / 1e4 || 0) as T
  if (Array.isArray(value)) return value.map(rounded) as T
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, rounded(one)])) as T
}

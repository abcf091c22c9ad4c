import type { Bank } from '../bank/schema.ts'
import { expectOneOf } from '../bank/responses.ts'
import { simulatedModes, type SimulatedMode } from './gates.ts'
import { measurePeople, type PeopleJob, type PeopleResult } from './measure.ts'
import { compareOrders, type OrdersJob, type OrdersResult } from './orders.ts'
import { comparedBanks, compareScorings, type PointsJob, type PointsResult } from './points.ts'
import { populations, type Population, type WorldName } from './populations.ts'

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
  modes: simulatedModes,
  people: 3000,
  seeds: [1, 2, 3]
}

/** A piece of work for one thread. */
export type Job = PeopleJob | OrdersJob | PointsJob
export type JobResult = PeopleResult | OrdersResult | PointsResult

/** Jobs with what they gave. */
export type Done = readonly { job: Job; result: JobResult }[]

/** People in one job: few enough for a smooth progress bar. */
const jobSize = 100

/** The world in which orders and scorings are compared. */
export const comparedIn: WorldName = 'messy'

/** After how many items scorings are compared; `whole` is every item of the bank. */
export const scoredModes = ['quick', 'full', 'whole'] as const

/**
 * The work of a simulation, in an order that does not depend on the machine.
 *
 * @throws RangeError naming the setting from which nothing could be told, and what was expected: a
 *   gate that nobody was held against would count as met.
 */
export function jobsOf(settings: SimulationSettings): Job[] {
  checkSettings(settings)
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

function checkSettings({ populations: whom, modes, people, seeds }: SimulationSettings): void {
  for (const population of whom) expectOneOf('There is no population', population, populations)
  for (const mode of modes) expectOneOf('There is no simulated mode', mode, simulatedModes)
  for (const [name, list] of Object.entries({ populations: whom, modes, seeds })) {
    if (list.length === 0) throw new RangeError(`The ${name} are none. Expected at least one.`)
  }
  if (!Number.isSafeInteger(people) || people < 1) {
    throw new RangeError(`People in a cell are ${people}. Expected a whole number from 1 on.`)
  }
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

import { expectOneOf, showValue } from '../bank/error-text.ts'
import { expectBank } from '../bank/expect-bank.ts'
import { explainFailure } from '../bank/explain-failure.ts'
import type { Bank } from '../bank/types.ts'
import { comparisons, simulatedModes } from './gates.ts'
import { measurePeople, type PeopleJob, type PeopleResult } from './measure.ts'
import type { SimulationOptions } from './options.ts'
import { compareOrders, type OrdersJob, type OrdersResult } from './orders.ts'
import { populations, type Population } from './populations.ts'
import {
  comparedBanks,
  compareScorings,
  scoredModes,
  type ScoringsJob,
  type ScoringsResult
} from './scorings.ts'

/** A piece of work for one thread. */
export type Job = PeopleJob | OrdersJob | ScoringsJob

/** What a job of each kind comes to. */
export type JobResult = PeopleResult | OrdersResult | ScoringsResult

/** People in one job: few enough for a smooth progress bar. */
const jobSize = 100

/**
 * The work of a simulation, in an order that doesn't depend on the machine.
 *
 * @throws RangeError naming the option that leaves nothing to simulate, and what was expected: a
 *   gate that no one was measured for would count as met.
 * @example
 * const jobs = jobsOf({ ...fullSimulation, populations: ['messy'], people: 300 })
 */
export function jobsOf(options: SimulationOptions): Job[] {
  explainFailure('The options', '{ populations, modes, people, seeds }', () =>
    checkOptions(options)
  )
  const { populations: who, modes, seeds } = options
  const population = comparisons.world
  const compared = who.includes(population) ? seeds : []
  const people = chunks(options.people)
  return [
    ...who.flatMap((each) =>
      modes.flatMap((mode) =>
        seeds.flatMap((seed) =>
          chunks(peopleIn(each, options)).map((chunk): Job => ({
            kind: 'people',
            population: each,
            mode,
            seed,
            ...chunk
          }))
        )
      )
    ),
    ...compared.flatMap((seed) =>
      people.map((chunk): Job => ({ kind: 'orders', population, seed, ...chunk }))
    ),
    ...comparedBanks.flatMap((bank) =>
      scoredModes.flatMap((mode) =>
        compared.flatMap((seed) =>
          people.map((chunk): Job => ({ kind: 'scorings', population, bank, mode, seed, ...chunk }))
        )
      )
    )
  ]
}

function checkOptions(options: SimulationOptions): void {
  const { populations: who, modes, people, seeds } = options
  for (const name of Object.keys(options)) {
    expectOneOf('There is no option', name, ['populations', 'modes', 'people', 'seeds'])
  }
  for (const population of who) expectOneOf('There is no population', population, populations)
  for (const mode of modes) expectOneOf('There is no simulated mode', mode, simulatedModes)
  for (const [name, list] of Object.entries({ populations: who, modes, seeds })) {
    if (list.length === 0)
      throw new RangeError(`The list of ${name} is empty. Expected at least one.`)
  }
  for (const seed of seeds) {
    if (!Number.isSafeInteger(seed)) {
      throw new RangeError(`There is a seed ${seed}. Expected a whole number.`)
    }
  }
  if (!Number.isSafeInteger(people) || people < 1) {
    throw new RangeError(`People in a cell are ${people}. Expected a whole number from 1 on.`)
  }
}

const isGated = (population: Population) =>
  population !== 'biased' && population !== 'straight-liners'

/** People in a cell. Populations without gates get a third. */
const peopleIn = (population: Population, { people }: SimulationOptions) =>
  isGated(population) ? people : Math.ceil(people / 3)

const chunks = (people: number) =>
  Array.from({ length: Math.ceil(people / jobSize) }, (_, index) => ({
    from: index * jobSize,
    to: Math.min(people, (index + 1) * jobSize)
  }))

/**
 * Does one job. The job and its result can be sent between threads.
 *
 * @throws TypeError or RangeError if the bank isn't one, or the job isn't one of `jobsOf`.
 * @example
 * const results = jobsOf(options).map((job) => runJob(bank, job))
 */
export function runJob(bank: Bank, job: Job): JobResult {
  expectBank(bank)
  return explainFailure('The job', 'one such as jobsOf returns', () => {
    checkJob(job)
    if (job.kind === 'people') return measurePeople(bank, job)
    if (job.kind === 'orders') return compareOrders(bank, job)
    return compareScorings(bank, job)
  })
}

function checkJob({ kind, population, from, to }: Job): void {
  expectOneOf('There is no job', kind, ['people', 'orders', 'scorings'])
  expectOneOf('There is no population', population, populations)
  if (!Number.isSafeInteger(from) || !Number.isSafeInteger(to)) {
    throw new RangeError(
      `The people of the job are ${showValue(from)} to ${showValue(to)}. Expected whole numbers.`
    )
  }
}

import { expectBank } from '../bank/expect-bank.ts'
import type { Bank } from '../bank/types.ts'
import { jobsOf, runJob } from './jobs.ts'
import { fullSimulation, type SimulationOptions } from './options.ts'
import { summarize, type SimulationReport } from './summarize.ts'

/** Called after each piece of work with the share that is done, 0 to 1. */
export type OnProgress = (share: number) => void

/**
 * Simulates respondents and checks the quiz against its gates.
 *
 * Runs on one thread and takes minutes at full size. Use `jobsOf`, `runJob` and `summarize` to
 * spread the work over several.
 *
 * @throws RangeError naming the option that leaves nothing to simulate, and what was expected.
 * @example
 * const { gates } = simulate(bank, { populations: ['clean'], people: 100, seeds: [1] })
 * gates.filter(({ met }) => !met)
 */
export function simulate<T extends string>(
  bank: Bank<T>,
  options: Partial<SimulationOptions> = {},
  onProgress?: OnProgress
): SimulationReport {
  expectBank(bank)
  const all = { ...fullSimulation, ...options }
  const jobs = jobsOf(all)
  const given = bank as Bank
  const results = jobs.map((job, index) => {
    const result = runJob(given, job)
    onProgress?.((index + 1) / jobs.length)
    return result
  })
  return summarize(given, all, results)
}

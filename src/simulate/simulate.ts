import type { Bank } from '../bank/schema.ts'
import { fullSimulation, jobsOf, runJob, type SimulationSettings } from './jobs.ts'
import { summarise, type SimulationReport } from './summarise.ts'

/**
 * Simulates respondents and holds the quiz against its gates.
 *
 * Runs in one thread and may take minutes at full size; `jobsOf`, `runJob` and `summarise` are its
 * parts, for who wants to share the work out.
 *
 * @throws RangeError naming a setting from which nothing could be told, and what was expected.
 */
export function simulate(bank: Bank, settings: Partial<SimulationSettings> = {}): SimulationReport {
  const whole = { ...fullSimulation, ...settings }
  return summarise(
    bank,
    whole,
    jobsOf(whole).map((job) => runJob(bank, job))
  )
}

import type { Bank } from '../../bank/types.ts'
import {
  compareReports,
  fullSimulation,
  jobsOf,
  summarize,
  type SimulationOptions,
  type SimulationReport
} from '../../simulate/index.ts'
import { UsageError } from '../errors.ts'
import { exitCodes, type ExitCode } from '../exit-codes.ts'
import { colorsFor } from '../io/colors.ts'
import { print, printJson, type Io } from '../io/io.ts'
import { progressOn } from '../io/progress.ts'
import { widthOf } from '../io/wrap.ts'
import { loadBank } from '../source/load-bank.ts'
import { runSimulationJobs } from './pool.ts'
import { simulationText } from './simulation-text.ts'

export interface SimulateOptions {
  against?: string
  people?: number
  mode?: string
  world?: string
  seed?: number
  all?: boolean
  json?: boolean
}

/** Simulates people who take a quiz, and compares two banks if asked to. */
export async function simulateCommand(
  io: Io,
  file: string,
  options: SimulateOptions
): Promise<ExitCode> {
  const settings = settingsOf(options)
  const banks = [await loadBank(io, file)]
  if (options.against !== undefined) banks.push(await loadBank(io, options.against))
  const [own, other] = await runAll(io, banks, settings)
  const comparison = other && compareReports(own!, other)
  if (options.json) printJson(io, comparison ?? own)
  else {
    const look = { colors: colorsFor(io), width: widthOf(io.stdout), all: options.all }
    print(io, simulationText(own!, comparison, look))
  }
  return own!.gates.every(({ met }) => met) ? exitCodes.ok : exitCodes.faults
}

function settingsOf({ people = 300, mode, world, seed = 1 }: SimulateOptions): SimulationOptions {
  const pick = <V extends string>(what: string, given: string | undefined, all: readonly V[]) => {
    if (given === undefined) return all
    const found = all.find((each) => each === given)
    if (!found)
      throw new UsageError(`There is no ${what} "${given}". Expected one of ${all.join(', ')}.`)
    return [found]
  }
  if (people < 1) throw new UsageError('--people is 0. Expected at least 1.')
  return {
    populations: pick('world', world, fullSimulation.populations),
    modes: pick('mode', mode, fullSimulation.modes),
    people,
    seeds: [seed]
  }
}

/** The reports of all banks, with one progress bar for the whole. */
async function runAll(
  io: Io,
  banks: readonly Bank[],
  settings: SimulationOptions
): Promise<SimulationReport[]> {
  const jobs = jobsOf(settings)
  const progress = progressOn(io, 'Simulating')
  const reports: SimulationReport[] = []
  try {
    for (const [index, bank] of banks.entries()) {
      const results = await runSimulationJobs(bank, jobs, (done) =>
        progress.update((index + done) / banks.length)
      )
      reports.push(summarize(bank, settings, results))
    }
  } finally {
    progress.end()
  }
  return reports
}

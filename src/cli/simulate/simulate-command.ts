import type { Bank } from '../../bank/types.ts'
import {
  compareReports,
  fullSimulation,
  jobsOf,
  summarize,
  type BankComparison,
  type SimulationOptions,
  type SimulationReport
} from '../../simulate/index.ts'
import { UsageError } from '../errors.ts'
import { exitCodes, type ExitCode } from '../exit-codes.ts'
import { colorsFor } from '../io/colors.ts'
import { print, printJson, type Io } from '../io/io.ts'
import { progressOn } from '../io/progress.ts'
import { loadBank } from '../source/load-bank.ts'
import { runSimulationJobs } from './pool.ts'

export interface SimulateOptions {
  against?: string
  people?: number
  mode?: string
  world?: string
  seed?: number
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
  else print(io, table(io, own!, comparison))
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

/** The number of people whose figures the gates are for. */
const fullPeople = fullSimulation.people

/** One gate a line; with another bank its figure beside. */
function table(io: Io, { gates, people }: SimulationReport, comparison?: BankComparison): string {
  const { green, red, dim } = colorsFor(io)
  const lines = gates.map(({ what, population, mode, atLeast, atMost, figure, met }) => {
    const limits = [
      ...(atLeast === null ? [] : [`at least ${atLeast}`]),
      ...(atMost === null ? [] : [`at most ${atMost}`])
    ].join(', ')
    const twin = comparison?.figures.find(
      (each) => each.what === what && each.population === population && each.mode === mode
    )
    const about = [population, mode].filter(Boolean).join(' ')
    return [
      met ? green('✓') : red('✗'),
      about.padEnd(21),
      what.padEnd(48),
      String(figure ?? '–').padStart(7),
      ...(twin ? [dim(String(twin.against ?? '–').padStart(7))] : []),
      dim(limits)
    ].join(' ')
  })
  const count = gates.filter(({ met }) => met).length
  return [
    ...lines,
    `${count} of ${gates.length} gates met.${comparison ? ' The second figure is the other bank’s.' : ''}`,
    ...(people < fullPeople
      ? [`The gates are for ${fullPeople} people; with ${people}, figures scatter. See --people.`]
      : [])
  ].join('\n')
}

import { parseArgs } from 'node:util'
import { fullSimulation, populations, type SimulationOptions } from '../../src/simulate/index.ts'

/** The options of `npm run simulate`. */
export interface Options {
  simulation: SimulationOptions
  /** Another bank file than the shipped one. */
  bank: string | undefined
  /** A bank file to compare with. */
  against: string | undefined
  json: boolean
  help: boolean
  /** Whether to simulate everything and write the report into docs. */
  whole: boolean
}

export const help = `npm run simulate [-- options]

Simulates respondents and checks the quiz against its gates. Without options it runs everything
and writes docs/assessment.md, docs/assessment.json, docs/assessment/*.svg, and the figures for
"retest" in questions/bank.json. With options it prints what it found and writes nothing. It fails
if a gate isn't met.

  --world NAME    ${populations.join(', ')}; several with commas
  --mode NAME     quick, full
  --people N      people in each cell; 5000 unless given
  --seed N        several with commas; 1,2,3 unless given
  --bank FILE     another bank than the shipped one
  --against FILE  compare with this bank
  --json          JSON instead of a table`

/** @throws RangeError naming the option, what it was and what was expected. */
export function readOptions(args: string[]): Options {
  const { values } = parseArgs({
    args,
    options: {
      world: { type: 'string', multiple: true },
      mode: { type: 'string', multiple: true },
      people: { type: 'string' },
      seed: { type: 'string', multiple: true },
      bank: { type: 'string' },
      against: { type: 'string' },
      json: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false }
    }
  })
  const { bank, against, json, help: wantsHelp, ...limited } = values
  const seeds = parts(values.seed ?? [])
  return {
    simulation: {
      populations: chosen('--world', parts(values.world ?? []), populations),
      modes: chosen('--mode', parts(values.mode ?? []), fullSimulation.modes),
      people: values.people ? wholeNumber('--people', values.people, 1) : fullSimulation.people,
      seeds: seeds.length
        ? seeds.map((seed) => wholeNumber('--seed', seed, 0))
        : fullSimulation.seeds
    },
    bank,
    against,
    json,
    help: wantsHelp,
    whole: !bank && !against && Object.keys(limited).length === 0
  }
}

const parts = (values: readonly string[]) => values.flatMap((value) => value.split(','))

function chosen<T extends string>(
  option: string,
  given: readonly string[],
  allowed: readonly T[]
): readonly T[] {
  for (const value of given) {
    if (!allowed.some((name) => name === value)) {
      throw new RangeError(`${option} is "${value}". Expected one of ${allowed.join(', ')}.`)
    }
  }
  return given.length ? allowed.filter((name) => given.includes(name)) : allowed
}

function wholeNumber(option: string, given: string, least: number): number {
  const value = Number(given)
  if (!Number.isSafeInteger(value) || value < least) {
    throw new RangeError(`${option} is "${given}". Expected a whole number from ${least} on.`)
  }
  return value
}

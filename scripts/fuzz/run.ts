// `npm run fuzz -- COUNT READER --minutes MINUTES`: feeds broken inputs to every reader of outside
// data, and updates the figures in docs/fuzz.json.
// COUNT: inputs per reader, a million by default.
// READER: only readers whose name starts with this; `large` runs only the large inputs.
// MINUTES: stop after this long.
import { readFileSync, writeFileSync } from 'node:fs'
import type { Tally } from '../../tests/fuzz/check.ts'
import { runJobs } from '../../src/cli/io/thread-pool.ts'
import { readers } from '../../tests/fuzz/readers.ts'
import { largeInputs } from '../../tests/fuzz/large.ts'
import { runOptions } from '../run-options.ts'
import { withProgress } from '../with-progress.ts'
import { jobsFor, type FuzzJob, type FuzzResult } from './job.ts'

/** The same inputs on every run, so that a fault can be reproduced. */
const firstSeed = 1

/** Megabytes that a thread may use. Beyond that it ends with an error. */
const memory = 512

/** Milliseconds that a job may take. Beyond that a reader never ends. */
const longest = 1_200_000

const {
  count,
  rest: [only],
  until
} = runOptions({ least: 1 })
const jobs = jobsFor(count, firstSeed, until, only)
const isLarge = only === undefined || only === 'large'
if (!jobs.length && !isLarge) {
  const names = readers.map(({ name }) => `"${name}"`).join(', ')
  console.error(`No reader begins with "${only}". Expected the beginning of one of ${names}.`)
  process.exit(1)
}

const large = isLarge ? Object.keys(largeInputs) : []
for (const name of large) {
  const [outcome] = await runJobs<string, string>({
    worker: new URL('large-worker.ts', import.meta.url),
    jobs: [name],
    costOf: () => 1,
    memory,
    longest
  })
  console.error(`${name}: ${outcome!.slice(0, 100)}`)
}
const results = await withProgress({ doing: 'Fuzzing', done: 'Fuzzed' }, (onDone) =>
  runJobs<FuzzJob, FuzzResult>({
    worker: new URL('worker.ts', import.meta.url),
    jobs,
    costOf: ({ inputs }) => inputs,
    memory,
    longest,
    onDone
  })
)

const faults = results.flatMap(({ fault }) => fault ?? [])
if (faults.length) {
  console.error(faults.join('\n\n'))
  process.exit(1)
}

/** The figures of one reader, as docs/fuzz.json has them. */
interface Figures extends Omit<Tally, 'slowest'> {
  reader: string
  slowestInMilliseconds: number
}

/** The figures of one reader in this run, or undefined if there was no time for it. */
function figuresOf(reader: string): Figures | undefined {
  const its = results.filter((_, index) => jobs[index]!.reader === reader).map(({ tally }) => tally)
  const sum = (part: 'inputs' | 'accepted' | 'refused') =>
    its.reduce((total, tally) => total + tally[part], 0)
  const inputs = sum('inputs')
  return inputs === 0
    ? undefined
    : {
        reader,
        inputs,
        accepted: sum('accepted'),
        refused: sum('refused'),
        slowestInMilliseconds: Math.ceil(Math.max(...its.map(({ slowest }) => slowest)))
      }
}

const page = new URL('../../docs/fuzz.json', import.meta.url)
const earlier = JSON.parse(readFileSync(page, 'utf8')) as { large: string[]; readers: Figures[] }
const figures = readers.map(({ name }) => figuresOf(name))
const inputs = figures.reduce((total, each) => total + (each?.inputs ?? 0), 0)
const rows = readers.flatMap(
  ({ name }, index) => figures[index] ?? earlier.readers.find(({ reader }) => reader === name) ?? []
)
writeFileSync(
  page,
  `${JSON.stringify(
    {
      seed: firstSeed,
      memoryInMegabytes: memory,
      large: isLarge ? large : earlier.large,
      inputs: rows.reduce((total, each) => total + each.inputs, 0),
      faults: 0,
      readers: rows
    },
    null,
    2
  )}\n`
)
console.table(figures.filter(Boolean))
console.log(`${inputs} inputs, no fault.`)

// `npm run fuzz -- COUNT READER`: broken inputs for every reader of something from outside, a
// million each unless a count is given; or for the readers whose name begins with a word.
import { writeFileSync } from 'node:fs'
import { runJobs } from '../../src/cli/io/thread-pool.ts'
import { readers } from '../../tests/fuzz/readers.ts'
import { largeInputs } from '../../tests/fuzz/large.ts'
import { withProgress } from '../with-progress.ts'
import { jobsFor, type FuzzJob, type FuzzResult } from './job.ts'

/** Equal inputs on every run: a fault has to be found again. */
const firstSeed = 1

/** Megabytes that a thread may use. Beyond that it ends with an error. */
const memory = 512

const [, , given = '1000000', only] = process.argv
const count = Number(given)
if (!Number.isInteger(count) || count < 1) {
  console.error(`The count is "${given}". Expected a whole number, 1 or more.`)
  process.exit(1)
}
const jobs = jobsFor(count, firstSeed, only)
if (!jobs.length) {
  const names = readers.map(({ name }) => `"${name}"`).join(', ')
  console.error(`No reader begins with "${only}". Expected the beginning of one of ${names}.`)
  process.exit(1)
}

const large = only === undefined ? Object.keys(largeInputs) : []
for (const name of large) {
  const [outcome] = await runJobs<string, string>({
    worker: new URL('large-worker.ts', import.meta.url),
    jobs: [name],
    costOf: () => 1,
    memory
  })
  console.error(`${name}: ${outcome!.slice(0, 100)}`)
}
const results = await withProgress({ doing: 'Fuzzing', done: 'Fuzzed' }, (onDone) =>
  runJobs<FuzzJob, FuzzResult>({
    worker: new URL('worker.ts', import.meta.url),
    jobs,
    costOf: ({ inputs }) => inputs,
    memory,
    onDone
  })
)

const faults = results.flatMap(({ fault }) => fault ?? [])
if (faults.length) {
  console.error(faults.join('\n\n'))
  process.exit(1)
}

const names = [...new Set(jobs.map(({ reader }) => reader))]
const figures = names.map((reader) => {
  const its = results.filter((_, index) => jobs[index]!.reader === reader).map(({ tally }) => tally)
  const sum = (part: 'inputs' | 'accepted' | 'refused') =>
    its.reduce((total, tally) => total + tally[part], 0)
  return {
    reader,
    inputs: sum('inputs'),
    accepted: sum('accepted'),
    refused: sum('refused'),
    slowestInMilliseconds: Math.ceil(Math.max(...its.map(({ slowest }) => slowest)))
  }
})
const inputs = figures.reduce((total, each) => total + each.inputs, 0)
if (only === undefined) {
  writeFileSync(
    new URL('../../docs/fuzz.json', import.meta.url),
    `${JSON.stringify({ seed: firstSeed, memoryInMegabytes: memory, large, inputs, faults: 0, readers: figures }, null, 2)}\n`
  )
} else console.table(figures)
console.log(`${inputs} inputs, no fault.`)

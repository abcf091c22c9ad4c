// `npm run walks -- COUNT --minutes MINUTES`: random walks through three banks, a million by
// default. Stops after MINUTES.
import { writeFileSync } from 'node:fs'
import { runJobs } from '../../src/cli/io/thread-pool.ts'
import { runOptions } from '../run-options.ts'
import { withProgress } from '../with-progress.ts'
import { costs, jobsFor, longest, readBank, shares } from './job.ts'
import type { BankFile, WalkJob, WalkResult } from './job.ts'

/** The same walks on every run, so that a disagreement can be reproduced. */
const firstSeed = 1

const { count, until } = runOptions({ least: 100 })
const jobs = jobsFor(count, firstSeed, until)
const results = await withProgress({ doing: 'Walking', done: 'Walked' }, (onDone) =>
  runJobs<WalkJob, WalkResult>({
    worker: new URL('worker.ts', import.meta.url),
    jobs,
    costOf: ({ bank, walks }) => walks * costs[bank],
    onDone
  })
)

const disagreements = results.flatMap(({ disagreement }) => disagreement ?? [])
if (disagreements.length) {
  console.error(disagreements.join('\n\n'))
  process.exit(1)
}

/** The figures of one bank. */
function figuresOf(file: BankFile) {
  const { id, version } = readBank(file)
  const its = results.filter((_, index) => jobs[index]!.bank === file)
  return {
    bank: `${id} ${version}`,
    walks: its.reduce((sum, { walks }) => sum + walks, 0),
    events: its.reduce((sum, { events }) => sum + events, 0),
    states: [...new Set(its.flatMap(({ states }) => states))].sort()
  }
}

const banks = (Object.keys(shares) as BankFile[]).map(figuresOf)
const total = (part: 'walks' | 'events') => banks.reduce((sum, bank) => sum + bank[part], 0)
const figures = {
  walks: total('walks'),
  events: total('events'),
  mostEventsInAWalk: longest,
  seed: firstSeed,
  disagreements: 0,
  banks
}
writeFileSync(
  new URL('../../docs/walks.json', import.meta.url),
  `${JSON.stringify(figures, null, 2)}\n`
)
console.log(`${figures.walks} walks, ${figures.events} events, no disagreement.`)

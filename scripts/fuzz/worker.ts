import { serveJobs } from '../../src/cli/io/thread.ts'
import { emptyTally, fuzz } from '../../tests/fuzz/check.ts'
import { readers } from '../../tests/fuzz/readers.ts'
import type { FuzzJob, FuzzResult } from './job.ts'

// XState warns about states that a snapshot names and the machine doesn't have.
console.warn = () => {}

async function runJob({ reader: name, inputs, seed, until }: FuzzJob): Promise<FuzzResult> {
  const reader = readers.find((each) => each.name === name)!
  const tally = emptyTally()
  if (Date.now() > until) return { tally }
  try {
    await fuzz(reader, inputs, seed, tally)
    return { tally }
  } catch (error) {
    const { message, cause } = error as Error
    return { tally, fault: `${name}: ${message}\n${String((cause as Error | undefined)?.stack)}` }
  }
}

serveJobs(runJob)

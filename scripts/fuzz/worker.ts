import { parentPort } from 'node:worker_threads'
import { fuzz, emptyTally } from '../../tests/fuzz/check.ts'
import { readers } from '../../tests/fuzz/readers.ts'
import type { FuzzJob, FuzzResult } from './job.ts'

/** One thread of `npm run fuzz`: does the jobs it is sent, one after the other. */
async function runJob({ reader: name, inputs, seed }: FuzzJob): Promise<FuzzResult> {
  const reader = readers.find((each) => each.name === name)!
  const tally = emptyTally()
  try {
    await fuzz(reader, inputs, seed, tally)
    return { tally }
  } catch (error) {
    const { message, cause } = error as Error
    return { tally, fault: `${name}: ${message}\n${String((cause as Error | undefined)?.stack)}` }
  }
}

parentPort!.on('message', ({ index, job }: { index: number; job: FuzzJob }) => {
  void runJob(job).then((result) => parentPort!.postMessage({ index, result }))
})

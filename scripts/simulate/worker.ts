import { parentPort, workerData } from 'node:worker_threads'
import type { Bank } from '../../src/bank/types.ts'
import { runJob, type Job } from '../../src/simulate/index.ts'

/** One thread of `npm run simulate`: does the jobs it receives, one after another. */
const { bank } = workerData as { bank: Bank }

parentPort!.on('message', ({ index, job }: { index: number; job: Job }) => {
  parentPort!.postMessage({ index, result: runJob(bank, job) })
})

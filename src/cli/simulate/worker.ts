import { parentPort, workerData } from 'node:worker_threads'
import type { Bank } from '../../bank/types.ts'
import { runJob, type Job } from '../../simulate/index.ts'

/** One thread of a simulation: does the jobs it receives, one after another. */
const { bank } = workerData as { bank: Bank }

parentPort!.on('message', ({ index, job }: { index: number; job: Job }) => {
  parentPort!.postMessage({ index, result: runJob(bank, job) })
})

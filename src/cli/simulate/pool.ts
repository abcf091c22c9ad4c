import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import type { Bank } from '../../bank/types.ts'
import type { Job, JobResult } from '../../simulate/index.ts'
import { costOf } from './job-cost.ts'

/** The code of a thread: beside this file as a source, and in `dist/cli` under a name of its own. */
const workerFile = import.meta.url.endsWith('.ts') ? './worker.ts' : './simulate-worker.js'

/**
 * Does the jobs on one thread per core.
 *
 * @param onDone - Called after each job with the share of the work that is done, 0 to 1.
 * @returns The results in the order of the jobs.
 */
export async function runJobs(
  bank: Bank,
  jobs: readonly Job[],
  onDone?: (done: number) => void
): Promise<JobResult[]> {
  const results: JobResult[] = Array.from({ length: jobs.length })
  const whole = jobs.reduce((sum, job) => sum + costOf(job), 0)
  let done = 0
  let next = 0
  const thread = () =>
    new Promise<void>((resolve, reject) => {
      const worker = new Worker(new URL(workerFile, import.meta.url), { workerData: { bank } })
      const send = () => {
        if (next === jobs.length) {
          resolve(worker.terminate().then(() => undefined))
          return
        }
        const index = next++
        worker.postMessage({ index, job: jobs[index] })
      }
      worker.on('message', ({ index, result }: { index: number; result: JobResult }) => {
        results[index] = result
        done += costOf(jobs[index]!)
        onDone?.(done / whole)
        send()
      })
      worker.on('error', reject)
      send()
    })
  const threads = Math.min(availableParallelism(), jobs.length)
  await Promise.all(Array.from({ length: threads }, thread))
  return results
}

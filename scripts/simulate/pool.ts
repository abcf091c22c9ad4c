import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import type { Bank } from '../../src/bank/types.ts'
import type { Job, JobResult } from '../../src/simulate/index.ts'

/**
 * Does the jobs on one thread per core.
 *
 * @param onDone - Called after each job with its index.
 * @returns The results in the order of the jobs.
 */
export async function runJobs(
  bank: Bank,
  jobs: readonly Job[],
  onDone?: (index: number) => void
): Promise<JobResult[]> {
  const results: JobResult[] = Array.from({ length: jobs.length })
  let next = 0
  const thread = () =>
    new Promise<void>((resolve, reject) => {
      const worker = new Worker(new URL('worker.ts', import.meta.url), { workerData: { bank } })
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
        onDone?.(index)
        send()
      })
      worker.on('error', reject)
      send()
    })
  const threads = Math.min(availableParallelism(), jobs.length)
  await Promise.all(Array.from({ length: threads }, thread))
  return results
}

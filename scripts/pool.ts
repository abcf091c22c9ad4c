import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'

/**
 * Does jobs on one thread per core. A thread answers `{ index, job }` with `{ index, result }`.
 *
 * @param worker - The module each thread runs.
 * @param workerData - What each thread gets to know first.
 * @param onDone - Called after each job with its index.
 * @returns The results in the order of the jobs.
 */
export async function runJobs<Result>(
  worker: URL,
  workerData: unknown,
  jobs: readonly unknown[],
  onDone?: (index: number) => void
): Promise<Result[]> {
  const results: Result[] = Array.from({ length: jobs.length })
  let next = 0
  const thread = () =>
    new Promise<void>((resolve, reject) => {
      const running = new Worker(worker, { workerData })
      const send = () => {
        if (next === jobs.length) {
          resolve(running.terminate().then(() => undefined))
          return
        }
        const index = next++
        running.postMessage({ index, job: jobs[index] })
      }
      running.on('message', ({ index, result }: { index: number; result: Result }) => {
        results[index] = result
        onDone?.(index)
        send()
      })
      running.on('error', reject)
      send()
    })
  const threads = Math.min(availableParallelism(), jobs.length)
  await Promise.all(Array.from({ length: threads }, thread))
  return results
}

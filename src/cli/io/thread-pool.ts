import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'

/** What threads have to do. */
export interface Work<Job> {
  /** The module each thread runs. It calls `serveJobs`. */
  worker: URL
  /** What each thread gets to know first. */
  workerData?: unknown
  jobs: readonly Job[]
  /** How long a job takes compared with the others. */
  costOf: (job: Job) => number
  /** Megabytes that each thread may use; as Node decides, if not given. */
  memory?: number
  /** Milliseconds that a job may take; as long as it likes, if not given. */
  longest?: number
  /** Called after each job with the share of the work that is done, 0 to 1. */
  onDone?: ((done: number) => void) | undefined
}

/**
 * Does jobs on one thread per core, and returns the results in the order of the jobs. All threads
 * have ended by then, also if one of them fails.
 *
 * @throws Error if a thread ends early, or a job takes longer than it may.
 */
export async function runJobs<Job, Result>(work: Work<Job>): Promise<Result[]> {
  const { jobs, costOf, longest, onDone } = work
  const results: Result[] = Array.from({ length: jobs.length })
  const whole = jobs.reduce((sum, job) => sum + costOf(job), 0)
  let done = 0
  let next = 0
  const workers: Worker[] = []
  const thread = () =>
    new Promise<void>((resolve, reject) => {
      const worker = new Worker(work.worker, {
        workerData: work.workerData,
        ...(work.memory && { resourceLimits: { maxOldGenerationSizeMb: work.memory } })
      })
      workers.push(worker)
      let watch: NodeJS.Timeout | undefined
      const send = () => {
        if (next === jobs.length) {
          resolve()
          return
        }
        const index = next++
        worker.postMessage({ index, job: jobs[index] })
        if (longest === undefined) return
        watch = setTimeout(() => {
          reject(new Error(`A job took more than ${longest} ms: ${JSON.stringify(jobs[index])}`))
        }, longest)
      }
      worker.on('message', ({ index, result }: { index: number; result: Result }) => {
        clearTimeout(watch)
        results[index] = result
        done += costOf(jobs[index]!)
        onDone?.(done / whole)
        send()
      })
      worker.on('error', reject)
      worker.on('exit', (code) => {
        clearTimeout(watch)
        reject(new Error(`A thread ended early, with code ${code}.`))
      })
      send()
    })
  const threads = Math.min(availableParallelism(), jobs.length)
  try {
    await Promise.all(Array.from({ length: threads }, thread))
    return results
  } finally {
    await Promise.all(workers.map((worker) => worker.terminate()))
  }
}

import { parentPort } from 'node:worker_threads'

/**
 * Runs the jobs that `runJobs` sends to this thread, one after another. A job that throws ends the
 * thread, and `runJobs` rejects.
 *
 * @param run - Returns the result of a job, or a promise of it.
 */
export function serveJobs(run: (job: never) => unknown): void {
  const serve = async (index: number, job: never) =>
    parentPort!.postMessage({ index, result: await run(job) })
  parentPort!.on('message', ({ index, job }: { index: number; job: never }) => {
    void serve(index, job)
  })
}

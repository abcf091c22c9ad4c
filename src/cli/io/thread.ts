import { parentPort } from 'node:worker_threads'

/** Runs the jobs that `runJobs` sends to this thread, one after another. */
export function serveJobs<Job, Result>(run: (job: Job) => Result | Promise<Result>): void {
  parentPort!.on('message', async ({ index, job }: { index: number; job: Job }) => {
    parentPort!.postMessage({ index, result: await run(job) })
  })
}

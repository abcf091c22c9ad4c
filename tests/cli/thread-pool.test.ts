import { expect, test } from 'vitest'
import { runJobs } from '../../src/cli/io/thread-pool.ts'

/** A thread that answers with the job, unless the job is to go on for ever, or to throw. */
const worker = new URL(
  `data:text/javascript,${encodeURIComponent(`
    import { parentPort } from 'node:worker_threads'
    parentPort.on('message', ({ index, job }) => {
      while (job === 'endless');
      if (job === 'wrong') throw new Error('Wrong')
      parentPort.postMessage({ index, result: job })
    })`)}`
)

const run = (jobs: string[], longest?: number) =>
  runJobs<string, string>({ worker, jobs, costOf: () => 1, ...(longest && { longest }) })

test('results come in the order of the jobs', async () => {
  const jobs = Array.from({ length: 20 }, (_, index) => `job ${index}`)
  expect(await run(jobs, 20_000)).toEqual(jobs)
})

test('a job that never ends is named and stopped', async () => {
  await expect(run(['short', 'endless', 'late'], 2000)).rejects.toThrow(
    'A job took more than 2000 ms: "endless"'
  )
})

test('a job that throws ends the work', async () => {
  await expect(run(['short', 'wrong'])).rejects.toThrow('Wrong')
})

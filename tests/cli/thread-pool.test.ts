import { setTimeout as wait } from 'node:timers/promises'
import { expect, onTestFinished, test, vi } from 'vitest'
import { runJobs } from '../../src/cli/io/thread-pool.ts'

/** A thread that answers with the job, unless the job is to go on forever, to throw or to exit. */
const worker = new URL(
  `data:text/javascript,${encodeURIComponent(`
    import { parentPort } from 'node:worker_threads'
    parentPort.on('message', ({ index, job }) => {
      while (job === 'endless');
      if (job === 'wrong') throw new Error('Wrong')
      if (job === 'exit') process.exit(0)
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

test('a thread that ends early ends the work', async () => {
  await expect(run(['short', 'exit'])).rejects.toThrow('A thread ended early, with code 0.')
})

test('after a job that throws, no thread takes another', async () => {
  let done = 0
  const jobs = ['wrong', ...Array.from({ length: 10_000 }, () => 'short')]
  const work = runJobs({ worker, jobs, costOf: () => 1, onDone: () => done++ })
  await expect(work).rejects.toThrow('Wrong')
  const before = done
  await wait(100)
  expect(done).toBe(before)
})

test('after a job that throws, no timer keeps the process alive', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
  onTestFinished(() => void vi.useRealTimers())
  await expect(run(['wrong', 'endless'], 20_000)).rejects.toThrow('Wrong')
  expect(vi.getTimerCount()).toBe(0)
})

import { expect, test } from 'vitest'
import { runJobs } from '../../src/cli/io/thread-pool.ts'
import { largeInputs } from './large.ts'

/** Those that take a second or so. `npm run fuzz` reads them all. */
const quick = Object.keys(largeInputs).filter((name) => /deep|without an end/.test(name))

test.each(quick)('%s is read or refused within 512 MB', async (name) => {
  const [outcome] = await runJobs<string, string>({
    worker: new URL('../../scripts/fuzz/large-worker.ts', import.meta.url),
    jobs: [name],
    costOf: () => 1,
    memory: 512,
    longest: 50_000
  })
  expect(outcome).toMatch(/^(read|refused: .*\S)$/s)
})

import { readdirSync, readFileSync } from 'node:fs'
import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import type { FuzzJob, FuzzResult } from '../../scripts/fuzz/job.ts'
import { runJobs } from '../../src/cli/io/thread-pool.ts'
import { checkInput, emptyTally } from './check.ts'
import { readers, type Reader } from './readers.ts'

/** Inputs for most readers. `npm run fuzz` gives each a million. */
const most = 300

beforeEach(() => {
  // XState warns about states that a snapshot names and the machine doesn't have.
  vi.spyOn(console, 'warn').mockImplementation(() => {})
})

afterEach(() => {
  vi.restoreAllMocks()
})

test.each(readers)('$name accepts valid input', async (reader) => {
  const tally = emptyTally()
  for (const sample of reader.samples) {
    const isText = reader.form !== 'value' && typeof sample !== 'string'
    await checkInput(reader, isText ? JSON.stringify(sample) : sample, tally)
  }
  expect(tally.inputs).toBe(reader.samples.length)
  expect(tally.accepted).toBeGreaterThan(0)
})

describe('broken input is answered as documented, in time', () => {
  const inputsFor = ({ isSlow }: Reader) => (isSlow ? most / 10 : most)
  const results = new Map<string, FuzzResult>()

  beforeAll(async () => {
    const jobs = readers.map((reader): FuzzJob => ({
      reader: reader.name,
      inputs: inputsFor(reader),
      seed: 1,
      until: Infinity
    }))
    // In threads, which can be stopped: a reader that never ends would keep the tests from ending.
    const found = await runJobs<FuzzJob, FuzzResult>({
      worker: new URL('../../scripts/fuzz/worker.ts', import.meta.url),
      jobs,
      costOf: ({ inputs }) => inputs,
      memory: 512,
      longest: 100_000
    })
    for (const [index, { reader }] of jobs.entries()) results.set(reader, found[index]!)
  }, 300_000)

  test.each(readers)('by $name', (reader) => {
    const { tally, fault } = results.get(reader.name)!
    expect(fault).toBeUndefined()
    expect(tally.inputs).toBe(inputsFor(reader))
    // Otherwise the mutations are too weak, or too strong, to test anything.
    expect(tally.accepted).toBeGreaterThan(0)
    expect(tally.refused).toBeGreaterThan(0)
  })
})

/** An input that once broke a reader. */
interface Regression {
  reader: string
  why: string
  input: unknown
}

const folder = new URL('corpus/', import.meta.url)

describe('what once broke a reader no longer does', () => {
  test.each(readdirSync(folder))('%s', async (file) => {
    const { reader: name, input } = JSON.parse(
      readFileSync(new URL(file, folder), 'utf8')
    ) as Regression
    const reader = readers.find((each) => each.name === name)
    expect(reader, `There is no reader "${name}".`).toBeDefined()
    const tally = emptyTally()
    await checkInput(reader!, input, tally)
    expect(tally.inputs).toBe(1)
  })
})

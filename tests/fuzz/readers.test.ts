import { readdirSync, readFileSync } from 'node:fs'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { checkInput, emptyTally, fuzz } from './check.ts'
import { readers } from './readers.ts'

/** Inputs for most readers. `npm run fuzz` gives each a million. */
const most = 300

beforeEach(() => {
  // XState warns about states that a snapshot names and the machine doesn't have.
  vi.spyOn(console, 'warn').mockImplementation(() => {})
})

afterEach(() => {
  vi.restoreAllMocks()
})

describe.each(readers)('$name', (reader) => {
  test('accepts valid input', async () => {
    const tally = emptyTally()
    for (const sample of reader.samples) {
      const isText = reader.form !== 'value' && typeof sample !== 'string'
      await checkInput(reader, isText ? JSON.stringify(sample) : sample, tally)
    }
    expect(tally.inputs).toBe(reader.samples.length)
    expect(tally.accepted).toBeGreaterThan(0)
  })

  test('answers broken input as documented, in time', async () => {
    const count = reader.isSlow ? most / 10 : most
    const tally = await fuzz(reader, count, 1)
    expect(tally.inputs).toBe(count)
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

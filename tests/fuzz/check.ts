import assert from 'node:assert/strict'
import fc from 'fast-check'
import { mutatedText, mutatedValue, mutations } from './mutate.ts'
import type { Reader } from './readers.ts'

/** The longest that reading an input may take, in milliseconds of processor time. */
const longest = 1000

/** How long a broken input is made smaller, in milliseconds: a slow reader would take hours. */
const shrinkFor = 10_000

/** How a reader handled its inputs. */
export interface Tally {
  inputs: number
  accepted: number
  refused: number
  /** Processor time that the slowest input took, in milliseconds. */
  slowest: number
}

export const emptyTally = (): Tally => ({ inputs: 0, accepted: 0, refused: 0, slowest: 0 })

/** Processor time of this thread: a busy machine doesn't make a reader slow. */
function processorTime(): number {
  const { user, system } = process.threadCpuUsage()
  return (user + system) / 1000
}

/**
 * Gives one input to a reader.
 *
 * @returns Whether it was accepted.
 * @throws AssertionError if the reader takes too long, or throws anything but a documented error
 *   with a sentence.
 */
export async function checkInput(reader: Reader, input: unknown, tally: Tally): Promise<void> {
  const start = processorTime()
  tally.inputs++
  try {
    const accepted = await reader.read(input as never)
    tally[accepted ? 'accepted' : 'refused']++
  } catch (error) {
    if (error instanceof assert.AssertionError) throw error
    expectDocumented(reader, error)
    tally.refused++
  }
  const taken = processorTime() - start
  tally.slowest = Math.max(tally.slowest, taken)
  assert.ok(taken < longest, `It took ${Math.round(taken)} ms.`)
}

/** Errors of the language itself, which no reader means to throw. */
const accident =
  /Maximum call stack|is not (a function|iterable|defined)|Cannot (read|set|convert|access)|Invalid (string|array) length/

function expectDocumented({ errors }: Reader, error: unknown): void {
  const isDocumented = errors.some((kind) => error instanceof kind)
  const { name = '', message = '', stack } = error as Partial<Error>
  assert.ok(isDocumented, `It threw a ${name}, which isn't documented: ${stack}`)
  assert.doesNotMatch(message, accident, `It threw by accident: ${stack}`)
  assert.match(message, /^\S[^]*[^\s:,]$/, 'Its error has no sentence.')
}

/**
 * Gives a reader random broken inputs.
 *
 * @returns How it handled them.
 * @throws AssertionError with the smallest mutation that was found to break it.
 */
export async function fuzz(
  reader: Reader,
  count: number,
  seed: number,
  tally = emptyTally()
): Promise<Tally> {
  const make = reader.form === 'value' ? mutatedValue : mutatedText
  let end = Infinity
  const property = fc.asyncProperty(mutations(reader.form), async (mutation) => {
    if (performance.now() > end) return
    try {
      await checkInput(reader, make(reader.samples, mutation), tally)
    } catch (error) {
      end = Math.min(end, performance.now() + shrinkFor)
      throw error
    }
  })
  await fc.assert(property, { numRuns: count, seed })
  return tally
}

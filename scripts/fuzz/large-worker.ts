import { serveJobs } from '../../src/cli/io/thread.ts'
import { largeInputs } from '../../tests/fuzz/large.ts'

/** Reads a large input. This thread's memory is limited. */
async function outcomeOf(name: string): Promise<string> {
  try {
    await largeInputs[name]!()
    return 'read'
  } catch (error) {
    const { message } = error as Error
    // A reader never throws this on purpose.
    if (/call stack/.test(message)) throw error
    return `refused: ${message}`
  }
}

serveJobs(outcomeOf)

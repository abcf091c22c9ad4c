import { parentPort } from 'node:worker_threads'
import { largeInputs } from '../../tests/fuzz/large.ts'

/** Reads large inputs in a thread whose memory has a bound. */
async function outcomeOf(name: string): Promise<string> {
  try {
    await largeInputs[name]!()
    return 'read'
  } catch (error) {
    const { message } = error as Error
    // A reader that runs out of stack hasn't meant to.
    if (/call stack/.test(message)) throw error
    return `refused: ${message}`
  }
}

parentPort!.on('message', ({ index, job }: { index: number; job: string }) => {
  void outcomeOf(job).then((result) => parentPort!.postMessage({ index, result }))
})

import { runInThisContext } from 'node:vm'
import { hasCode, SourceError } from '../errors.ts'

/** Where the work waits for the script that runs it. */
const slot = Symbol.for('career-path-quiz.work')

/**
 * Runs synchronous work that can't be interrupted in any other way, such as parsing.
 *
 * @throws SourceError if it takes longer than `milliseconds`.
 */
export function withinTime<V>(name: string, milliseconds: number, work: () => V): V {
  const holder = globalThis as { [slot]?: () => unknown }
  holder[slot] = work
  try {
    // Only a script can have a time limit, which covers everything the script calls.
    return runInThisContext(`globalThis[Symbol.for('career-path-quiz.work')]()`, {
      timeout: milliseconds
    }) as V
  } catch (error) {
    if (hasCode(error) && error.code === 'ERR_SCRIPT_EXECUTION_TIMEOUT') {
      throw new SourceError(name, `It took more than ${milliseconds / 1000} seconds. Gave up.`)
    }
    throw error
  } finally {
    delete holder[slot]
  }
}

import { runInNewContext } from 'node:vm'
import { hasCode, SourceError } from '../errors.ts'

/**
 * Runs synchronous work that can't be interrupted in any other way, such as parsing.
 *
 * @throws SourceError if it takes longer than `milliseconds`.
 */
export function withinTime<V>(name: string, milliseconds: number, work: () => V): V {
  try {
    return runInNewContext('work()', { work }, { timeout: milliseconds }) as V
  } catch (error) {
    if (hasCode(error) && error.code === 'ERR_SCRIPT_EXECUTION_TIMEOUT') {
      throw new SourceError(name, `It took more than ${milliseconds / 1000} seconds. Gave up.`)
    }
    throw error
  }
}

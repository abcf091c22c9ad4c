import { expectedBank, expectTracks } from './expect-bank.ts'
import { explainFailure } from './explain-failure.ts'
import { deepFreeze } from './freeze.ts'
import type { Bank } from './types.ts'

/**
 * Freezes and returns a bank written in code, so that TypeScript knows its track ids. Only the
 * types are checked here; `parseBank` checks everything.
 *
 * @throws TypeError if it doesn't have three tracks.
 * @example
 * const bank = defineBank({
 *   id: 'science',
 *   version: '1.0.0',
 *   language: 'en',
 *   title: 'Analyst, engineer or scientist?',
 *   tracks: [
 *     { id: 'analyst', name: 'Analyst', work: 'answering questions' },
 *     { id: 'engineer', name: 'Engineer', work: 'building pipelines' },
 *     { id: 'scientist', name: 'Scientist', work: 'modeling' }
 *   ],
 *   items: [] // a usable bank has at least six
 * })
 * // Bank<'analyst' | 'engineer' | 'scientist'>
 */
export function defineBank<const T extends string>(
  bank: Pick<Bank<T>, 'tracks'> & Bank<NoInfer<T>>
): Bank<T> {
  return explainFailure('The bank', expectedBank, () => {
    expectTracks(bank)
    return deepFreeze(bank, new WeakSet())
  })
}

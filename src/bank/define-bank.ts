import { expectedBank, expectTracks } from './expect-bank.ts'
import { explained } from './explained.ts'
import { deepFreeze } from './freeze.ts'
import type { Bank } from './types.ts'

/**
 * Returns a bank written in code as it is, frozen, and tells TypeScript its track ids. It checks
 * types only: `parseBank` checks everything.
 *
 * @throws TypeError if it has no three tracks.
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
 *   items: [] // six items make a bank that runs
 * })
 * // Bank<'analyst' | 'engineer' | 'scientist'>
 */
export function defineBank<const T extends string>(bank: Bank<T>): Bank<T> {
  return explained('The bank', expectedBank, () => {
    expectTracks(bank)
    return deepFreeze(bank)
  })
}

/**
 * `career-path-quiz/questions`: the shipped bank, and a catalogue of links to choose from. Both are frozen.
 *
 * @module questions
 */

import { deepFreeze } from '../src/bank/freeze.ts'
import type { Bank, Link } from '../src/bank/types.ts'
import file from './bank.json' with { type: 'json' }
import links from './catalogue.json' with { type: 'json' }

/** Ids of the shipped bank's tracks. */
export type CareerTrack = 'manager' | 'ic' | 'specialist'

/**
 * The shipped bank. TypeScript widens the ids in a JSON file to string, hence the cast; `npm test`
 * checks the file against the schema and the lint rules.
 */
export const bank = /* @__PURE__ */ deepFreeze(file as unknown as Bank<CareerTrack>)

/** Every episode and post we know of, to pick from for a bank of your own. */
export const catalogue = /* @__PURE__ */ deepFreeze(links as readonly Link<CareerTrack>[])

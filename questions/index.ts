import type { Bank } from '../src/bank/schema.ts'
import file from './bank.json' with { type: 'json' }

/** The shipped bank. `npm test` holds the file against the schema and the lint. */
export const bank = file as Bank

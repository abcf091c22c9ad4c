import type { Bank, Link } from '../src/bank/schema.ts'
import file from './bank.json' with { type: 'json' }
import links from './catalogue.json' with { type: 'json' }

/** The shipped bank. `npm test` holds the file against the schema and the lint. */
export const bank = file as Bank

/** Every episode and post we know of, for a bank of one's own; the shipped bank names 32 of them. */
export const catalogue = links as Link[]

/** What only a result shows of the shipped bank, as the build makes it: see build/packed-bank. */
declare module 'virtual:bank-results' {
  import type { Bank } from '../../src/bank/schema.ts'

  /** Adds what only a result shows to the bank's questions, in place. */
  export function addTo(bank: Bank): Bank
}

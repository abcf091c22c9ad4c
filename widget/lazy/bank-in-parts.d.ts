/** The shipped bank in parts, as the build makes them: see .ci/vite/packed-bank. */
declare module 'virtual:bank-facts' {
  /** What the welcome card says of the bank. */
  export const facts: {
    id: string
    title: string
    language: string
    /** How many questions there are at the most. */
    most: Record<'quick' | 'full', number>
  }
}
declare module 'virtual:bank-results' {
  import type { Bank } from '../../src/bank/schema.ts'

  /** Adds what only a result shows to the bank's questions, in place. */
  export function addTo(bank: Bank): Bank
}

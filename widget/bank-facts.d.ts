/** What the welcome card says of the shipped bank, as the build has it: see build/bank-facts.ts. */
declare module 'virtual:bank-facts' {
  export const facts: {
    id: string
    title: string
    language: string
    /** How many questions there are at the most. */
    most: Record<'quick' | 'full' | 'whole', number>
  }
}

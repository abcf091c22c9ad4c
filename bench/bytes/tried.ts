/**
 * What was tried to make the widget's file smaller, and what each bought when it was done: bytes
 * under brotli 11, of the file as it was then. What is measured anew in each run is in the tables.
 */
export const triedForBytes: readonly { tried: string; bought: string }[] = [
  {
    tried:
      'XState without what one flat machine of named assignments never comes to, in three steps',
    bought: '3.9 KB, 4.1 KB and 1.5 KB'
  },
  {
    tried: 'The bank packed by the build: words and a few letters in place of JSON',
    bought: '2 KB, later 0.4 KB more by small first letters and numbered themes'
  },
  {
    tried: 'Preact from its source, without hydration, contexts, references, hooks and markup',
    bought: '1.5 KB'
  },
  {
    tried:
      "The check of a page's own bank worked out by the build from the schema, in place of a validator",
    bought: 'costs 1.5 KB; zod/mini alone would be 4.4 KB'
  },
  {
    tried: 'Short names for properties that nobody outside the file knows',
    bought: '0.6 KB'
  },
  { tried: 'Children as arguments of h, in place of a member of the props', bought: '0.3 KB' },
  {
    tried:
      'Short names for our own custom properties: taken back, as two sheets of one build could give one property two names',
    bought: '0.05 KB'
  }
]

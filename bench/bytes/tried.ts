/**
 * What was tried to make the widget's file smaller, and what each bought: bytes under brotli 11,
 * found by building the file with and without it on one day, when it had 45 to 47 KB. What is
 * measured anew in each run is in the tables.
 */
export const triedForBytes: readonly { tried: string; bought: string }[] = [
  {
    tried: 'Of XState only what one flat machine of named guards and assignments comes to',
    bought: '9.7 KB'
  },
  {
    tried:
      'The bank packed by the build: tables of words and a few letters in place of JSON, no day or address that follows from the number of an episode, small first letters, numbered themes',
    bought: '2.0 KB, the last two 0.4 KB of it'
  },
  {
    tried: 'Preact from its source, without hydration, contexts, references, hooks and markup',
    bought: '1.7 KB'
  },
  {
    tried:
      "The check of a page's own bank worked out by the build from the schema, in place of a validator",
    bought: 'costs 1.5 KB; zod/mini alone would be 4.4 KB'
  },
  {
    tried: 'Short names for properties that nobody outside the file knows',
    bought: '0.53 KB'
  },
  {
    tried:
      'Functions that are called once written where they are called, arguments that nobody reads left out: terser, before the minifier of the bundler. In place of that minifier it would buy a tenth',
    bought: '0.46 KB'
  },
  { tried: 'Children as arguments of h, in place of a member of the props', bought: '0.28 KB' },
  {
    tried:
      'No full stop at the end of packed sentences: left out, as it would cost as much to say which have none',
    bought: '0.04 KB'
  },
  {
    tried:
      'Short names for our own custom properties: taken back, as two sheets of one build could give one property two names',
    bought: '0.03 KB'
  },
  {
    tried:
      'The declarations of each rule of the styles in the order of the alphabet, or the commonest first: left out',
    bought: 'costs 0.03 KB'
  }
]

/**
 * What was tried to make the widget's file smaller, and what each bought: bytes under brotli 11,
 * found by building the file with and without it on one day, when it had 45 to 47 KB. One character
 * more or less anywhere can make 50 bytes of difference, so that each is a mean of ten files. What
 * is measured anew in each run is in the tables.
 */
export const triedForBytes: readonly { tried: string; bought: string }[] = [
  {
    tried:
      'Of XState only what one flat machine of named guards and assignments comes to; errors that an actor keeps as its state and events that begin it went last, for 0.17 KB of it',
    bought: '9.8 KB'
  },
  {
    tried:
      'The bank packed by the build: tables of words and a few letters in place of JSON, no day or address that follows from the number of an episode, small first letters, numbered themes',
    bought: '2.0 KB, the last two 0.4 KB of it'
  },
  {
    tried:
      'In the packed bank nothing that follows from the rest: the middle of a trade-off, the text of an option in its evidence, the numbers and days of episodes; columns of letters in one line; the marks of content beyond the sources left to authors',
    bought: '0.25 KB'
  },
  {
    tried: 'Preact from its source, without hydration, contexts, references, hooks and markup',
    bought: '1.8 KB'
  },
  {
    tried:
      "The check of a page's own bank worked out by the build from the schema, in place of a validator",
    bought: 'costs 1.5 KB; zod/mini alone would be 4.4 KB'
  },
  {
    tried: 'Short names for properties that nobody outside the file knows',
    bought: '0.67 KB'
  },
  {
    tried:
      'Functions that are called once written where they are called, arguments that nobody reads left out: terser, before the minifier of the bundler. In place of that minifier it would buy a tenth',
    bought: '0.47 KB'
  },
  {
    tried:
      "What a link says written and read without the library's checks and sentences for its callers",
    bought: '0.13 KB'
  },
  {
    tried:
      'The texts of the bank and the styles at the head of the file: brotli need not change between prose and code',
    bought: '0.10 KB'
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
      'All functions as arrows; more passes of terser, its unsafe rewrites, no sequences: left out, as brotli writes "function" and "return" for next to nothing',
    bought: '0.00 KB, and up to 0.09 KB more'
  },
  {
    tried:
      'Letters for the phrases that the bank says most, and for beginnings that a sentence shares with the one before: left out, as the reading of them costs as much',
    bought: '0.03 and 0.07 KB before they are read'
  },
  {
    tried:
      'The bank coded bit by bit with a model that learns as it reads (Roadroller), in place of text: left out, as each page would have to read it so before its first question',
    bought: '0.6 KB'
  },
  {
    tried:
      'Children that change places moved one by one, in place of the fewest moves that Preact looks for: left out, as some trees came out in another order',
    bought: '0.09 KB'
  },
  {
    tried:
      'The declarations of each rule of the styles in the order of the alphabet, or the commonest first: left out',
    bought: 'costs 0.03 KB'
  }
]

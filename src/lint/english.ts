/** Whether a bank's language tag (BCP 47) means English of any kind: `en`, `en-GB`. */
export function isEnglish(language: string): boolean {
  return /^en(?:-|$)/i.test(language)
}

/** Words to avoid in items, and why. */
export interface WordList {
  /** What kind of word it is, to follow "contains": `the word of praise`. */
  kind: string
  /** Matches each such word once; has the flag `g`. */
  words: RegExp
  fix: string
}

/**
 * Matches any word or phrase of a list, whole and in either case. Not with \b, which knows only
 * ASCII letters and finds no end of "C++".
 */
export const wholeWords = (list: readonly string[]): RegExp =>
  new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${list.join('|')})(?![\p{L}\p{N}])`, 'giu')

const words = (list: string) => wholeWords(list.trim().split(/\s*,\s*/))

/** Words that make one answer sound better or worse than the others. */
export const loaded: readonly WordList[] = [
  {
    kind: 'the word of praise',
    words: words(
      `genuine, genuinely, meaningful, brave, bravely, courage, courageous, noble, hero, heroes,
      heroic, genius, brilliant, brilliantly, gifted, talented, elite, guru, gurus, ninja, ninjas,
      rockstar, rockstars, wizard, wizards, visionary, inspiring, excellence, world-class`
    ),
    fix: 'Leave it out, or say what is done: no answer may sound finer than the others.'
  },
  {
    kind: 'the belittling word',
    words: words(
      `merely, mere, trivial, mundane, boring, tedious, petty, grunt, chore, chores, babysit,
      babysitting, nitpicking, lazy, lazily, selfish`
    ),
    fix: 'Leave it out, or say what is done: a good engineer could proudly choose each answer.'
  },
  {
    kind: 'the leading word',
    words: words(`obvious, obviously, of course, surely, deserve, deserves, deserved`),
    fix: 'Leave it out: it tells the reader which answer is expected.'
  },
  {
    kind: 'the double',
    words: /\band\s*\/\s*or\b/gi,
    fix: 'Choose one of the two; an item holds one idea.'
  }
]

/** Job titles in software. They give away which track an option is for. */
export const jobTitles: WordList = {
  kind: 'the job title',
  words: words(
    `architects?, principal engineers?, staff engineers?, senior engineers?, tech leads?,
    team leads?, engineering managers?, scrum masters?, product owners?, heads? of, CTOs?, CEOs?,
    VPs?, EMs?, DBAs?, SREs?`
  ),
  fix: 'Say what the person does instead.'
}

/** Words too common to tell anything about an option. */
export const functionWords: ReadonlySet<string> = new Set(
  `a about after again all an and another any are as at away back be because been before being both
  but by can can't come could did do does doesn't doing don't down each enough even every few first
  for from get gets getting give gives go goes going got had half has have having he her here him his
  how i i'd i'll i'm i've if in into is isn't it it's its itself just keep keeps last less let like
  little long made make makes making many may me mine more most much my myself never new next no not
  nothing now of off on once one ones only or other our out over own part put right same say says see
  she should so some someone something still stop such take takes taking than that that's the their
  them then there they they're things this those three through time to today together too two under
  until up us use very want was way we week were what what's when where which while who who's whole
  whose why will with without won't work works would year years yes yet you your`
    .trim()
    .split(/\s+/)
)

/** Whether a bank's language tag (BCP 47) means English of any kind: `en`, `en-GB`. */
export function isEnglish(language: string): boolean {
  return /^en(?:-|$)/i.test(language)
}

/** Words that an item should do without, and why. */
export interface WordList {
  /** What such a word is, in a sentence: `holds the negation "not"`. */
  kind: string
  /** Matches each such word once. Has the flags `g` and, unless case tells words apart, `i`. */
  words: RegExp
  fix: string
}

/** Matches any word or phrase of a list, whole. */
const wholeWords = (list: string) =>
  new RegExp(String.raw`\b(?:${list.trim().replaceAll(/\s*,\s*/g, '|')})\b`, 'gi')

/** Hold for stems and options. */
export const unclear: readonly WordList[] = [
  {
    kind: 'the negation',
    words: /\b(?:no|not|none|nor|neither|nobody|nothing|nowhere|without|cannot)\b|\b\w+n['’]t\b/gi,
    fix: 'Say what happens instead of what does not: "keep the hour free" for "no meetings".'
  },
  {
    kind: 'the absolute',
    words: /\b(?:always|never)\b/gi,
    fix: 'Name one occasion: "this week", "last month", "the first thing I do".'
  },
  {
    kind: 'the double',
    words: /\band\s*\/\s*or\b/gi,
    fix: 'Choose one of the two; an item holds one idea.'
  }
]

/** Hold for stems, options and evidence lines. */
export const loaded: readonly WordList[] = [
  {
    kind: 'the word of praise',
    words: wholeWords(
      `real, really, true, truly, genuine, genuinely, proper, properly, serious, seriously, pure,
      meaningful, important, brave, bravely, courage, courageous, bold, noble, hero, heroes, heroic,
      genius, brilliant, brilliantly, clever, smart, gifted, talented, elite, expert, experts, guru,
      gurus, ninja, ninjas, rockstar, rockstars, wizard, wizards, visionary, inspiring, excellence,
      world-class`
    ),
    fix: 'Leave it out, or say what is done: an answer must not sound finer than the others.'
  },
  {
    kind: 'the belittling word',
    words: wholeWords(
      `just, only, merely, mere, simply, trivial, ordinary, mundane, boring, tedious, petty, grunt,
      chore, chores, babysit, babysitting, nitpicking, politics, political, bureaucracy, lazy, lazily,
      selfish, hide, hiding`
    ),
    fix: 'Leave it out, or say what is done: a good engineer could proudly choose each answer.'
  },
  {
    kind: 'the leading word',
    words: wholeWords(
      `finally, obvious, obviously, of course, naturally, surely, everybody knows, everyone knows,
      deserve, deserves, deserved, actual, actually`
    ),
    fix: 'Leave it out: it tells the reader which answer is expected.'
  }
]

/** Hold for options. */
export const names: readonly WordList[] = [
  {
    kind: 'the name of a track,',
    words: wholeWords(
      `managers?, management, managerial, leads?, leaders?, leadership, individual contributors?,
      specialists?, specialism, specialisms`
    ),
    fix: 'Say what the person does: "guide" or "look after" for "lead", "one subject" for "specialism".'
  },
  {
    kind: 'the name of a track,',
    words: /\bICs?\b/g,
    fix: 'Say what the person does: "build", "write the code".'
  },
  {
    kind: 'the job title',
    words: wholeWords(
      `engineers?, developers?, programmers?, coders?, architects?, principals?, staff, seniors?,
      juniors?, directors?, boss, bosses, supervisors?, consultants?, analysts?, administrators?,
      troubleshooters?, evangelists?, heads? of, product owners?, scrum masters?`
    ),
    fix: 'Say "a colleague", "somebody who ...", or what the work is.'
  },
  {
    kind: 'the job title',
    words: /\b(?:CTO|CEO|VP|EM|DBA|SRE)s?\b/g,
    fix: 'Say "a colleague", "somebody who ...", or what the work is.'
  }
]

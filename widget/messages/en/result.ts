import type { Ability } from '../../../src/bank/schema.ts'
import { noticeText } from '../../../src/result/disclaimer.ts'
import type { Track } from '../../../src/bank/track.ts'
import type { ResultWords } from '../words.ts'
import { count, language, sectionNames } from './phrases.ts'

// Made when a result first needs them: a browser takes a score of milliseconds for the first.
const day = (date: Date) => new Intl.DateTimeFormat(language, { dateStyle: 'long' }).format(date)
const either = (names: readonly string[]) =>
  new Intl.ListFormat(language, { type: 'disjunction' }).format(names)
const both = (parts: readonly string[]) => new Intl.ListFormat(language).format(parts)

const work: Record<Track, string> = {
  manager: 'management',
  ic: 'individual contribution',
  specialist: 'specialist work'
}

const ability: Record<Ability, string> = {
  technical: 'the technical side',
  operations: 'how the work runs',
  product: 'the product and its users',
  strategy: 'where it should all go'
}

/** Rough shares, as people say them. */
const shares: readonly (readonly [share: number, words: string])[] = [
  [0.05, 'a twentieth'],
  [0.1, 'a tenth'],
  [0.2, 'a fifth'],
  [0.25, 'a quarter'],
  [1 / 3, 'a third'],
  [0.4, 'two fifths'],
  [0.5, 'a half'],
  [0.6, 'three fifths'],
  [2 / 3, 'two thirds'],
  [0.75, 'three quarters'],
  [0.8, 'four fifths'],
  [0.9, 'nine tenths']
]

const share = (wanted: number) =>
  shares.reduce((best, next) =>
    Math.abs(next[0] - wanted) < Math.abs(best[0] - wanted) ? next : best
  )[1]

/** The words of the result in English. */
export const resultWords: ResultWords = {
  corner: { manager: 'Manager', ic: 'Individual contributor', specialist: 'Specialist' },
  claim: ({ kind, tracks: [first, second] }, theirs) =>
    `${theirs ? 'Their' : 'Your'} answers ${
      kind === 'clear'
        ? `point to ${work[first!]}`
        : kind === 'leaning'
          ? `lean towards ${work[first!]} rather than ${work[second!]}`
          : kind === 'between'
            ? `lie between ${work[first!]} and ${work[second!]}`
            : 'cannot tell yet'
    }.`,
  chance: ({ kind, tracks: [first], inTwenty }, answered, theirs) =>
    kind === 'open'
      ? answered < 8
        ? 'Fewer than eight answers say too little.'
        : `Even the likeliest direction has a chance of only ${inTwenty} in 20.`
      : kind === 'between'
        ? `The chance that one of these two draws ${theirs ? 'them' : 'you'} most is about ${inTwenty} in 20.`
        : `The chance that ${work[first!]} draws ${theirs ? 'them' : 'you'} most is about ${inTwenty} in 20.`,
  drawing: 'A triangle with twenty dots. The table that follows says the same.',
  legend:
    'Each dot is a place where you may stand: one chance in twenty. The nearer to a corner, the ' +
    'more that work draws you. The tinted part holds the likeliest places: four chances in five.',
  regions: 'The parts of the triangle',
  explore: 'Choose a part of the triangle to see what work there is like.',
  seatNames: (names) => `It may be called ${either(names)}.`,
  rangesTitle: 'The likely share of each',
  range: (lowest, highest) =>
    lowest < 0.06
      ? `up to ${share(highest)}`
      : highest > 0.94
        ? `${share(lowest)} or more`
        : share(lowest) === share(highest)
          ? `about ${share(lowest)}`
          : `${share(lowest)} to ${share(highest)}`,
  mixed:
    'Your answers point in several directions. That can mean you want several things at once, ' +
    'or that some questions missed what matters to you.',
  hasty:
    'Many of these answers came quickly, or from one place on the screen. ' +
    'When you have a few calm minutes, a second sitting will tell you more.',

  why: 'Why, in your own answers',
  speaksFor: ({ tracks: [first] }, answers) =>
    first
      ? count(answers, `This points to ${work[first]}`, `These point to ${work[first]}`)
      : count(answers, 'This points one way', 'These point one way'),
  speaksAgainst: ({ tracks: [first] }, answers) =>
    first
      ? count(answers, 'This points away from it', 'These point away from it')
      : count(answers, 'This points the other way', 'These point the other way'),

  change: 'What would change it',
  changeSingle: (changes) =>
    count(
      changes,
      'One other answer would be enough to put a different direction first:',
      'Any one of these other answers would be enough to put a different direction first:'
    ),
  changePair:
    'No single answer would put a different direction first. Two together would, for instance:',
  changeNone: 'No single answer would put a different direction first, nor would any two together.',
  instead: (to, from) => `“${to}” instead of “${from}”`,
  tryOut: 'Try it',
  whatIf: (swaps) =>
    `A what-if: the result as it would be with ${both(swaps)}. Your own answers have not changed.`,
  putBack: 'Put it back',
  keepIt: 'Keep it',
  moreChanges: (changes) =>
    count(changes, 'One more would do the same.', `${changes} more would do the same.`),

  roles: 'Roles around here',
  rolesNamed: 'This is the part of the triangle where most of the dots lie.',
  rolesTwo: 'Most of the dots lie in these two parts of the triangle.',
  rolesSet: (regions) => `Your answers leave these ${regions} parts of the triangle open.`,
  rolesNone: 'The dots lie too far apart to name roles.',
  week: 'The week',
  cost: 'What you give up',
  complaint: 'What people complain about',
  seats: 'Names for it',

  trials: 'What to try next',
  trialsIntro: 'Two small trials, because trying tells more than asking.',
  confirm: 'It could confirm the result',
  disprove: 'It could prove the result wrong',
  takes: (days) =>
    days < 7
      ? count(days, 'A day at most', `${days} days at most`)
      : count(Math.ceil(days / 7), 'A week at most', `${Math.ceil(days / 7)} weeks at most`),
  question: 'To answer in writing',
  talk: 'To talk to',

  links: 'What to listen to and read',
  linksIntro: (few) =>
    'They ask questions like yours; none endorses the result. Each opens in a new tab.' +
    (few.length ? ` We know of few about ${either(few.map((track) => work[track]))}.` : ''),
  kind: { episode: 'Episode', post: 'Article', book: 'Book', talk: 'Talk' },
  because: (answer) =>
    /^You\b/.test(answer) ? `Because y${answer.slice(1)}` : `Because of your answer: ${answer}.`,

  sharpen: 'Sharpen the next steps',
  sharpenIntro: 'Short extras. They change no share and no dot above; they add to what to do next.',
  section: sectionNames,
  sectionStart: (section, left) =>
    `${sectionNames[section]}: ${count(left, 'one question', `${left} questions`)}`,
  sectionSkipped: 'Too many of these were skipped to say anything.',
  practice: (track, level) =>
    level === 'little'
      ? `So far you have had little practice of the kind that ${work[track]} asks for.`
      : `So far you have had ${level} of the practice that ${work[track]} asks for.`,
  leastDone: () => 'What you have done least, and could do next:',
  abilities: (most, least) =>
    most.length === least.length && most[0] === least[0]
      ? 'You reached for all four sides alike.'
      : `You reached most often for ${both(most.map((each) => ability[each]))}. ` +
        `To share the lead, look for somebody who reaches for ${either(least.map((each) => ability[each]))}.`,
  noCaveat: 'Nothing you said of your situation calls for a caution.',

  sure: 'How sure this is, and how it works',
  sureOf: ({ answered, skipped, claim: { inTwenty } }) => [
    `You answered ${count(answered, 'one question', `${answered} questions`)} and skipped ${skipped || 'none'}.`,
    'Each answer makes some mixtures of the three kinds of work likelier and others less so. ' +
      'Each question was chosen for how much it could tell. Where answers point in several ' +
      'directions, the result is less sure and says so.',
    `A chance of ${inTwenty} in 20 means: of twenty people who answer as you did, it is so for ` +
      `about ${inTwenty}, as far as the model behind it is right.`,
    'Of people who sit it twice, one in four gets another direction first the second time.',
    'These figures come from simulated people. Nobody has yet compared the result with what people ' +
      'went on to do and how they liked it.'
  ],
  notice: noticeText,

  again: ({ kind }) =>
    `If you took it again, the same direction would come first about ${kind === 'clear' ? 'nine' : 'six'} times in ten.`,
  more: 'Answer more questions',
  backFromResult: 'Back to the questions',
  restart: 'Start over',

  named: (name, text) => `${name}: ${text}`,
  dated: (title, date) => `${title} (${day(date)})`,
  quote: (text, stem) => `${text} (${stem})`,

  along: 'Take it along on the sheet',
  done: 'Tried',
  note: 'Note',
  bring: 'A question to bring',
  bringThis: ({ tracks: [first] }) =>
    first
      ? `Where could I try some ${work[first]} within a month, and how would we both tell whether it suits me?`
      : 'Which of these could I try within a month, and how would we both tell whether it suits me?',

  take: 'Take it with you',
  takeIntro:
    'For your next one-on-one: a sheet of two pages at most, with the trials you take along.',
  way: {
    print: 'Print the sheet',
    text: 'Copy it as text',
    markdown: 'Save as Markdown',
    json: 'Save as JSON',
    svg: 'Chart as SVG',
    png: 'Chart as PNG'
  },
  copied: 'Copied.',
  notCopied: 'This page may not copy. Select the text yourself, or save a file.',
  notPrinted: 'If nothing opens, this page may not print. Save the sheet as Markdown instead.',
  notDrawn: 'This page may not draw a picture. Save the chart as SVG instead.',
  newer: 'This was made by a later version of the quiz. Reload the page to get that version.',
  badFile: {
    damaged: 'This file holds no result of this quiz.',
    foreign: 'This file is of a quiz with other questions.'
  },

  tell: 'Show it to somebody',
  tellIntro: 'The link itself holds the result; nothing is sent or stored anywhere else.',
  level: {
    claim: 'The claim and its chance',
    mix: 'Also the three shares',
    answers: 'Also every answer, to compare with theirs'
  },
  preview: 'Whoever has the link sees exactly this',
  inTwenty: (twentieths) => `${twentieths} in 20`,
  theirAnswers: (answers) => count(answers, 'One answer', `All ${answers} answers`),
  otherVersion:
    'It was made with another version of the questions. Those that differ are left out.',
  copyLink: 'Copy the link',
  link: 'The link',

  opened: 'A result somebody shared with you',
  whole: 'All it says',
  badLink: 'This link is not whole: part of it was lost or changed. Ask for it again.',
  takeIt: 'Take the quiz yourself',
  toOwn: 'Go to your own answers',

  time: 'Compare',
  timeIntro:
    'Put this result beside one of another day, or beside somebody’s whose link you have opened. ' +
    'Going back and forth between management and engineering is normal.',
  keepThis: 'Remember this result on this device',
  now: 'This result',
  compareWith: 'Compare with',
  agree: (same, all) =>
    `Of ${count(all, 'one question', `${all} questions`)} that both answered, ${same} got the same answer.`,
  single: (questions) =>
    count(
      questions,
      'One question was answered in only one of them.',
      `${questions} questions were answered in only one of them.`
    ),
  differs: 'About one sitting in four puts another direction first, so a difference can be chance.'
}

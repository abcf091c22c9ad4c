import type { Ability } from '../../src/bank/schema.ts'
import type { Report } from '../../src/result/report.ts'
import type { Section } from '../../src/bank/responses.ts'
import type { Claim } from '../../src/result/claim.ts'
import type { PracticeLevel } from '../../src/result/extras.ts'
import type { ShareLevel } from '../../src/share/codec.ts'
import type { Track } from '../../src/bank/track.ts'

/** What the welcome card says, and what may be said beside any screen. */
export interface CardWords {
  /** BCP 47 tag. */
  language: string

  /** What it is and how long it takes. */
  about: (most: number) => string
  /** What it is not, and where the answers stay. */
  promise: string
  start: string
  /** That answers of an earlier sitting are there. */
  kept: (answers: number) => string
  resume: string
  afresh: string
  /** To open a file. */
  reopen: string

  forgets: string
  erase: string
  erased: string
}

/** What is said around the questions. */
export interface QuestionWords {
  progress: (number: number, most: number, section: Section) => string
  /** How to answer, said with the first question. */
  howTo: string
  /** How to answer on a keyboard. */
  keys: (options: number) => string
  next: string
  back: string
  skip: string
  finish: string
  /** Why Next did nothing. */
  chooseFirst: string

  /** The list of all answers. */
  answers: string
  answersIntro: string
  skipped: string
  reviewed: string
}

/** What is said around a result. */
export interface ResultWords {
  /** A track as a corner of the triangle. */
  corner: Record<Track, string>
  /** @param theirs - Whether it is said of somebody else. */
  claim: (claim: Claim, theirs?: boolean) => string
  chance: (claim: Claim, answered: number, theirs?: boolean) => string
  /** What the drawing is, for those who do not see it. */
  drawing: string
  legend: string
  /** Names the group of the triangle's regions. */
  regions: string
  /** That a region can be pointed at. */
  explore: string
  seatNames: (names: readonly string[]) => string
  rangesTitle: string
  /** The range of a share, from 0 to 1, as roughly as it is known. */
  range: (lowest: number, highest: number) => string
  mixed: string
  /** Said when the answers came fast or from one place on the screen; accuses nobody. */
  hasty: string

  why: string
  speaksFor: (claim: Claim, answers: number) => string
  speaksAgainst: (claim: Claim, answers: number) => string

  change: string
  changeSingle: (changes: number) => string
  changePair: string
  changeNone: string
  /** One answer exchanged for another. */
  instead: (to: string, from: string) => string
  tryOut: string
  /** That what is shown follows from answers that were not given. */
  whatIf: (swaps: readonly string[]) => string
  putBack: string
  keepIt: string
  /** Changes that are not listed. */
  moreChanges: (changes: number) => string

  roles: string
  rolesNamed: string
  rolesTwo: string
  /** Of three or more. */
  rolesSet: (regions: number) => string
  rolesNone: string
  week: string
  cost: string
  complaint: string
  seats: string

  trials: string
  trialsIntro: string
  confirm: string
  disprove: string
  /** How long a trial takes. */
  takes: (days: number) => string
  question: string
  talk: string

  links: string
  /** What the links are. @param few - Tracks of the claim that few of the bank's links bear on. */
  linksIntro: (few: readonly Track[]) => string
  kind: Record<'episode' | 'post' | 'book' | 'talk', string>
  /** Why a link is shown: the evidence line of an answer, or a question and its answer. */
  because: (answer: string) => string

  sharpen: string
  /** What the optional sections are for, and that they change no share. */
  sharpenIntro: string
  section: Record<Section, string>
  sectionStart: (section: Section, left: number) => string
  /** Why a section has told nothing. */
  sectionSkipped: string
  practice: (track: Track, level: PracticeLevel) => string
  leastDone: (acts: number) => string
  abilities: (most: readonly Ability[], least: readonly Ability[]) => string
  noCaveat: string

  sure: string
  /** How sure the result is and how it was reached, a paragraph each. */
  sureOf: (result: Report) => string[]
  /** What every result says about itself. */
  notice: (answered: number) => string

  /** How often a second sitting agrees. */
  again: (claim: Claim) => string
  more: string
  backFromResult: string
  restart: string

  /** Something with its name. */
  named: (name: string, text: string) => string
  /** A heading with the day, for paper. */
  dated: (title: string, day: Date) => string
  /** What the reader said, and to which question. */
  quote: (text: string, stem: string) => string

  /** Marks on a trial: that it goes on the sheet, that it was tried, a line about it. */
  along: string
  done: string
  note: string
  bring: string
  /** A question to bring to the present lead. */
  bringThis: (claim: Claim) => string

  take: string
  takeIntro: string
  way: Record<'print' | 'text' | 'markdown' | 'json' | 'svg' | 'png', string>
  copied: string
  notCopied: string
  notPrinted: string
  notDrawn: string
  badFile: Record<'damaged' | 'foreign', string>
  /** Of a file or link. */
  newer: string

  tell: string
  tellIntro: string
  level: Record<ShareLevel, string>
  preview: string
  inTwenty: (twentieths: number) => string
  theirAnswers: (answers: number) => string
  otherVersion: string
  copyLink: string
  link: string

  opened: string
  whole: string
  badLink: string
  takeIt: string
  toOwn: string

  time: string
  timeIntro: string
  keepThis: string
  now: string
  compareWith: string
  agree: (same: number, both: number) => string
  /** Questions that only one of two sittings answered. */
  single: (questions: number) => string
  differs: string
}

/** What is said where the quiz comes in parts, while one is on its way and when it is lost. */
export interface ArrivingWords {
  questionsComing: string
  questionsMissing: string
  /** Headings in the place of a result. */
  resultComing: string
  resultMissing: string
  /** Where a result was to be opened: from a file, or from the page’s address. */
  cannotOpen: string
  answersStay: string
  tryAgain: string
  detailsMissing: string
}

/**
 * Every word of the interface in one language. Whole sentences are functions of what they say, so
 * that no language has to take over the word order of another.
 */
export interface Words extends CardWords, QuestionWords, ResultWords {}

import type { QuestionWords } from '../words.ts'
import { sectionNames } from './phrases.ts'

/** The words of the questions in English. */
export const questionWords: QuestionWords = {
  progress: (number, most, section) =>
    section === 'pull'
      ? `Question ${number} of at most ${most}`
      : `${sectionNames[section]}: question ${number} of ${most}`,
  howTo: 'Press an answer to go on; Back undoes it.',
  keys: (options) =>
    `On a keyboard, look around with the arrow keys and answer with Enter, or with 1 to ${options}.`,
  next: 'Next',
  back: 'Back',
  skip: 'Skip',
  finish: 'See the result now',
  chooseFirst: 'Please choose an answer first, or skip the question.',

  answers: 'Your answers',
  answersIntro: 'Open one to change it; the result follows.',
  skipped: 'Skipped',
  reviewed: 'Back to where you were'
}

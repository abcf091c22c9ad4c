import type { ArrivingWords } from '../../messages/words.ts'

/** The words of a quiz that comes in parts, in English. */
export const arrivingWords: ArrivingWords = {
  questionsComing: 'One moment: the questions are on their way.',
  questionsMissing: 'The questions did not arrive. Try again, or load the page anew.',
  resultComing: 'One moment: the result is on its way',
  resultMissing: 'The result did not arrive',
  cannotOpen: 'What shows a result did not arrive. Load the page anew to open this one.',
  answersStay: 'Your answers are still here.',
  tryAgain: 'Try again',
  detailsMissing:
    'A part of the result did not arrive: the reading list, the trials and the roles are left out. ' +
    'Load the page anew to see them.'
}

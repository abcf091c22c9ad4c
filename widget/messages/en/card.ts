import type { CardWords } from '../words.ts'
import { count, language } from './phrases.ts'

/** The words of the welcome card in English. */
export const cardWords: CardWords = {
  language,

  about: (most) =>
    `At most ${most} short questions about the work that draws you; ` +
    `${count(Math.round(most / 3.5), 'a minute', `about ${Math.round(most / 3.5)} minutes`)}.`,
  promise: 'An aid to reflection, not a test. Your answers stay on this device.',
  start: 'Begin',
  kept: (answers) =>
    count(
      answers,
      'One answer from an earlier visit is still here.',
      `${answers} answers from an earlier visit are still here.`
    ),
  resume: 'Go on',
  afresh: 'Start afresh',
  reopen: 'Open a saved result',

  forgets: 'Nothing can be remembered here: answers and notes last until you leave the page.',
  erase: 'Erase everything',
  erased: 'Everything the quiz kept on this device is erased.'
}

import { enQuiz } from './en/quiz.ts'
import { enResult } from './en/result.ts'

/**
 * Every text of the interface in American English. A text with something to fill in is a function
 * of named values, so that an owner's own text can name them in braces: "{count} answers".
 */
export const en = { ...enQuiz, ...enResult }

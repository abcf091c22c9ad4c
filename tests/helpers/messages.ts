import { deQuiz } from '../../widget/messages/de/quiz.ts'
import { deResult } from '../../widget/messages/de/result.ts'
import { esQuiz } from '../../widget/messages/es/quiz.ts'
import { esResult } from '../../widget/messages/es/result.ts'

/** All texts of the interface in Spanish. */
export const es = { ...esQuiz, ...esResult }

/** All texts of the interface in German. */
export const de = { ...deQuiz, ...deResult }

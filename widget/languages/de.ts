import { bank } from 'virtual:shipped-bank/de'
import { deQuiz } from '../messages/de/quiz.ts'
import { deResult } from '../messages/de/result.ts'
import type { LanguagePart } from './language-part.ts'

/** The quiz in German. */
export const language: LanguagePart = { bank, messages: { ...deQuiz, ...deResult } }

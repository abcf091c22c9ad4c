import { bank } from 'virtual:shipped-bank/es'
import { esQuiz } from '../messages/es/quiz.ts'
import { esResult } from '../messages/es/result.ts'
import type { LanguagePart } from './language-part.ts'

/** The quiz in Spanish. */
export const language: LanguagePart = { bank, messages: { ...esQuiz, ...esResult } }

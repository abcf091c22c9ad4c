import { cardWords } from './en/card.ts'
import { questionWords } from './en/questions.ts'
import { resultWords } from './en/result.ts'
import type { Words } from './words.ts'

/** The interface in English. */
export const en: Words = { ...cardWords, ...questionWords, ...resultWords }

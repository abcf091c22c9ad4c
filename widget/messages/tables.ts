import { en } from './en.ts'
import type { Words } from './words.ts'

/** The interface by language. */
export const tables: Record<string, Words> = { en }

/** The table of a language, also where it is that of a region; English where there is none. */
export const wordsFor = (language: string): Words =>
  tables[language] ?? tables[language.split('-')[0]!] ?? en

import type { Language } from '../language.ts'
import { de } from './de.ts'
import { en } from './en.ts'
import { es } from './es.ts'
import type { SiteMessages } from './site-messages.ts'

const tables: Readonly<Record<Language, SiteMessages>> = { en, es, de }

/** The site's texts in a language. */
export const messagesIn = (language: Language): SiteMessages => tables[language]

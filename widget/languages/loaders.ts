import type { LanguagePart } from './language-part.ts'

/** Languages besides English, by primary subtag. Each is a chunk that loads when it is needed. */
export const languageLoaders: Record<string, () => Promise<{ language: LanguagePart }>> = {
  es: () => import('./es.ts'),
  de: () => import('./de.ts')
}

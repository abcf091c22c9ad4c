import { languageLoaders } from './languages/loaders.ts'
import type { LanguagePart } from './languages/language-part.ts'
import { addMessages } from './messages/messages-for.ts'

/** The languages that this build has. */
export const languages: readonly string[] = ['en', ...Object.keys(languageLoaders)]

const parts = new Map<string, LanguagePart>()

/** Whether the shipped quiz comes in this language and hasn't loaded in it. */
export const needsLoading = (language: string): boolean =>
  Object.hasOwn(languageLoaders, language) && !parts.has(language)

/** The shipped quiz in a language that has loaded. */
export const loadedLanguage = (language: string): LanguagePart | undefined => parts.get(language)

/**
 * Loads the shipped quiz in a language. After a failure the next call tries again.
 *
 * @throws Error if it can't be loaded.
 */
export async function loadLanguage(code: string): Promise<void> {
  const { language } = await languageLoaders[code]!()
  parts.set(code, language)
  addMessages(code, language.messages)
}

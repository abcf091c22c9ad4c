/** Languages of the site, the default first. */
export const languages = ['en', 'es', 'de'] as const

export type Language = (typeof languages)[number]

/** What each language calls itself. */
export const languageNames: Readonly<Record<Language, string>> = {
  en: 'English',
  es: 'Español',
  de: 'Deutsch'
}

/**
 * Where a page is in a language, below the root.
 *
 * @example
 * pathIn('de', 'place/') // 'de/place/'
 */
export const pathIn = (language: Language, path: string): string =>
  language === 'en' ? path : `${language}/${path}`

/** A page's path in every language. */
export const pathsOf = (path: string): Readonly<Record<Language, string>> => ({
  en: pathIn('en', path),
  es: pathIn('es', path),
  de: pathIn('de', path)
})

import type { AttributeProblem } from '../attributes.ts'

/** Languages that the interface is available in. */
const available = ['en', 'es', 'de']

/** Whether a tag is well-formed, so that `Intl` accepts it. */
export function isLanguageTag(tag: string): boolean {
  try {
    Intl.getCanonicalLocales(tag)
    return tag !== ''
  } catch {
    return false
  }
}

/** The interface's language: the attribute `lang`, else the page's language, else the bank's. */
export function interfaceLanguage(quiz: Element, bankLanguage: string): string {
  const own = quiz.getAttribute('lang')
  // Inside another component only the document is in reach.
  const page = quiz.parentElement?.closest('[lang]') ?? quiz.ownerDocument.documentElement
  const wanted = [own, page.getAttribute('lang'), bankLanguage].find(
    (tag) => tag && available.includes(primary(tag))
  )
  return wanted ? primary(wanted) : 'en'
}

/** What is wrong with the attribute `lang`, if there is no interface in that language. */
export function languageProblem(quiz: Element): AttributeProblem[] {
  const own = quiz.getAttribute('lang')
  if (own === null || available.includes(primary(own))) return []
  return [{ name: 'lang', message: `lang="${own}" is not available. Expected en, es or de.` }]
}

const primary = (tag: string) => tag.toLowerCase().split('-')[0]!

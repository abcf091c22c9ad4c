import { oneOf, type AttributeProblem } from '../attributes.ts'

/** Whether a tag is well-formed, so that `Intl` accepts it. */
export function isLanguageTag(tag: string): boolean {
  try {
    Intl.getCanonicalLocales(tag)
    return tag !== ''
  } catch {
    return false
  }
}

/**
 * The interface's language: the attribute `lang`, else the page's language, else the bank's.
 *
 * @param available - The languages that this build has.
 */
export function interfaceLanguage(
  quiz: Element,
  bankLanguage: string,
  available: readonly string[]
): string {
  const own = quiz.getAttribute('lang')
  // Inside another component only the document is in reach.
  const page = quiz.parentElement?.closest('[lang]') ?? quiz.ownerDocument.documentElement
  const wanted = [own, page.getAttribute('lang'), bankLanguage].find(
    (tag) => tag && available.includes(primary(tag))
  )
  return wanted ? primary(wanted) : 'en'
}

/** What is wrong with the attribute `lang`, if there is no interface in that language. */
export function languageProblem(quiz: Element, available: readonly string[]): AttributeProblem[] {
  const own = quiz.getAttribute('lang')
  if (own === null || available.includes(primary(own))) return []
  const message = `lang="${own}" is not available. Expected ${oneOf(available)}.`
  return [{ name: 'lang', message }]
}

const primary = (tag: string) => tag.toLowerCase().split('-')[0]!

import type { Bank } from '../../bank/types.ts'
import { SourceError } from '../errors.ts'
import { languageOf } from '../links/read-feed.ts'
import { expectSyntax } from '../source/expect-syntax.ts'
import { bankOf, checkedBank } from '../source/load-bank.ts'
import type { Source } from '../source/source.ts'
import {
  compareBanks,
  compareTranslation,
  type Difference,
  type Translation
} from './compare-banks.ts'
import { withTexts } from './text-list.ts'

/** What the file given by `--with` says. */
interface ReadTranslation {
  /** How it differs from the bank. */
  differences: Difference[]
  /**
   * The bank with the texts of a translation file; a text that isn't translated stays as it is.
   * Undefined if the file is a bank already.
   */
  translated?: Bank
}

/**
 * Reads a translation file, or a bank that has been translated.
 *
 * @param language - The language tag it has to be in.
 * @throws SourceError if its syntax is broken, it is neither, it is in another language, or one of
 *   its texts may not be in a bank.
 */
export async function readTranslation(
  source: Source,
  bank: Bank,
  language: string
): Promise<ReadTranslation> {
  expectSyntax(source)
  const translation = translationIn(source.value)
  const other = translation ?? (await bankOf(source))
  if (languageOf(other.language) !== language) {
    throw new SourceError(source.name, `It is in "${other.language}". Expected "${language}".`)
  }
  if (!translation) return { differences: compareBanks(bank, other as Bank) }
  const { texts } = translation
  const textAt = (path: string) => (Object.hasOwn(texts, path) ? texts[path]!.text.trim() : '')
  // The page behind a link isn't translated, so name its language.
  const links = bank.links?.map((link) => ({ language: bank.language, ...link }))
  const value = withTexts(
    { ...bank, language, ...(links && { links }) },
    (path) => textAt(path) || undefined
  )
  return {
    differences: compareTranslation(bank, translation),
    translated: await checkedBank(
      source.name,
      value,
      undefined,
      "Its texts don't fit into the bank."
    )
  }
}

function translationIn(value: unknown): Translation | undefined {
  const { texts, language } = (value ?? {}) as Partial<Translation>
  if (typeof texts !== 'object' || texts === null || typeof language !== 'string') return undefined
  const entries = Object.entries(texts).filter(
    ([, entry]) => typeof entry?.source === 'string' && typeof entry.text === 'string'
  )
  return { ...(value as Translation), texts: Object.fromEntries(entries) }
}

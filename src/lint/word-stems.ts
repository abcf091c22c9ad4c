import { stemmer } from 'stemmer'
import { functionWords } from './english.ts'

/**
 * The different word stems of an English text, without function words.
 *
 * @see Porter (1980), Program 14(3), 130-137.
 */
export function contentStems(text: string): Set<string> {
  const words =
    text
      .toLowerCase()
      .replaceAll('’', "'")
      .match(/[a-z]+(?:'[a-z]+)*/g) ?? []
  return new Set(words.filter((word) => !functionWords.has(word)).map(stemmer))
}

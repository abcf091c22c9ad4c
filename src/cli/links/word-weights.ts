import { functionWords, isEnglish } from '../../lint/english.ts'
import { stemmer } from 'stemmer'

/** The words of a text that can tell topics apart: stems in English, whole words elsewhere. */
export const contentWords = (text: string, language: string): string[] =>
  isEnglish(language) ? plainWords(text, language).map(stemmer) : plainWords(text, language)

/** The words of a text without very common ones. */
export function plainWords(text: string, language: string): string[] {
  const words =
    text
      .toLowerCase()
      .replaceAll('’', "'")
      .match(/\p{L}+(?:'\p{L}+)*/gu) ?? []
  if (!isEnglish(language)) return words.filter((word) => word.length > 3)
  return words.filter((word) => word.length > 1 && !functionWords.has(word))
}

/** Texts with the classes they belong to; a text of several classes counts in parts. */
export type Examples<C> = readonly { classes: readonly C[]; words: readonly string[] }[]

/**
 * Learns from examples: log odds of a word in one class against all others, with a Dirichlet prior
 * of the whole corpus so that rare words say little.
 *
 * @returns For the words of a text, the log odds of each class; 0 without a known word.
 * @see Monroe, Colaresi & Quinn (2008), Political Analysis 16(4), 372-403.
 */
export function learnWords<C>(
  examples: Examples<C>,
  classes: readonly C[]
): (words: readonly string[]) => Map<C, number> {
  const strength = 60
  const total = new Map<string, number>()
  const byClass = new Map(classes.map((each) => [each, new Map<string, number>()]))
  const sizes = new Map(classes.map((each) => [each, 0]))
  let size = 0
  for (const { classes: own, words } of examples) {
    for (const word of words) {
      total.set(word, (total.get(word) ?? 0) + 1)
      size += 1
      for (const each of own) {
        const counts = byClass.get(each)
        if (!counts) continue
        counts.set(word, (counts.get(word) ?? 0) + 1 / own.length)
        sizes.set(each, sizes.get(each)! + 1 / own.length)
      }
    }
  }
  const weightOf = (word: string, of: C): number => {
    const all = total.get(word)
    if (!all) return 0
    const prior = (strength * all) / size
    const mine = (byClass.get(of)!.get(word) ?? 0) + prior
    const rest = all - (byClass.get(of)!.get(word) ?? 0) + prior
    const own = sizes.get(of)! + strength
    const others = size - sizes.get(of)! + strength
    return Math.log(mine / (own - mine)) - Math.log(rest / (others - rest))
  }
  return (words) => {
    const different = new Set(words)
    const known = [...different].filter((word) => total.has(word)).length
    return new Map(
      classes.map((each) => {
        let sum = 0
        for (const word of different) sum += weightOf(word, each)
        // Otherwise a long text would score higher than a short one with the same mix of words.
        return [each, known > 0 ? sum / Math.sqrt(known) : 0]
      })
    )
  }
}

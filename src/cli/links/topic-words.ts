import { stemmer } from 'stemmer'
import { isEnglish } from '../../lint/english.ts'

/** Words and phrases by topic. A topic is the id of a track, or `other` for what is no track's. */
export type TopicWords = Readonly<Record<string, readonly string[]>>

/**
 * Finds the words and phrases of each topic in a text, each once. Longer phrases come first and
 * cover their words, so "my manager" may belong to another topic than "manager". English is compared
 * by stems.
 *
 * @returns For a text, the words found by topic.
 */
export function topicFinder(
  words: TopicWords,
  language: string
): (text: string) => Map<string, Set<string>> {
  const stem = isEnglish(language) ? stemmer : (word: string) => word
  const lineOf = (text: string) => ` ${wordsOf(text).map(stem).join(' ')} `
  const phrases = Object.entries(words)
    .flatMap(([topic, list]) => list.map((phrase) => ({ topic, phrase, line: lineOf(phrase) })))
    .filter(({ line }) => line.trim())
    .toSorted((a, b) => b.line.length - a.line.length)
  return (text) => {
    const found = new Map(Object.keys(words).map((topic) => [topic, new Set<string>()]))
    let rest = lineOf(text)
    for (const { topic, phrase, line } of phrases) {
      if (!rest.includes(line)) continue
      found.get(topic)!.add(phrase)
      rest = rest.replaceAll(line, ' | ')
    }
    return found
  }
}

const wordsOf = (text: string): string[] =>
  text
    .toLowerCase()
    .replaceAll('’', "'")
    .match(/[\p{L}\p{N}]+(?:'\p{L}+)?/gu) ?? []

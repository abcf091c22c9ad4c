import type { Bank } from '../../../src/index.ts'
import type { Words } from '../../../widget/messages/words.ts'

/** A language that nobody speaks, in letters of many, a third longer and between brackets. */
const letters: Record<string, string> = {
  a: 'á',
  b: 'ƀ',
  c: 'ç',
  d: 'ð',
  e: 'é',
  f: 'ƒ',
  g: 'ĝ',
  h: 'ĥ',
  i: 'í',
  j: 'ĵ',
  k: 'ķ',
  l: 'ļ',
  m: 'ɱ',
  n: 'ñ',
  o: 'ó',
  p: 'þ',
  q: 'ǫ',
  r: 'ŕ',
  s: 'š',
  t: 'ţ',
  u: 'ú',
  v: 'ṽ',
  w: 'ŵ',
  x: 'ẋ',
  y: 'ý',
  z: 'ž'
}

/** "Your answers" in it: "⟦Ýóúŕ áñšŵéŕš ýóú⟧". */
export const pseudo = (text: string): string => {
  const said = text.replace(/[a-z]/gi, (letter) => {
    const other = letters[letter.toLowerCase()]!
    return letter === letter.toLowerCase() ? other : other.toUpperCase()
  })
  return `⟦${said} ${said.slice(0, Math.ceil(said.length / 3)).trim()}⟧`
}

/** Whatever there is of words in a value, in that language; functions go on to say it. */
function translated<T>(value: T): T {
  if (typeof value === 'string') return pseudo(value) as T
  if (typeof value === 'function') {
    return ((...given: unknown[]) =>
      translated((value as (...all: unknown[]) => unknown)(...given))) as T
  }
  if (Array.isArray(value)) return value.map(translated) as T
  return Object.fromEntries(
    Object.entries(value as object).map(([key, part]) => [key, translated(part)])
  ) as T
}

export const pseudoWords = (words: Words, language: string): Words => ({
  ...translated(words),
  language
})

/** Members of a bank that are words, wherever they stand. */
const said = new Set([
  'title',
  'stem',
  'text',
  'evidence',
  'week',
  'cost',
  'complaint',
  'name',
  'question',
  'talk',
  'caveat',
  'summary',
  'source'
])

export const pseudoBank = (bank: Bank, language: string): Bank => ({
  ...(JSON.parse(JSON.stringify(bank), (key, value: unknown) =>
    typeof value === 'string' && said.has(key) ? pseudo(value) : value
  ) as Bank),
  language
})

/** What of a text is in no bracket. */
export function untranslated(text: string): string {
  let depth = 0
  let outside = ''
  for (const sign of text) {
    if (sign === '⟦') depth++
    else if (sign === '⟧') depth--
    else if (depth === 0) outside += sign
  }
  return outside.trim()
}

import { expect, test } from 'vitest'
import { readingGrade, sentencesOf, syllableCount } from '../../src/lint/reading-grade.ts'

// Syllables as the Carnegie Mellon Pronouncing Dictionary has them.
test.each<[number, ...string[]]>([
  [1, 'code', 'codes', 'one', 'helped', 'called', 'large', 'proof', 'eyes', 'I’m', 'works'],
  [2, 'table', 'pages', 'started', 'colleague', 'argue', 'layer', 'being', 'useful', 'elsewhere'],
  [3, 'idea', 'employer', 'database', 'customer', 'steadying'],
  [4, 'experience', 'architecture', 'realistic', 'security', 'information']
])('words of %i syllables', (count, ...words) => {
  expect(words.map((word) => [word, syllableCount(word)])).toEqual(
    words.map((word) => [word, count])
  )
})

test('a text is cut where a sentence, a question or an introduction ends', () => {
  expect(sentencesOf('A test fails. Why? I look at:')).toEqual([
    'A test fails.',
    'Why?',
    'I look at:'
  ])
})

// .39 * words / sentences + 11.8 * syllables / words - 15.59, worked by hand.
test.each([
  // 6 words, 6 syllables: 2.34 + 11.8 - 15.59
  ['The cat sat on the mat.', -1.45],
  // 8 words in 2 sentences, 8 syllables: 1.56 + 11.8 - 15.59
  ['The cat sat down. The dog got up.', -2.23],
  // 1 word, 6 syllables: .39 + 70.8 - 15.59
  ['Responsibility!', 55.6]
])('%s', (text, grade) => {
  expect(readingGrade(sentencesOf(text))).toBeCloseTo(grade, 2)
})

test('what has no words has no grade', () => {
  expect(readingGrade(['...'])).toBe(-Infinity)
})

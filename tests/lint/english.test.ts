import { expect, test } from 'vitest'
import { wholeWords } from '../../src/lint/english.ts'

test.each([
  ['lead', 'I lead a team', ['lead']],
  ['lead', 'Lead? LEAD!', ['Lead', 'LEAD']],
  ['lead', 'I plead, they mislead and leads', []],
  ['lead', 'lead2 and 3lead', []],
  ['übersetzers?', 'Ich bin Übersetzer.', ['Übersetzer']],
  ['cadre confirmé', 'Un cadre confirmé parle', ['cadre confirmé']],
  ['confirm', 'Un cadre confirmé', []],
  [String.raw`C\+\+`, 'I write C++, not C', ['C++']],
  [String.raw`C\+\+`, 'ABC++', []],
  [String.raw`\.NET`, 'Years of .NET', ['.NET']]
])('"%s" in "%s": %j', (word, text, found) => {
  expect(text.match(wholeWords([word])) ?? []).toEqual(found)
})

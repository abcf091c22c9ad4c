import { expect, test } from 'vitest'
import { en } from '../../../widget/messages/en.ts'
import { languageName } from '../../../widget/result/language-name.ts'

test.each([
  ['de', 'en', 'Englisch'],
  ['es', 'en-US', 'inglés'],
  ['en', 'pt-BR', 'Portuguese'],
  ['en', 'en-GB', undefined],
  ['en', 'en_US', 'en_US'],
  ['en', 'English!', 'English!']
])('readers of %s are told that a link in %s is in: %s', (language, tag, name) => {
  expect(languageName({ ...en, language }, tag)).toBe(name)
})

import { expect, test } from 'vitest'
import {
  interfaceLanguage,
  isLanguageTag,
  languageProblem
} from '../../../../widget/host/settings/language.ts'
import { languages } from '../../../../widget/load-language.ts'
import { fakeElement } from '../fake-element.ts'

test.each([
  [{ lang: 'de' }, 'es', 'en', 'de'],
  [{ lang: 'de-AT' }, undefined, 'en', 'de'],
  [{}, 'es', 'en', 'es'],
  [{}, undefined, 'de', 'de'],
  [{ lang: 'fr' }, 'es', 'en', 'es'],
  [{ lang: '???' }, undefined, 'not a tag', 'en']
])(
  'with %o on a page in %s and a bank in %s the interface is in %s',
  (own, page, bank, expected) => {
    const element = fakeElement(own, page)
    expect(interfaceLanguage(element, bank, languages)).toBe(expected)
  }
)

test.each([
  ['en', true],
  ['pt-BR', true],
  ['', false],
  ['english please', false],
  ['e', false]
])('"%s" is a language tag: %s', (tag, expected) => {
  expect(isLanguageTag(tag)).toBe(expected)
})

test('the page owner is warned about a language without an interface', () => {
  const problems = (lang?: string) => languageProblem(fakeElement(lang ? { lang } : {}), languages)
  expect(problems('fr')).toEqual([
    { name: 'lang', message: 'lang="fr" is not available. Expected en, es or de.' }
  ])
  expect([problems('es'), problems()]).toEqual([[], []])
})

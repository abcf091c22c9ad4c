import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { tensions, themes } from '../../docs/themes-data.ts'
import { partingItems, standIns, themesPage, themeUses } from '../../docs/themes-page.ts'
import { bank } from '../../questions/index.ts'

const uses = themeUses(bank)

test('docs/themes.md is what docs/make-themes.ts writes', () => {
  expect(readFileSync('docs/themes.md', 'utf8')).toBe(themesPage(bank))
})

test('there are fifty themes and thirteen tensions', () => {
  expect(Object.keys(themes)).toHaveLength(50)
  expect(tensions).toHaveLength(13)
})

test.each(Object.keys(themes))('theme %s is used by the bank', (theme) => {
  expect(uses.get(theme)!.flat()).not.toEqual([])
})

test.each(tensions)('tension $id is told apart by the bank', (tension) => {
  const asked = partingItems(bank, tension)
  expect(asked.length + standIns(bank, tension).length).toBeGreaterThan(0)
  for (const { options } of asked) expect(new Set(options).size).toBe(tension.sides.length)
  for (const ids of standIns(bank, tension)) expect(ids).not.toEqual([])
})

test('the bank names no theme that the list lacks', () => {
  const parts = [
    bank.items,
    bank.readiness.items,
    bank.leadership,
    bank.context,
    bank.roles,
    bank.trials,
    bank.links
  ]
  const named = new Set(parts.flatMap((part) => part.flatMap((entry) => entry.themes)))
  expect([...named].filter((theme) => !(theme in themes))).toEqual([])
})

test('an answer about the situation takes up themes of its question', () => {
  const strange = bank.context.flatMap(({ id, options, themes: asked }) =>
    options
      .filter((option) => option.themes?.some((theme) => !asked.includes(theme)))
      .map((option) => `${id} ${option.id}`)
  )
  expect(strange).toEqual([])
})

describe('a bank that no longer parts the sides is told so', () => {
  const sides = [
    { says: 'stays', themes: ['T22'] },
    { says: 'climbs', themes: ['T41'] }
  ]
  test.each<[Record<string, string[]>, string]>([
    [{ gone: ['a', 'b'] }, 'no item "gone"'],
    [{ 'stuck-colleague': ['ask', 'make-work'] }, 'none of the themes T22, T41'],
    [{ 'two-years-on': ['here', 'gone'] }, 'no option "gone"'],
    [{ 'two-years-on': ['here', 'here'] }, 'do not part its sides']
  ])('%o', (items, message) => {
    expect(() => partingItems(bank, { id: 'X99', sides, items })).toThrow(message)
  })
})

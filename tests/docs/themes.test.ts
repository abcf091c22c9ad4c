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

test.each(tensions)('the bank tells the sides of tension $id apart', (tension) => {
  const asked = partingItems(bank, tension)
  expect(asked.length + standIns(bank, tension).length).toBeGreaterThan(0)
  for (const { options } of asked) expect(new Set(options).size).toBe(tension.sides.length)
  for (const ids of standIns(bank, tension)) expect(ids).not.toEqual([])
})

test('the bank names no theme that the list lacks', () => {
  const named: string[] = []
  JSON.stringify(bank, (key, value: unknown) => {
    if (key === 'themes') named.push(...(value as string[]))
    return value
  })
  expect(named.length).toBeGreaterThan(bank.items.length)
  expect(named.filter((theme) => !(theme in themes))).toEqual([])
})

describe('a bank that no longer tells the sides apart is reported', () => {
  const sides = [
    { says: 'stays', themes: ['T22'] },
    { says: 'climbs', themes: ['T41'] }
  ]
  test.each<[Record<string, string[]>, string]>([
    [{ gone: ['a', 'b'] }, 'no item "gone"'],
    [{ 'nine-on-the-call': ['bed', 'graph'] }, 'none of the themes T22, T41'],
    [{ 'last-rung': ['stay-sure', 'gone'] }, 'no option "gone"'],
    [{ 'last-rung': ['stay-sure', 'stay-sure'] }, "don't tell its sides apart"]
  ])('%o', (items, message) => {
    expect(() => partingItems(bank, { id: 'X99', sides, items })).toThrow(message)
  })

  test('a side without any option is reported', () => {
    const apart = { ids: [['missed-stop'], ['old-dream']], because: '' }
    expect(() => standIns(bank, { id: 'X99', sides, items: {}, apart })).toThrow(
      'no "missed-stop" with a theme of T22'
    )
  })
})

import { describe, expect, test, vi } from 'vitest'
import german from '../../questions/bank.de.json' with { type: 'json' }
import spanish from '../../questions/bank.es.json' with { type: 'json' }
import { bank } from '../../questions/index.ts'
import { parseBank } from '../../src/bank/parse.ts'
import type { Bank } from '../../src/bank/types.ts'
import { compareBanks, type Difference } from '../../src/cli/translate/compare-banks.ts'
import { withTexts } from '../../src/cli/translate/text-list.ts'
import { anyPeople, takeQuiz } from '../helpers/people.ts'

// Hundreds of quizzes, on machines that may be busy.
vi.setConfig({ testTimeout: 600_000 })

/** Job titles that Spanish uses in English. */
const keptTitles = [
  'Senior staff engineer',
  'Site reliability engineer',
  'Technical program manager'
]

/** The links that a bank shares with the English bank, without texts and languages. */
const linkFacts = ({ links = [] }: Bank) => {
  const known = links.filter(({ id }) => shipped.has(id))
  return withTexts({ links: known.map((link) => ({ ...link, language: '' })) }, () => '')
}

const shipped = new Set(bank.links!.map(({ id }) => id))

describe.each([
  ['Spanish', parseBank(spanish)],
  ['German', parseBank(german)]
])('the %s bank', (_, translated) => {
  const own = translated.links!.filter(({ id }) => !shipped.has(id))

  test('has the version of the English bank', () => {
    expect(translated).toMatchObject({ id: bank.id, version: bank.version })
  })

  test('differs from the English bank only in its texts, and keeps only these titles in English', () => {
    const isKeptName = ({ path, message }: Difference) =>
      /^places\..*\.roles\.\d+\.name$/.test(path) &&
      keptTitles.some((title) => message === `Still "${title}".`)
    expect(compareBanks(bank, translated).filter((each) => !isKeptName(each))).toEqual([])
  })

  test('has every English link, with its themes and conditions', () => {
    expect(linkFacts(translated)).toEqual(linkFacts(bank))
  })

  test('marks links to English pages, and only those', () => {
    for (const link of translated.links!) {
      expect(link.language).toBe(own.includes(link) ? undefined : 'en')
    }
  })

  test('has five links or more in its own language, from three sources or more', () => {
    expect(own.length).toBeGreaterThanOrEqual(5)
    expect(new Set(own.map(({ source }) => source)).size).toBeGreaterThanOrEqual(3)
    expect(new Set(translated.links!.map(({ url }) => url)).size).toBe(translated.links!.length)
    for (const { id, tracks, themes, asks, reasons = [] } of own) {
      expect({ id, asks }).toMatchObject({ asks: expect.stringMatching(/[.?]$/) })
      expect(tracks!.length * themes!.length).toBeGreaterThan(0)
      expect(reasons.length).toBeGreaterThanOrEqual(3)
      expect(reasons.filter(({ when }) => !when || !Object.keys(when).length)).toEqual([])
    }
  })

  test('shows each of these links to someone, among the first three', () => {
    const first = anyPeople(translated, 400).flatMap((person) =>
      takeQuiz(translated, person, 'quick').report.links.slice(0, 3)
    )
    const seen = new Set(first.map(({ id }) => id))
    expect(own.filter(({ id }) => !seen.has(id!)).map(({ id }) => id)).toEqual([])
  })
})

import { describe, expect, test, vi } from 'vitest'
import german from '../../questions/bank.de.json' with { type: 'json' }
import spanish from '../../questions/bank.es.json' with { type: 'json' }
import { bank } from '../../questions/index.ts'
import { parseBank } from '../../src/bank/index.ts'
import { compareBanks, type Difference } from '../../src/cli/translate/compare-banks.ts'
import { anyPeople, takeQuiz } from '../helpers/people.ts'

// Hundreds of quizzes, on machines that may be busy.
vi.setConfig({ testTimeout: 600_000 })

const shipped = new Set(bank.links!.map(({ id }) => id))

describe.each([
  ['Spanish', parseBank(spanish)],
  ['German', parseBank(german)]
])('the %s bank', (_, translated) => {
  const own = translated.links!.filter(({ id }) => !shipped.has(id))

  test('differs from the English one in its texts alone, and keeps only names of roles', () => {
    const isKeptName = ({ kind, path }: Difference) =>
      kind === 'untranslated' && /^places\..*\.roles\.\d+\.name$/.test(path)
    expect(compareBanks(bank, translated).filter((each) => !isKeptName(each))).toEqual([])
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

  test('shows each of them among the first three links of someone', () => {
    const first = anyPeople(translated, 400).flatMap((person) =>
      takeQuiz(translated, person, 'quick').report.links.slice(0, 3)
    )
    const seen = new Set(first.map(({ id }) => id))
    expect(own.filter(({ id }) => !seen.has(id!)).map(({ id }) => id)).toEqual([])
  })
})

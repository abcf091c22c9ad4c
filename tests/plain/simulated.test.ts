import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { bank as shipped } from '../../questions/index.ts'
import { compare } from '../../scripts/plain/compare.ts'
import { mostBehind, withFigures, type PlainReport } from '../../scripts/plain/document.ts'
import { readPage } from '../../scripts/plain/read-page.ts'
import { take } from '../../scripts/plain/take.ts'
import type { Bank } from '../../src/bank/types.ts'
import { fingerprint, fullSimulation } from '../../src/simulate/index.ts'
import { builtFile } from '../helpers/built-files.ts'

const bank: Bank = shipped
const sections = readPage(builtFile('dist/quiz.html'))
const written = JSON.parse(readFileSync('docs/plain.json', 'utf8')) as PlainReport

describe('simulated people on the page without scripts', () => {
  test('are put right about as often as by the quiz', () => {
    // Other people than those of the figures in docs/plain.md.
    const { difference, standardError } = compare(bank, sections, 'messy', {
      people: 400,
      seeds: [4]
    })
    // Three standard errors: a good page fails this once in a thousand draws.
    expect(difference).toBeGreaterThanOrEqual(-mostBehind - 3 * standardError)
    expect(standardError).toBeLessThan(0.03)
  })

  test('end after ten to fourteen questions, each of them once', () => {
    const first = {
      answer: ({ options }: { options: readonly { id: string }[] }) => options[0]!.id
    }
    const { answers } = take(bank, sections, first)
    expect(answers.length).toBeGreaterThanOrEqual(10)
    expect(answers.length).toBeLessThanOrEqual(14)
    expect(new Set(answers.map(({ item }) => item)).size).toBe(answers.length)
  })
})

describe('docs/plain.json', () => {
  test('is of the shipped weights and of this page: else run "npm run simulate:plain"', () => {
    const stems = new Set([...sections.values()].map(({ heading }) => heading))
    const items = bank.items.filter(({ stem }) => stems.has(stem)).map(({ id }) => id)
    expect(written.bank.fingerprint).toBe(fingerprint(bank))
    expect(written.items).toEqual(items.toSorted())
    expect(1 + written.questions + written.results).toBe(sections.size)
  })

  test('rests on as many people as the full simulation', () => {
    const { people, seeds } = fullSimulation
    expect(written.seeds).toEqual(seeds)
    for (const { people: count } of Object.values(written.worlds)) {
      expect(count).toBe(people * seeds.length)
    }
  })

  test('has the page within .03 of the quiz in the messy world', () => {
    expect(written.worlds.messy.difference).toBeGreaterThanOrEqual(-mostBehind)
  })

  test('is what docs/plain.md tells', () => {
    // Prettier only changes the white space of tables.
    const bare = (text: string) => text.replace(/[\s|:-]+/g, ' ')
    const document = readFileSync('docs/plain.md', 'utf8')
    expect(bare(document)).toBe(bare(withFigures(document, written)))
  })
})

import { describe, expect, test } from 'vitest'
import { report, type History, type Response } from '../../../src/index.ts'
import { en } from '../../../widget/messages/en.ts'
import { asMarkdown, asText, resultLines } from '../../../widget/result/result-text.ts'
import { bank, bareBank } from '../../browser/helpers/bank.ts'

const responses: Response[] = bank.items
  .slice(0, 14)
  .map(({ id }) => ({ item: id, option: 'cook' }))
const result = report(bank, { responses })
const marked: History = {
  results: [],
  experiments: new Map([
    ['cook-for-ten', { onSheet: true, done: true, note: 'Long *quiet* <days>.' }]
  ])
}
const lines = resultLines(en, bank, result, marked)
const markdown = asMarkdown(lines)
const text = asText(lines)

describe.each([
  ['Markdown', markdown],
  ['text', text]
])('the result as %s', (_, written) => {
  test('has place, certainty, shares, questions, roles, links and notice', () => {
    for (const part of [
      'Cook: Mostly at the table of the cook',
      'better than 9 in 10',
      '% cooking',
      'The first thing to ask?',
      'Cook in chief',
      'https://kitchen.example/',
      'Based on 14 answers'
    ]) {
      expect(written).toContain(part)
    }
  })

  test('has the experiments on the sheet, with their marks', () => {
    expect(written).toContain('When did you look at the clock?')
    expect(written).toContain('- Done\n')
    expect(written).not.toContain('Wash up for a week')
  })
})

test('Markdown has headings, and escapes what the reader wrote', () => {
  expect(markdown).toMatch(/^# Cook: Mostly at the table of the cook\n\n/)
  expect(markdown).toContain('Long \\*quiet\\* \\<days\\>.')
  expect(markdown).toMatch(/\n- \[.+\]\(https:\/\/\S+\)\n/)
})

test('plain text has no marks', () => {
  expect(text).not.toMatch(/^#|\]\(|\\/m)
  expect(text).toContain('Long *quiet* <days>.')
})

test('lines of a list follow each other, all others are separated by a blank line', () => {
  expect(text).not.toContain('\n\n\n')
  expect(text).toMatch(/- \d+% cooking\n- \d+% \w+.*\n- \d+% \w+.*\n\n/)
})

test('with nothing on the sheet both experiments are included', () => {
  const both = asText(resultLines(en, bank, result, { results: [], experiments: new Map() }))
  expect(both).toContain('Cook for ten')
  expect(both).toContain('Wash up for a week')
})

test('sections that a bank lacks are left out', () => {
  const bare = asText(
    resultLines(en, bareBank, report(bareBank, { responses }), {
      results: [],
      experiments: new Map()
    })
  )
  for (const title of [en.sheetTry, en.sheetAsk, en.sheetRoles, en.linksTitle]) {
    expect(bare).not.toContain(title)
  }
})

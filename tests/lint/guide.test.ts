import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { ruleIds } from '../../src/lint/finding.ts'
import { checkBank, type Item } from '../../src/lint/index.ts'
import { cleanBank } from '../fixtures/clean-bank.ts'

const guide = readFileSync('questions/README.md', 'utf8')

/** The text under a heading, up to the next one of its kind. */
const section = (heading: string) => guide.split(/^### /m).find((part) => part.startsWith(heading))!

describe('questions/README.md', () => {
  test.each(ruleIds)('shows a good and a bad example for %s', (rule) => {
    expect(section(`${rule} `)).toMatch(/\*\*Bad:\*\* .+[\s\S]+\*\*Good:\*\* .+/)
  })

  test('opens with an item that the check has nothing to say about', () => {
    const [, json] = /```json\n([\s\S]+?)```/.exec(guide)!
    const bank = cleanBank()
    const place = bank.items.findIndex(({ facet }) => facet === 'calendar')
    bank.items[place] = JSON.parse(json!) as Item
    expect(checkBank(bank)).toEqual([])
  })

  const rows = [...section('L12 ').matchAll(/^\| (.+?) \| (.+?) \| (.+?) \|$/gm)].slice(2)
  const said = (text: string) => {
    const bank = cleanBank()
    for (const option of bank.items[0]!.options) option.text = text
    return checkBank(bank).filter(({ rule }) => rule === 'L12')
  }

  test('has a row for each kind of word that L12 knows', () => {
    expect(rows).toHaveLength(9)
  })

  test.each(rows.map(([, what, bad]) => [what, bad]))('calls bad what is: %s, "%s"', (_, bad) => {
    expect(said(bad!)).not.toEqual([])
  })

  test.each(rows.map(([, what, , good]) => [what, good]))('calls good: %s, "%s"', (_, good) => {
    expect(said(good!)).toEqual([])
  })
})

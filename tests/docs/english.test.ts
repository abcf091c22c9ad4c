import { globSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { bank } from '../../questions/index.ts'
import { en } from '../../widget/messages/en.ts'
import { enResult } from '../../widget/messages/en/result.ts'
import { bankFile, stringsIn } from '../helpers/bank-file.ts'

const pages = globSync(['*.md', 'docs/*.md', 'questions/*.md', 'examples/*.md'])

/** "A third of", "two thirds", "nine in ten", but not "a third time". */
const fraction =
  /\b(thirds|quarters|fifths|tenths|((third|quarter|fifth|tenth|twentieth) of)|((one|two|three|four|five|six|seven|eight|nine)\s+in\s+(two|three|four|five|six|seven|eight|nine|ten|twenty)))\b/gi

/** Phrases that only British people use, or no native speaker at all. */
const foreign =
  /\b(pinch of salt|half past|the odd (ticket|bug|job)|(goes|go|went) down (badly|well)|first years)\b/gi

test('no page spells out a fraction', () => {
  const found = pages.flatMap((page) => {
    const prose = readFileSync(page, 'utf8').replace(/`[^`]*`/g, '')
    return [...prose.matchAll(fraction)].map(([text]) => `${page}: ${text}`)
  })
  expect(pages).toContain('docs/assessment.md')
  expect(found).toEqual([])
})

test('no text of a bank or the interface sounds foreign to Americans', () => {
  const texts = stringsIn([bank, bankFile('data-people'), en, enResult])
  expect(texts.length).toBeGreaterThan(1000)
  expect(texts.filter((text) => text.match(foreign))).toEqual([])
})

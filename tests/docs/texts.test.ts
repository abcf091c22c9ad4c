import { readFileSync } from 'node:fs'
import { format } from 'prettier'
import { expect, test } from 'vitest'
import { listedKeys, textsPage } from '../../docs/texts-page.ts'
import { en } from '../../widget/messages/en.ts'
import { labelsOf } from '../../widget/messages/label.ts'
import { enResult } from '../../widget/messages/en/result.ts'
import { addMessages, messagesFor } from '../../widget/messages/messages-for.ts'

const page = readFileSync('docs/texts.md', 'utf8')

test('docs/texts.md is what docs/make-texts.ts writes', async () => {
  expect(page).toBe(await format(textsPage(), { parser: 'markdown' }))
})

test('it lists every key once', () => {
  expect(listedKeys().toSorted()).toEqual(Object.keys(en).toSorted())
})

test('every text it says has values takes them all', () => {
  for (const key of listedKeys()) {
    const [, values = ''] = new RegExp(`^\\| \`${key}\` +\\| (.*?) \\|`, 'm').exec(page)!
    const names = [...values.matchAll(/\{(\w+)\}/g)].map(([, name]) => name!)
    const text = en[key as keyof typeof en] as unknown
    expect(typeof text === 'function', key).toBe(names.length > 0)
  }
})

test('the plural it shows is read as it says', () => {
  addMessages('en', enResult)
  const [, json] = /```json\n([^]*?)\n```/.exec(page)!
  const { theirAnswers } = messagesFor('en', labelsOf(JSON.parse(json!) as Record<string, string>))
  expect([0, 1, 4].map((count) => theirAnswers({ count }))).toEqual([
    'Their nothing',
    'Their one answer',
    'Their 4 answers'
  ])
})

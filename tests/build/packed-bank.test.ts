import { readFileSync } from 'node:fs'
import { describe, expect, test, vi } from 'vitest'
import { packBank } from '../../build/packed-bank/pack.ts'
import { readerBank } from '../../build/packed-bank/plugin.ts'
import {
  addResults,
  unpackQuestions,
  whenRead,
  type Lists
} from '../../build/packed-bank/unpack.ts'
import type { Bank, Link } from '../../src/bank/schema.ts'

const shipped = readerBank(readFileSync('questions/bank.json', 'utf8'))
const golden = readerBank(readFileSync('tests/golden/bank.json', 'utf8'))

const [episode] = shipped.links
const withLink = (link: { [Member in keyof Link]?: Link[Member] | undefined }): Bank =>
  readerBank(JSON.stringify({ ...golden, links: [...golden.links, { ...episode!, ...link }] }))

describe('a packed bank comes out as it went in', () => {
  test.each([
    ['the shipped one', shipped],
    ['another one', golden],
    ['a link without a day', withLink({ date: undefined })],
    ['a link from elsewhere', withLink({ url: 'https://books.example/one' })],
    ['an episode that was late', withLink({ date: '2016-08-30' })],
    ['an episode under another title', withLink({ title: 'Wide or deep' })],
    ['a link that is no episode', withLink({ id: 'wide-or-deep', kind: 'book' })]
  ])('%s', (_, bank) => {
    const { facts, questions, results } = packBank(bank)
    expect({ ...facts, ...addResults(unpackQuestions(questions), results) }).toEqual(bank)
  })
})

test('the questions come first, and can be asked before the rest is there', () => {
  const bank = unpackQuestions(packBank(shipped).questions)
  const texts = ({ items }: Pick<Bank, 'items'>) =>
    items.map((item) => [item.id, item.stem, item.options.length])
  expect(texts(bank)).toEqual(texts(shipped))
  expect(bank.context.map(({ stem }) => stem)).toEqual(shipped.context.map(({ stem }) => stem))
  expect([bank.roles, bank.trials, bank.links]).toEqual([[], [], []])
})

test('a bank is unpacked when one of its lists is first read, and only then', () => {
  const { facts, questions, results } = packBank(shipped)
  const unpack = vi.fn<() => Lists>(() => addResults(unpackQuestions(questions), results))
  const bank = whenRead(facts, unpack)
  expect([bank.id, bank.version, bank.language, bank.title]).toEqual([
    shipped.id,
    shipped.version,
    shipped.language,
    shipped.title
  ])
  expect(unpack).not.toHaveBeenCalled()
  expect(bank.items).toHaveLength(shipped.items.length)
  expect({ ...bank }).toEqual(shipped)
  expect(JSON.parse(JSON.stringify(bank))).toEqual(JSON.parse(JSON.stringify(shipped)))
  expect(unpack).toHaveBeenCalledOnce()
})

test('a bank that would come out different ends the build, which says where', () => {
  const [item, ...items] = golden.items
  const broken = { ...golden, items: [{ ...item!, stem: 'Two\nlines' }, ...items] }
  expect(() => packBank(broken)).toThrow(/^The bank's ".+" do not come out .* as they went in/)
})

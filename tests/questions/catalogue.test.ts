import { expect, test } from 'vitest'
import { bank, catalogue } from '../../questions/index.ts'
import { themes } from '../../docs/themes-data.ts'
import { Link } from '../../src/lint/index.ts'

test('every entry of the catalogue is a valid link', () => {
  expect(Link.array().parse(catalogue)).toEqual(catalogue)
})

test('no id and no address of the catalogue is used twice', () => {
  expect(new Set(catalogue.map(({ id }) => id)).size).toBe(catalogue.length)
  expect(new Set(catalogue.map(({ url }) => url)).size).toBe(catalogue.length)
})

test('the catalogue names no theme that the list lacks', () => {
  expect(catalogue.flatMap((link) => link.themes ?? []).filter((one) => !(one in themes))).toEqual(
    []
  )
})

test('every entry says who asks or says what, for any reader', () => {
  expect(catalogue.filter(({ asks }) => !/[.?]$/.test(asks ?? '')).map(({ id }) => id)).toEqual([])
  expect(catalogue.filter(({ reasons, when }) => reasons ?? when).map(({ id }) => id)).toEqual([])
})

test('the catalogue holds every shipped link, with the same facts', () => {
  // Reasons and conditions depend on what a bank asks.
  const facts = ({
    id: _id,
    reasons: _reasons,
    when: _when,
    ...rest
  }: (typeof catalogue)[number]) => rest
  const known = new Map(catalogue.map((link) => [link.url, facts(link)]))
  for (const link of bank.links ?? []) expect(facts(link)).toEqual(known.get(link.url))
})

import { expect, test } from 'vitest'
import { bank, catalogue } from '../../questions/index.ts'
import { Link } from '../../src/lint/index.ts'

test('every entry of the catalogue is a link a bank may carry', () => {
  expect(Link.array().parse(catalogue)).toEqual(catalogue)
})

test('no id and no address of the catalogue is used twice', () => {
  expect(new Set(catalogue.map(({ id }) => id)).size).toBe(catalogue.length)
  expect(new Set(catalogue.map(({ url }) => url)).size).toBe(catalogue.length)
})

test('the shipped links state the facts of the catalogue, in a shorter summary', () => {
  const facts = (link: Link) => ({ ...link, summary: undefined })
  const known = new Map(catalogue.map((link) => [link.id, facts(link)]))
  for (const link of bank.links) expect(facts(link)).toEqual(known.get(link.id))
})

test('the shipped links serve each track and hold the two episodes the quiz began with', () => {
  for (const track of ['manager', 'ic', 'specialist'] as const) {
    expect(bank.links.filter(({ tracks }) => tracks.includes(track)).length).toBeGreaterThan(9)
  }
  expect(bank.links.map(({ id }) => id)).toEqual(
    expect.arrayContaining(['episode-333', 'episode-383'])
  )
  expect(bank.links.length).toBeGreaterThanOrEqual(30)
})

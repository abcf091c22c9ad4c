import { describe, expect, test } from 'vitest'
import { responseModel } from '../../src/model/response-model.ts'
import { quote, supportByFacet, type Evidence } from '../../src/result/evidence.ts'
import { triadBank } from '../helpers/tiny-bank.ts'

const weighing = (bits: Record<string, number>): Evidence[] =>
  Object.entries(bits).map(([item, weight]) => ({
    item,
    option: 'a',
    bits: weight,
    text: `You chose a of ${item}.`
  }))

const ids = (evidence: Evidence[]) => evidence.map(({ item }) => item)

describe('a result quotes', () => {
  test.each<{ what: string; bits: Record<string, number>; for: string[]; against: string[] }>([
    {
      what: 'the three strongest for and the strongest against',
      bits: { a: 0.5, b: 2, c: -0.2, d: 1, e: -1.5, f: 3 },
      for: ['f', 'b', 'd'],
      against: ['e']
    },
    { what: 'nothing against if nothing is', bits: { a: 1, b: 0 }, for: ['a'], against: [] },
    { what: 'nothing for if nothing is', bits: { a: -1, b: 0 }, for: [], against: ['a'] },
    {
      what: 'equal ones by their ids',
      bits: { d: 1, c: 1, b: 1, a: 1 },
      for: ['a', 'b', 'c'],
      against: []
    },
    { what: 'nothing of nothing', bits: {}, for: [], against: [] }
  ])('$what', (row) => {
    const quoted = quote(weighing(row.bits))
    expect(ids(quoted.for)).toEqual(row.for)
    expect(ids(quoted.against)).toEqual(row.against)
  })
})

test('support is the sum of the bits on a facet', () => {
  const evidence = weighing({ 'growth-0': 1.5, 'growth-1': -0.5, 'stance-0': 2 })
  expect(supportByFacet(responseModel(triadBank(16)), evidence)).toEqual(
    new Map([
      ['growth', 1],
      ['stance', 2]
    ])
  )
})

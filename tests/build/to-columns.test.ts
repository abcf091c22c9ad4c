import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { toColumns } from '../../build/to-columns.ts'
import { fromColumns, type Json } from '../../widget/from-columns.ts'

describe('columns', () => {
  test.each<[Json, Json]>([
    [[{ a: 1, b: 'x' }, { a: 2 }], { '#': 2, 'a': [1, 2], 'b': ['x', null] }],
    [[{ a: 1 }, null], { '#': 2, 'a': [1, null] }],
    [[[1, 2], null, [], [3]], { '#': [2, null, 0, 1], 'of': [1, 2, 3] }],
    [
      [{ list: [{ a: 1 }] }, { list: [{ a: 2 }, { a: 3 }] }],
      { '#': 2, 'list': { '#': [1, 2], 'of': { '#': 3, 'a': [1, 2, 3] } } }
    ],
    [
      [1, [2], { a: 3 }],
      [1, [2], { a: 3 }]
    ],
    ['text', 'text']
  ])('%j is written as %j', (value, written) => {
    expect(toColumns(value)).toEqual(written)
    expect(fromColumns(written)).toEqual(value)
  })

  test.each(['bank', 'bank.es', 'bank.de', 'data-people'])('give %s.json back', (name) => {
    const bank = JSON.parse(readFileSync(`questions/${name}.json`, 'utf8')) as Json
    expect(fromColumns(toColumns(bank))).toEqual(bank)
  })

  test('give any JSON back whose records have members', () => {
    const { tree } = fc.letrec<{ tree: Json }>((tie) => ({
      tree: fc.oneof(
        { maxDepth: 4, withCrossShrink: true },
        fc.constantFrom<Json>(0, 1, 'a', true),
        fc.array(tie('tree'), { maxLength: 4 }),
        fc.dictionary(fc.constantFrom('a', 'b', 'of'), tie('tree'), { minKeys: 1, maxKeys: 3 })
      )
    }))
    fc.assert(
      fc.property(tree, (value) => {
        expect(fromColumns(toColumns(value))).toEqual(value)
      })
    )
  })
})

import { expect, test } from 'vitest'
import { schemaKeys } from '../../src/bank/schema-keys.ts'
import { Bank } from '../../src/bank/schema.ts'

test.each([
  [[], ['$schema', 'id', 'version']],
  [
    ['tracks', 1],
    ['id', 'name', 'work']
  ],
  [
    ['leadership', 'abilities', 0],
    ['id', 'name', 'most']
  ],
  [
    ['links', 3, 'reasons', 0, 'when'],
    ['place', 'first', 'claim']
  ]
])('at %j the first keys are %j', (path, keys) => {
  expect(schemaKeys(Bank, path).slice(0, 3)).toEqual(keys)
})

test.each([[['labels']], [['nothing', 0]], [['id']]])('at %j there are none', (path) => {
  expect(schemaKeys(Bank, path)).toEqual([])
})

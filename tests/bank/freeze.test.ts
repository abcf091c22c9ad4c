import { expect, test } from 'vitest'
import { deepFreeze } from '../../src/bank/freeze.ts'

test('everything in a value is frozen, and the value returned', () => {
  const value = { list: [{ a: 1 }], text: 'x', none: null }
  expect(deepFreeze(value)).toBe(value)
  expect([value, value.list, value.list[0]].every(Object.isFrozen)).toBe(true)
})

test('what a caller has frozen already is frozen inside, too', () => {
  const inner = { b: 1 }
  deepFreeze(Object.freeze({ a: Object.freeze([inner]) }), new WeakSet())
  expect(Object.isFrozen(inner)).toBe(true)
})

test('a value that contains itself is frozen', () => {
  const value: { self?: object; inner: object } = { inner: {} }
  value.self = value
  expect(Object.isFrozen(deepFreeze(value).inner)).toBe(true)
})

test('a part that stands in many places is visited once', () => {
  let shared: object = {}
  for (let level = 0; level < 60; level++) shared = { left: shared, right: shared }
  expect(Object.isFrozen(deepFreeze(shared, new WeakSet()))).toBe(true)
})

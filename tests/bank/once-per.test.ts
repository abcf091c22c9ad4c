import { expect, test, vi } from 'vitest'
import { oncePer } from '../../src/bank/once-per.ts'

/** A function of an object, and how often it was computed. */
function counted() {
  const work = vi.fn<(key: { name: string }) => string[]>(({ name }) => [name])
  return { work, once: oncePer(work) }
}

test('a result is computed once for an object', () => {
  const { work, once } = counted()
  const key = { name: 'a' }
  expect(once(key)).toEqual(['a'])
  expect(once(key)).toBe(once(key))
  expect(work).toHaveBeenCalledTimes(1)
})

test('an equal object has a result of its own', () => {
  const { once } = counted()
  expect(once({ name: 'a' })).not.toBe(once({ name: 'a' }))
})

test('what throws is tried again', () => {
  const { work, once } = counted()
  const key = { name: 'a' }
  work.mockImplementationOnce(() => {
    throw new RangeError('not yet')
  })
  expect(() => once(key)).toThrow('not yet')
  expect(once(key)).toEqual(['a'])
})

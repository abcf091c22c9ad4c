import { expect, test, vi } from 'vitest'
import { oncePer } from '../../src/bank/once-per.ts'

/** A memoized function, and the mock that counts how often it runs. */
function counted() {
  const work = vi.fn<(key: { name: string }) => string[]>(({ name }) => [name])
  return { work, once: oncePer(work) }
}

test('a result is computed once per object', () => {
  const { work, once } = counted()
  const key = { name: 'a' }
  expect(once(key)).toEqual(['a'])
  expect(once(key)).toBe(once(key))
  expect(work).toHaveBeenCalledTimes(1)
})

test('two equal objects have separate results', () => {
  const { once } = counted()
  expect(once({ name: 'a' })).not.toBe(once({ name: 'a' }))
})

test('a computation that throws is tried again', () => {
  const { work, once } = counted()
  const key = { name: 'a' }
  work.mockImplementationOnce(() => {
    throw new RangeError('not yet')
  })
  expect(() => once(key)).toThrow('not yet')
  expect(once(key)).toEqual(['a'])
})

import { expect, test, vi } from 'vitest'
import { memoize } from '../../src/bank/memoize.ts'
import { assess, status } from '../../src/quiz/assess.ts'
import { defineQuiz } from '../../src/quiz/define-quiz.ts'
import { tinyBank } from '../helpers/tiny-bank.ts'

/** A memoized function of a bank and a letter, and how often it was computed. */
function counted() {
  const work = vi.fn<(bank: unknown, letter: string) => { letter: string }>((_, letter) => ({
    letter
  }))
  return { work, memoized: memoize(work, (letter: string) => letter) }
}

test('a result is computed once, then looked up', () => {
  const { work, memoized } = counted()
  expect(memoized(tinyBank, 'a')).toBe(memoized(tinyBank, 'a'))
  expect(work).toHaveBeenCalledTimes(1)
})

test('an undefined result is looked up, too', () => {
  const work = vi.fn<() => undefined>(() => undefined)
  const memoized = memoize(work, String)
  memoized(tinyBank, 'a')
  memoized(tinyBank, 'a')
  expect(work).toHaveBeenCalledTimes(1)
})

test.each([
  ['another input', tinyBank, 'b'],
  ['another bank', { ...tinyBank }, 'a']
])('%s is computed separately', (_, bank, letter) => {
  const { work, memoized } = counted()
  memoized(tinyBank, 'a')
  memoized(bank, letter)
  expect(work).toHaveBeenCalledTimes(2)
})

test('the least recently used results are dropped', () => {
  const { work, memoized } = counted()
  for (let letter = 0; letter < 25; letter++) memoized(tinyBank, `${letter}`)
  memoized(tinyBank, '24')
  expect(work).toHaveBeenCalledTimes(25)
  memoized(tinyBank, '0')
  expect(work).toHaveBeenCalledTimes(26)
})

test('a lookup counts as a use', () => {
  const { work, memoized } = counted()
  for (let letter = 0; letter < 24; letter++) memoized(tinyBank, `${letter}`)
  memoized(tinyBank, '0')
  memoized(tinyBank, '24')
  memoized(tinyBank, '0')
  expect(work).toHaveBeenCalledTimes(25)
  memoized(tinyBank, '1')
  expect(work).toHaveBeenCalledTimes(26)
})

test('memoized assessments equal computed ones', () => {
  const session = { mode: 'full', seed: 3, responses: [{ item: 'praise', option: 'ic' }] } as const
  expect(assess(tinyBank, session)).toMatchObject(status(tinyBank, session))
})

test('a selector gives the same object for an equal session', () => {
  const quiz = defineQuiz(tinyBank)
  const snapshot = () => ({
    value: 'asking',
    context: { mode: 'quick', seed: 3, section: 'pull', responses: 'praise=ic' } as const
  })
  for (const name of ['item', 'items', 'progress', 'report'] as const) {
    expect(quiz[name](snapshot())).toBe(quiz[name](snapshot()))
  }
  const now = snapshot()
  expect(quiz.session(now)).toBe(quiz.session(now))
})

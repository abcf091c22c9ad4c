import { expect, test, vi } from 'vitest'
import { button, mount, option, press } from './helpers/quiz.ts'

test('a reader who comes back may go on', async () => {
  const first = mount({ store: 'local' })
  await button('Begin').click()
  await press('12')
  const { responses } = first
  first.remove()
  const second = mount({ store: 'local' })
  await expect.element(button('Go on')).toBeVisible()
  await button('Go on').click()
  expect(second.responses).toEqual(responses)
  await expect.element(option(0)).toBeVisible()
})

test('a reader who comes back may start afresh', async () => {
  mount({ store: 'session' })
  await button('Begin').click()
  await press('1')
  document.body.replaceChildren()
  const second = mount({ store: 'session' })
  await button('Start afresh').click()
  expect([second.state, second.responses]).toEqual(['asking', []])
  expect(sessionStorage).toHaveLength(0)
})

test.each([
  ['local', () => localStorage],
  ['session', () => sessionStorage]
])('store %s keeps the answers there until they are erased', async (store, storage) => {
  const quiz = mount({ store })
  await button('Begin').click()
  await press('1')
  expect(storage()).toHaveLength(1)
  quiz.erase()
  expect(storage()).toHaveLength(0)
  expect(quiz.responses).toEqual([])
})

test('store none keeps nothing', async () => {
  mount({ store: 'none' })
  await button('Begin').click()
  await press('1')
  expect(localStorage.length + sessionStorage.length).toBe(0)
})

test('storage that throws does not disturb the quiz', async () => {
  const forbid = () => {
    throw new DOMException('no', 'SecurityError')
  }
  for (const name of ['getItem', 'setItem', 'removeItem'] as const) {
    vi.spyOn(Storage.prototype, name).mockImplementation(forbid)
  }
  vi.spyOn(globalThis, 'localStorage', 'get').mockImplementation(forbid)
  const quiz = mount({ store: 'local' })
  await button('Begin').click()
  while (quiz.state === 'asking') await press('1')
  expect(quiz.state).toBe('finished')
  vi.restoreAllMocks()
})

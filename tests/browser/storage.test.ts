import { expect, test, vi } from 'vitest'
import { page } from 'vitest/browser'
import { en } from '../../widget/messages/en.ts'
import { answersFor, button, mount, option, press } from './helpers/quiz.ts'

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

test('a reader who comes back is asked as before: as many questions, in the same order', async () => {
  const first = mount({ store: 'local' })
  first.responses = answersFor('ic', 14)
  first.start()
  await button(en.more).click()
  expect(first.state).toBe('asking')
  const shown = first.shadowRoot!.querySelector('fieldset')!.textContent
  first.remove()
  const second = mount({ store: 'local' })
  await button('Go on').click()
  expect(second.state).toBe('asking')
  expect(second.shadowRoot!.querySelector('fieldset')!.textContent).toBe(shown)
  // From the beginning it is again as long as the page's owner wants.
  second.restart()
  await button('Begin').click()
  await expect.element(page.getByText(en.progress(1, 14, 'pull'))).toBeVisible()
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

test.each([
  ['whose calls throw', false],
  ['that throws when it is looked for', true]
])(
  'storage %s lets the quiz complete, which says once that it cannot remember',
  async (_, gone) => {
    const forbid = () => {
      throw new DOMException('no', 'SecurityError')
    }
    for (const name of ['getItem', 'setItem', 'removeItem', 'clear', 'key'] as const) {
      vi.spyOn(Storage.prototype, name).mockImplementation(forbid)
    }
    vi.spyOn(Storage.prototype, 'length', 'get').mockImplementation(forbid)
    if (gone) vi.spyOn(globalThis, 'localStorage', 'get').mockImplementation(forbid)
    const quiz = mount({ store: 'local' })
    await button('Begin').click()
    const said: string[] = []
    while (quiz.state === 'asking') {
      await press('1')
      said.push(quiz.shadowRoot!.querySelector('.said')!.textContent)
    }
    await page.getByText(en.time).click()
    await page.getByRole('checkbox', { name: en.keepThis }).click()
    said.push(quiz.shadowRoot!.querySelector('.said')!.textContent)
    await page.getByText(en.trials).click()
    await page.getByRole('textbox', { name: en.note }).first().fill('mine')
    said.push(quiz.shadowRoot!.querySelector('.said')!.textContent)
    expect(said[0]).toBe(en.forgets)
    expect(said.slice(1).join('')).toBe('')
    quiz.erase()
    expect(quiz.responses).toEqual([])
    vi.restoreAllMocks()
  }
)

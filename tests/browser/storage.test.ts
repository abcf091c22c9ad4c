import { afterEach, describe, expect, test, vi } from 'vitest'
import { cdp, page } from 'vitest/browser'
import { loadResponses, saveSession } from '../../src/index.ts'
import { responsesKey } from '../../src/storage/keys.ts'
import { bank } from './helpers/bank.ts'
import {
  all,
  answersFor,
  button,
  focused,
  mount,
  mountAsking,
  mountResult,
  openAll,
  openSection,
  press,
  screenOf,
  status,
  waitFor
} from './helpers/quiz.ts'

afterEach(() => {
  vi.restoreAllMocks()
})

/** Answers a number of questions with a digit key. */
async function answer(quiz: Awaited<ReturnType<typeof mount>>, count: number) {
  const before = quiz.responses.length
  for (let each = 1; each <= count; each++) {
    await press('1')
    await waitFor(() => quiz.responses.length === before + each)
  }
}

const forbid = () => {
  throw new DOMException('no', 'SecurityError')
}

/** Makes every call to storage throw, as browsers do where it is forbidden. */
function blockStorage() {
  for (const name of ['getItem', 'setItem', 'removeItem', 'clear', 'key'] as const) {
    vi.spyOn(Storage.prototype, name).mockImplementation(forbid)
  }
  vi.spyOn(Storage.prototype, 'length', 'get').mockImplementation(forbid)
}

test('a reader who comes back continues where they were', async () => {
  const first = await mountAsking({ store: 'local' })
  await answer(first, 2)
  const { responses } = first
  const stem = first.shadowRoot!.querySelector('h2')!.textContent
  first.remove()
  const second = await mount({ store: 'local' })
  await expect.element(page.getByText('You’ve answered 2 of about 14.')).toBeVisible()
  await button('Continue').click()
  expect(second.responses).toEqual(responses)
  expect(second.shadowRoot!.querySelector('h2')!.textContent).toBe(stem)
})

test('a reader who comes back after the end sees the result first', async () => {
  const first = await mountResult(undefined, { store: 'local' })
  await openSection('Compare')
  await page.getByRole('checkbox', { name: 'Keep this result on this device' }).click()
  first.remove()
  const second = await mount({ store: 'local' })
  const date = new Intl.DateTimeFormat('en', { month: 'long', day: 'numeric' }).format(new Date())
  await expect.element(page.getByText(`Your result from ${date} is still here.`)).toBeVisible()
  await button('See it').click()
  await waitFor(() => second.state === 'finished')
  expect(second.state).toBe('finished')
})

test('a returning reader can start over, but has to confirm it', async () => {
  const first = await mountAsking({ store: 'session' })
  await answer(first, 1)
  const answered = first.responses
  first.remove()
  const second = await mount({ store: 'session' })
  await button('Start over').click()
  await expect
    .element(page.getByText('Start over? Your answers so far will be gone.'))
    .toBeVisible()
  await waitFor(() => focused()?.role === 'group')
  expect(second.responses).toEqual(answered)
  await button('Cancel').click()
  await waitFor(() => focused()?.textContent === 'Start over')
  await button('Start over').click()
  expect(sessionStorage.length).toBeGreaterThan(0)
  await button('Yes, start over').click()
  expect(second.responses).toEqual([])
  await expect.element(button('Start')).toBeVisible()
})

test.each([
  ['local', () => localStorage],
  ['session', () => sessionStorage]
])('store="%s" keeps the answers there until they are erased', async (store, storage) => {
  const quiz = await mountAsking({ store })
  await answer(quiz, 1)
  expect(storage().length).toBeGreaterThan(0)
  quiz.erase()
  expect(storage()).toHaveLength(0)
  expect(quiz.responses).toEqual([])
})

test('store="none" keeps nothing', async () => {
  const quiz = await mountAsking({ store: 'none' })
  await answer(quiz, 1)
  expect(localStorage.length + sessionStorage.length).toBe(0)
})

test.each([
  ['whose calls throw', false],
  ['that throws when it is looked for', true]
])('with storage %s the quiz works and says that it saves nothing', async (_, gone) => {
  blockStorage()
  if (gone) vi.spyOn(globalThis, 'localStorage', 'get').mockImplementation(forbid)
  const quiz = await mountAsking({ store: 'local' })
  await answer(quiz, 1)
  const said = () => status().element().textContent
  await expect.poll(said).toMatch(/^This browser won’t save your answers\./)
  await answer(quiz, 1)
  expect(quiz.responses).toHaveLength(2)
  // Once is enough.
  await expect.poll(said).toBe('')
})

const notSaved = () => page.getByText(/^This browser won’t save your answers\./)

/** Fills the storage of this page, to the last character. */
function fillStorage() {
  for (let size = 2 ** 22; size >= 1; size /= 2) {
    try {
      for (;;) localStorage.setItem(`filled-${localStorage.length}`, 'x'.repeat(size))
    } catch {
      // Then a smaller piece may still fit.
    }
  }
}

describe('a result can’t be kept on the device', () => {
  const keep = page.getByRole('checkbox', { name: 'Keep this result on this device' })

  test('if the page owner chose no storage, and marks aren’t said to fail', async () => {
    const quiz = await mountResult(undefined, { store: 'none' })
    await openSection('Compare')
    expect(keep.elements()).toEqual([])
    all(quiz, '.marks button')[0]!.click()
    await waitFor(() => all(quiz, '.noticed').length > 0)
    expect(notSaved().elements()).toEqual([])
  })

  test('while another quiz of the page stores answers to the same bank', async () => {
    const first = await mountAsking({ store: 'local' })
    await answer(first, 1)
    const second = await mountResult(undefined, { store: 'local' })
    openAll(second)
    expect(keep.elements()).toEqual([])
    first.remove()
    second.setAttribute('theme', 'dark')
    await expect.element(keep).toBeVisible()
  })
})

test('with full storage the quiz works and says so once', async () => {
  fillStorage()
  const quiz = await mountAsking({ store: 'local' })
  await answer(quiz, 1)
  await expect.element(notSaved()).toBeVisible()
  await answer(quiz, 2)
  expect(notSaved().elements()).toEqual([])
  expect(localStorage.getItem(responsesKey(bank))).toBeNull()
})

test('when storage fills up midway the quiz goes on and says so once', async () => {
  const quiz = await mountAsking({ store: 'local' })
  await answer(quiz, 1)
  fillStorage()
  await answer(quiz, 1)
  await expect.element(notSaved()).toBeVisible()
  await answer(quiz, 2)
  expect(notSaved().elements()).toEqual([])
  expect(quiz.responses).toHaveLength(4)
})

test('what another tab stores does not replace answers that could not be stored', async () => {
  const quiz = await mountAsking({ store: 'local' })
  await answer(quiz, 1)
  fillStorage()
  await answer(quiz, 2)
  localStorage.clear()
  saveSession(localStorage, bank, { responses: answersFor('baker', 1) })
  await answer(quiz, 1)
  expect(loadResponses(localStorage, bank)).toEqual(quiz.responses)
  expect(quiz.responses).toHaveLength(4)
})

test('when storage is blocked midway the quiz goes on and says so once', async () => {
  const quiz = await mountAsking({ store: 'local' })
  await answer(quiz, 1)
  blockStorage()
  await answer(quiz, 1)
  await expect.element(notSaved()).toBeVisible()
  await answer(quiz, 2)
  expect(notSaved().elements()).toEqual([])
  expect(quiz.responses).toHaveLength(4)
})

test('when the reader clears the site’s data midway the quiz goes on and saves again', async () => {
  const quiz = await mountAsking({ store: 'local' })
  await answer(quiz, 2)
  await cdp().send('Storage.clearDataForOrigin', {
    origin: location.origin,
    storageTypes: 'local_storage'
  })
  await waitFor(() => localStorage.length === 0)
  await answer(quiz, 1)
  expect(notSaved().elements()).toEqual([])
  expect(loadResponses(localStorage, bank)).toEqual(quiz.responses)
  expect(quiz.responses).toHaveLength(3)
})

test('it also says that it saves nothing if the first answers are those of one screen', async () => {
  blockStorage()
  const quiz = await mount({ store: 'local' })
  await button('Start').click()
  await page.getByText('I cook').click()
  await page.getByText('I am tired').click()
  await button('Continue').click()
  await waitFor(() => screenOf(quiz) === 'question')
  await expect.element(notSaved()).toBeVisible()
})

import { expect, test, vi } from 'vitest'
import { page } from 'vitest/browser'
import { eraseResponses, loadHistory, saveHistory, saveSession } from '../../src/index.ts'
import { keyPrefix } from '../../src/storage/keys.ts'
import type { CareerPathQuiz } from '../../widget/element.ts'
import { bank } from './helpers/bank.ts'
import {
  all,
  answersFor,
  button,
  focused,
  heading,
  mount,
  mountAsking,
  mountResult,
  openSection,
  openShared,
  press,
  screenOf,
  waitFor
} from './helpers/quiz.ts'

/** The storage as another tab has it: the browser dispatches `storage` for what it changes. */
function otherTab(): Storage {
  const frame = document.createElement('iframe')
  document.body.append(frame)
  return frame.contentWindow!.localStorage
}

/** Stores what a reader has answered in another tab. */
function answerElsewhere(storage: Storage, count: number): void {
  saveSession(storage, bank, { section: 'pull', responses: answersFor('cook', count) })
}

const offer = (count: number) => page.getByText(`You’ve answered ${count} of about 14.`)

/** Answers with a digit key. */
async function answer(quiz: CareerPathQuiz) {
  const { length } = quiz.responses
  await press('1')
  await waitFor(() => quiz.responses.length > length)
}

test('a quiz that waits offers to continue what another tab has begun', async () => {
  const quiz = await mount({ store: 'local' })
  answerElsewhere(otherTab(), 3)
  await expect.element(offer(3)).toBeVisible()
  await button('Continue').click()
  expect(quiz.responses).toEqual(answersFor('cook', 3))
})

test('a quiz that is under way offers to continue from where another tab has got to', async () => {
  const quiz = await mountAsking({ store: 'local' })
  await answer(quiz)
  answerElsewhere(otherTab(), 8)
  await expect.element(offer(8)).toBeVisible()
  await button('Continue').click()
  await answer(quiz)
  expect(quiz.responses.slice(0, 8)).toEqual(answersFor('cook', 8))
})

test('answers of another tab are not overwritten even if no event announced them', async () => {
  const quiz = await mountAsking({ store: 'local' })
  await answer(quiz)
  answerElsewhere(localStorage, 8)
  await press('1')
  await expect.element(offer(8)).toBeVisible()
  expect(quiz.responses).toEqual(answersFor('cook', 8))
})

test('a quiz that comes back into the page has not missed what another has stored', async () => {
  const quiz = await mountAsking({ store: 'local' })
  await answer(quiz)
  quiz.remove()
  answerElsewhere(localStorage, 8)
  document.body.append(quiz)
  await expect.element(offer(8)).toBeVisible()
})

test('starting over in one tab starts over in the others', async () => {
  const quiz = await mountAsking({ store: 'local' })
  await answer(quiz)
  eraseResponses(otherTab(), bank)
  await expect.element(button('Start')).toBeVisible()
  expect(quiz.responses).toEqual([])
})

test('the focus stays where it is in the page around the quiz', async () => {
  await mountAsking({ store: 'local' })
  const field = document.createElement('input')
  document.body.prepend(field)
  field.focus()
  answerElsewhere(otherTab(), 8)
  await expect.element(offer(8)).toBeVisible()
  expect(focused()).toBe(field)
})

test('the result of a link stays on the screen, and one’s own is the other tab’s', async () => {
  openShared(answersFor('baker'))
  const quiz = await mount({ store: 'local' })
  await expect.element(button('Take it and compare')).toBeVisible()
  answerElsewhere(otherTab(), 8)
  await button('Back to my own').click()
  await waitFor(() => screenOf(quiz) === 'question')
  expect(quiz.responses).toEqual(answersFor('cook', 8))
})

test('a result kept in another tab is shown, and kept when this one is', async () => {
  await mountResult(answersFor('cook'), { store: 'local' })
  await openSection('Compare')
  const earlier = { at: '2026-03-01T09:30:00.000Z', responses: answersFor('baker') }
  saveHistory(otherTab(), bank, { results: [earlier], experiments: new Map() })
  await expect.element(page.getByText('Earlier results').first()).toBeVisible()
  await page.getByRole('checkbox', { name: 'Keep this result on this device' }).click()
  expect(loadHistory(localStorage, bank).results).toHaveLength(2)
})

test('what other tabs store for other banks, or another script stores, changes nothing', async () => {
  const quiz = await mountAsking({ store: 'local' })
  await answer(quiz)
  const stem = heading().element().textContent
  const heard = vi.fn<(event: StorageEvent) => void>()
  addEventListener('storage', heard)
  const storage = otherTab()
  storage.setItem(`${keyPrefix}other`, '2\n1.0.0\n\na=b')
  storage.setItem('theme', 'dark')
  storage.clear()
  await waitFor(() => heard.mock.calls.length === 3)
  removeEventListener('storage', heard)
  expect(heading().element().textContent).toBe(stem)
  await answer(quiz)
  expect(quiz.responses).toHaveLength(2)
  expect(all(quiz, '.announcement p')).toEqual([])
})

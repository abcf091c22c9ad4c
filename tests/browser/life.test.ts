import { afterEach, describe, expect, test, vi } from 'vitest'
import { page } from 'vitest/browser'
import { CareerPathQuiz } from '../../widget/element.ts'
import { es } from '../helpers/messages.ts'
import { bank } from './helpers/bank.ts'
import {
  all,
  answersBetween,
  answersFor,
  button,
  heading,
  keepSpace,
  mount,
  mountAsking,
  mountResult,
  option,
  press,
  screenOf,
  waitFor
} from './helpers/quiz.ts'

afterEach(() => {
  vi.restoreAllMocks()
})

test('a quiz that is moved keeps its question and draws it once', async () => {
  const quiz = await mountAsking()
  const stem = heading().element().textContent
  const section = document.createElement('section')
  document.body.append(section)
  section.append(quiz)
  await expect.element(heading()).toHaveTextContent(stem)
  expect(all(quiz, 'h2')).toHaveLength(1)
})

test('a quiz that is removed for a while keeps its answers and continues', async () => {
  const quiz = await mountAsking()
  await press('1')
  await waitFor(() => quiz.responses.length === 1)
  quiz.remove()
  await new Promise(requestAnimationFrame)
  document.body.append(quiz)
  expect(quiz.responses).toHaveLength(1)
  await option(0).click()
  await waitFor(() => quiz.responses.length === 2)
  expect(quiz.responses).toHaveLength(2)
})

test('a copy of the markup starts fresh and works', async () => {
  const quiz = await mountAsking()
  await press('1')
  const clone = quiz.cloneNode(true) as CareerPathQuiz
  quiz.remove()
  document.body.append(clone)
  clone.bank = bank
  await button('Start').click()
  await button('Skip this').click()
  await press('1')
  await waitFor(() => clone.responses.length === 1)
  expect(clone.responses).toHaveLength(1)
})

test('two quizzes on a page are independent', async () => {
  const first = await mountAsking()
  const second = await mount()
  second.responses = answersFor('cook', 3)
  expect([first.responses.length, second.responses.length]).toEqual([0, 3])
})

test('the element leaves its attributes and its children alone', async () => {
  const quiz = await mount({ class: 'wide' })
  const link = document.createElement('a')
  link.href = 'https://quiz.example'
  quiz.append('At ', link)
  const before = quiz.outerHTML
  await button('Start').click()
  await button('Skip this').click()
  await press('1')
  await waitFor(() => quiz.responses.length === 1)
  expect(quiz.outerHTML).toBe(before)
})

test('nothing is added to the document outside the element', async () => {
  const names = Object.keys(globalThis)
  const head = document.head.innerHTML
  await mountAsking()
  await press('1')
  expect(document.head.innerHTML).toBe(head)
  expect(document.adoptedStyleSheets).toEqual([])
  expect(Object.keys(globalThis)).toEqual(names)
})

test('properties that were set before the script ran are used', async () => {
  const early = document.createElement('early-quiz') as CareerPathQuiz
  const responses = answersFor('cook', 3)
  Object.assign(early, { bank: { ...bank, title: 'Mine' }, responses })
  early.setAttribute('store', 'none')
  document.body.append(early)
  customElements.define('early-quiz', class extends CareerPathQuiz {})
  await expect.element(heading()).toHaveTextContent('Mine')
  await expect.element(page.getByText('You’ve answered 3 of about 14.')).toBeVisible()
  expect(early.responses).toEqual(responses)
})

test('words wrapped by a translator do not stay behind', async () => {
  const quiz = await mountAsking()
  for (const element of all(quiz, 'h2, span, p, button')) {
    const wrapped = document.createElement('font')
    wrapped.textContent = 'translated'
    element.replaceChildren(wrapped)
  }
  await press('1')
  await waitFor(() => quiz.responses.length === 1)
  expect(quiz.shadowRoot!.textContent).not.toContain('translated')
})

test('all quizzes of a window share style sheets', async () => {
  const [first, second] = [await mount(), await mount()]
  expect(first.shadowRoot!.adoptedStyleSheets).toEqual(second.shadowRoot!.adoptedStyleSheets)
})

test('a new mode applies until the quiz begins', async () => {
  keepSpace()
  const quiz = await mount({}, { ...bank, items: [...bank.items, ...copies] })
  quiz.setAttribute('mode', 'full')
  await expect.element(page.getByText(/^16 to 28 short questions/)).toBeVisible()
})

describe('responses that a script has set', () => {
  async function mountWithResponses() {
    const quiz = document.createElement('career-path-quiz')
    quiz.setAttribute('store', 'none')
    document.body.append(quiz)
    await waitFor(() => quiz.shadowRoot)
    const responses = quiz.bank.items
      .slice(0, 3)
      .map(({ id, options }) => ({ item: id, option: options[0]!.id }))
    quiz.responses = responses
    await waitFor(() => quiz.responses.length > 0)
    return { quiz, responses }
  }

  test.each([
    ['mode', 'full'],
    ['store', 'session'],
    ['lang', 'es']
  ])('are still there with a new %s', async (name, value) => {
    const { quiz, responses } = await mountWithResponses()
    quiz.setAttribute(name, value)
    await waitFor(() => quiz.bank.language === (name === 'lang' ? 'es' : 'en'))
    expect(quiz.responses).toEqual(responses)
  })

  test('are gone after a restart, and with a bank that a script sets', async () => {
    const { quiz, responses } = await mountWithResponses()
    quiz.restart()
    quiz.setAttribute('mode', 'full')
    expect(quiz.responses).toEqual([])
    quiz.responses = responses
    quiz.bank = { ...quiz.bank, title: 'Another title' }
    await waitFor(() => quiz.bank.title === 'Another title')
    expect(quiz.responses).toEqual([])
  })
})

test('a new language leaves the reader where they are', async () => {
  const quiz = await mountResult(answersBetween('cook', 'host', 12))
  await button('My answers').click()
  quiz.lang = 'es'
  await waitFor(() => all(quiz, 'button.primary')[0]!.textContent === es.reviewDone)
  expect(screenOf(quiz)).toBe('review')
})

const copies = bank.items.map((item) => ({ ...item, id: `${item.id}-again` }))

test('the bank can be replaced', async () => {
  const quiz = await mount()
  quiz.bank = { ...bank, title: 'Another title' }
  await expect.element(heading()).toHaveTextContent('Another title')
})

test('the quiz writes nothing to the console', async () => {
  const spies = (['log', 'info', 'warn', 'error', 'debug'] as const).map((level) =>
    vi.spyOn(console, level)
  )
  const quiz = await mountAsking()
  await press('1')
  await waitFor(() => quiz.responses.length === 1)
  for (const spy of spies) expect(spy).not.toHaveBeenCalled()
})

import { expect, test, vi } from 'vitest'
import { page } from 'vitest/browser'
import { bank } from '../../questions/index.ts'
import { CareerPathQuiz } from '../../widget/element.ts'
import { answersFor, button, heading, mount, mountStarted, option, press } from './helpers/quiz.ts'

test('a quiz that is moved keeps its question, its choice and one drawing', async () => {
  const quiz = await mountStarted()
  await press('1{Tab}{ArrowDown}')
  const stem = heading().element().textContent
  const section = document.createElement('section')
  document.body.append(section)
  section.append(quiz)
  await expect.element(heading()).toHaveTextContent(stem)
  await expect.element(option(1)).toBeChecked()
  expect(quiz.shadowRoot!.querySelectorAll('h2')).toHaveLength(1)
})

test('a quiz that is removed for a while keeps its answers and goes on', async () => {
  const quiz = await mountStarted()
  await press('1')
  quiz.remove()
  await new Promise((resolve) => setTimeout(resolve, 20))
  document.body.append(quiz)
  expect(quiz.responses).toHaveLength(1)
  await option(0).click()
  expect(quiz.responses).toHaveLength(2)
})

test('a clone and a copy of the markup start afresh and work', async () => {
  const quiz = await mountStarted()
  await press('1')
  const clone = quiz.cloneNode(true) as CareerPathQuiz
  const copy = document.createElement('div')
  copy.innerHTML = quiz.outerHTML
  quiz.remove()
  for (const fresh of [clone, copy.querySelector('career-path-quiz')!]) {
    document.body.replaceChildren(fresh)
    await button('Begin').click()
    await press('1')
    expect(fresh.responses).toHaveLength(1)
  }
})

test('two quizzes on a page keep apart', async () => {
  const first = await mountStarted()
  const second = mount()
  second.start()
  await press('1')
  expect([first.responses.length, second.responses.length]).toEqual([0, 1])
})

test('the element leaves its attributes and its children alone', async () => {
  document.body.innerHTML =
    '<career-path-quiz class="wide" store="none">At <a href="https://quiz.example">quiz.example</a>.</career-path-quiz>'
  const before = document.body.innerHTML
  await button('Begin').click()
  await press('1')
  expect(document.body.innerHTML).toBe(before)
})

test('nothing is added to the document outside the element', async () => {
  const names = Object.keys(globalThis)
  const head = document.head.innerHTML
  await mountStarted()
  await press('1')
  expect(document.head.innerHTML).toBe(head)
  expect(document.adoptedStyleSheets).toEqual([])
  expect(Object.keys(globalThis)).toEqual(names)
})

test('properties that were set before the script ran are taken over', async () => {
  const early = document.createElement('early-quiz') as CareerPathQuiz
  const responses = answersFor('ic', 3)
  Object.assign(early, { bank: { ...bank, title: 'Mine' }, responses })
  early.setAttribute('store', 'none')
  document.body.append(early)
  customElements.define('early-quiz', class extends CareerPathQuiz {})
  await expect.element(heading()).toHaveTextContent('Mine')
  await expect.element(page.getByText(/^3 answers from an earlier visit/)).toBeVisible()
  expect(early.responses).toEqual(responses)
})

test('a translator that has wrapped the words leaves none of them behind', async () => {
  const quiz = await mountStarted()
  for (const element of quiz.shadowRoot!.querySelectorAll('h2, span, p, button')) {
    const wrapped = document.createElement('font')
    wrapped.textContent = 'translated'
    element.replaceChildren(wrapped)
  }
  await press('1')
  expect(quiz.shadowRoot!.textContent).not.toContain('translated')
})

test('every quiz of a window wears the same sheet', () => {
  const [first, second] = [mount(), mount()]
  expect(first.shadowRoot!.adoptedStyleSheets).toEqual(second.shadowRoot!.adoptedStyleSheets)
})

test('a quiz moved into another document is dressed there too', () => {
  const quiz = mount()
  const frame = document.createElement('iframe')
  document.body.append(frame)
  frame.contentDocument!.body.append(quiz)
  const root = quiz.shadowRoot!.querySelector('h2')!
  expect(frame.contentWindow!.getComputedStyle(root).marginTop).toBe('0px')
})

test('a new mode is taken up before the quiz begins, and not in the middle of it', async () => {
  const quiz = mount()
  quiz.setAttribute('mode', 'full')
  await expect.element(page.getByText(/^At most 28/)).toBeVisible()
  quiz.start()
  quiz.setAttribute('mode', 'quick')
  expect(quiz.state).toBe('asking')
  await expect.element(page.getByText(/of at most 28$/)).toBeVisible()
})

test('responses that the bank does not know are refused where they are set', () => {
  const quiz = mount()
  expect(() => {
    quiz.responses = [{ item: 'weather', option: 'rain' }]
  }).toThrow('has no item "weather"')
})

test('another bank can be asked', async () => {
  const quiz = mount()
  quiz.bank = { ...bank, title: 'Another title', items: bank.items.slice(0, 3) }
  await expect.element(heading()).toHaveTextContent('Another title')
  quiz.start()
  await press('111')
  expect(quiz.state).toBe('finished')
})

test('the quiz writes nothing to the console', async () => {
  const spies = (['log', 'info', 'warn', 'error', 'debug'] as const).map((level) =>
    vi.spyOn(console, level)
  )
  const quiz = await mountStarted()
  while (quiz.state === 'asking') await press('1')
  for (const spy of spies) expect(spy).not.toHaveBeenCalled()
  vi.restoreAllMocks()
})

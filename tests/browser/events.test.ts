import { afterEach, expect, test } from 'vitest'
import { page } from 'vitest/browser'
import type { QuizEvents } from '../../widget/element.ts'
import { button, mount, mountFinished, mountStarted, option, press } from './helpers/quiz.ts'

const names: readonly (keyof QuizEvents)[] = [
  'quiz-ready',
  'quiz-start',
  'quiz-answer',
  'quiz-back',
  'quiz-result',
  'quiz-link',
  'quiz-restart',
  'quiz-error'
]

let heard: { type: string; detail: unknown }[] = []
for (const name of names) {
  document.body.addEventListener(name, ({ type, detail }) => heard.push({ type, detail }))
}
afterEach(() => {
  heard = []
})

test('the page hears of every step', async () => {
  const quiz = await mountStarted()
  await press('1')
  await button('Back').click()
  quiz.restart()
  expect(heard).toEqual([
    { type: 'quiz-ready', detail: { version: 1 } },
    { type: 'quiz-start', detail: { version: 1 } },
    { type: 'quiz-answer', detail: { version: 1, item: expect.any(String), asked: 1, most: 14 } },
    { type: 'quiz-back', detail: { version: 1 } },
    { type: 'quiz-restart', detail: { version: 1 } }
  ])
})

test('a quiz that is told to start before it is in the page is ready first', async () => {
  const quiz = document.createElement('career-path-quiz')
  quiz.start()
  document.body.append(quiz)
  await expect.poll(() => heard.map(({ type }) => type)).toEqual(['quiz-ready', 'quiz-start'])
  expect(quiz.state).toBe('asking')
})

test('the page never hears which option was chosen', async () => {
  const quiz = await mountStarted()
  while (quiz.state === 'asking') await press('1')
  const options = quiz.responses.flatMap((response) =>
    'option' in response ? response.option : []
  )
  const told = JSON.stringify(heard.map(({ detail }) => Object.keys(detail as object)))
  expect(options.length).toBeGreaterThan(0)
  expect(told).not.toContain('option')
})

test('the result tells the claim that the report makes', async () => {
  const quiz = await mountStarted()
  while (quiz.state === 'asking') await press('1')
  expect(heard.at(-1)).toEqual({
    type: 'quiz-result',
    detail: { version: 1, claim: quiz.report.claim }
  })
})

test('a link that is followed tells which', async () => {
  const quiz = mountFinished('ic')
  await page.getByText('What to listen to and read').click()
  const link = page.getByRole('link').first()
  link.element().addEventListener('click', (event) => event.preventDefault())
  await link.click()
  const url = link.element().getAttribute('href')
  expect(heard.at(-1)).toEqual({
    type: 'quiz-link',
    detail: { version: 1, id: quiz.report.links[0]!.id, url }
  })
})

test('the screen has changed by the time the page hears of it', async () => {
  const quiz = await mountStarted()
  let asked: string | null | undefined
  quiz.addEventListener('quiz-answer', () => {
    asked = quiz.shadowRoot!.querySelector('.progress')!.textContent
  })
  await option(0).click()
  expect(asked).toBe('Question 2 of at most 14')
})

test('a quiz that is told to start as it is made is ready before it has started', async () => {
  mount().start()
  await expect.poll(() => heard.map(({ type }) => type)).toEqual(['quiz-ready', 'quiz-start'])
})

test('whoever makes the element and then listens hears that it is ready', async () => {
  const quiz = mount()
  const ready = new Promise((resolve) => quiz.addEventListener('quiz-ready', resolve))
  await expect(ready).resolves.toMatchObject({ bubbles: true, composed: true })
})

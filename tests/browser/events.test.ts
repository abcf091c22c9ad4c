import { afterEach, expect, test } from 'vitest'
import { page } from 'vitest/browser'
import type { QuizEvents } from '../../widget/element.ts'
import {
  all,
  answersFor,
  button,
  mount,
  mountAsking,
  mountResult,
  press,
  waitFor
} from './helpers/quiz.ts'

/** Each event of the element. The type names one that's missing. */
const events: Record<keyof QuizEvents, true> = {
  'quiz-ready': true,
  'quiz-start': true,
  'quiz-answer': true,
  'quiz-skip': true,
  'quiz-back': true,
  'quiz-result': true,
  'quiz-link': true,
  'quiz-share': true,
  'quiz-restart': true,
  'quiz-error': true
}

let heard: { type: string; detail: object }[] = []
for (const name of Object.keys(events) as (keyof QuizEvents)[]) {
  document.body.addEventListener(name, ({ type, detail }) => heard.push({ type, detail }))
}
afterEach(() => {
  heard = []
})

const about = { bank: 'kitchen', mode: 'quick' }

test('the page gets an event for every step', async () => {
  const quiz = await mountAsking()
  await press('1')
  await waitFor(() => quiz.responses.length > 0)
  await button('Back').click()
  await button('Skip').click()
  quiz.restart()
  expect(heard).toEqual([
    { type: 'quiz-ready', detail: about },
    { type: 'quiz-start', detail: { ...about, resumed: false } },
    {
      type: 'quiz-answer',
      detail: { ...about, item: expect.stringMatching(/^evening/), asked: 1, most: 14 }
    },
    { type: 'quiz-back', detail: about },
    { type: 'quiz-skip', detail: { ...about, item: expect.stringMatching(/^evening/) } },
    { type: 'quiz-restart', detail: about }
  ])
})

test('calling start before the quiz is in the page gives quiz-ready first', async () => {
  const quiz = document.createElement('career-path-quiz')
  quiz.start()
  document.body.append(quiz)
  await expect.poll(() => heard.map(({ type }) => type)).toEqual(['quiz-ready', 'quiz-start'])
  expect(quiz.state).toBe('asking')
})

test('no event carries an answer', async () => {
  const quiz = await mountAsking()
  await press('1')
  await waitFor(() => quiz.responses.length > 0)
  const [response] = quiz.responses
  const chosen = response && 'option' in response ? response.option : ''
  const values = heard.flatMap(({ detail }) => Object.values(detail))
  expect(chosen).not.toBe('')
  expect(values).not.toContain(chosen)
})

test('quiz-result has the claim and the place of the report', async () => {
  await mountResult(answersFor('cook'))
  await waitFor(() => heard.some(({ type }) => type === 'quiz-result'))
  expect(heard.find(({ type }) => type === 'quiz-result')?.detail).toEqual({
    ...about,
    claim: 'clear',
    place: 'cook',
    first: 'cook'
  })
})

test('quiz-link names the link', async () => {
  const quiz = await mountResult()
  const [link] = all(quiz, '.links a') as HTMLAnchorElement[]
  link!.addEventListener('click', (event) => event.preventDefault())
  await page.elementLocator(link!).click()
  expect(heard.at(-1)).toEqual({
    type: 'quiz-link',
    detail: { ...about, id: quiz.report!.links[0]!.id, url: link!.href }
  })
})

test('the screen has changed before the event', async () => {
  const quiz = await mountAsking()
  let progress: string | null | undefined
  quiz.addEventListener('quiz-answer', () => {
    progress = quiz.shadowRoot!.querySelector('.progress')!.textContent
  })
  await press('1')
  await waitFor(() => progress)
  expect(progress).toMatch(/^2 of 10–14/)
})

test('events bubble and leave the shadow root', async () => {
  const quiz = document.createElement('career-path-quiz')
  const ready = new Promise<Event>((resolve) => quiz.addEventListener('quiz-ready', resolve))
  document.body.append(quiz)
  await expect(ready).resolves.toMatchObject({ bubbles: true, composed: true })
})

test('the page never sees the keys that the quiz uses', async () => {
  const seen: string[] = []
  const listen = ({ key }: KeyboardEvent) => seen.push(key)
  document.addEventListener('keydown', listen)
  await mountAsking()
  await press('{Tab}{ArrowDown}1{Escape}')
  document.removeEventListener('keydown', listen)
  expect(seen).toEqual(['Tab', 'Escape'])
})

test('mounting a quiz writes nothing to the console', async () => {
  const quiz = await mount()
  expect(quiz.isConnected).toBe(true)
  expect(heard.filter(({ type }) => type === 'quiz-error')).toEqual([])
})

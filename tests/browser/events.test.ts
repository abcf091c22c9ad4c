import { afterEach, describe, expect, test } from 'vitest'
import { page } from 'vitest/browser'
import type { CareerPathQuiz, QuizEvents } from '../../widget/element.ts'
import {
  all,
  answersBetween,
  answersFor,
  button,
  finish,
  mount,
  mountAsking,
  mountResult,
  openSection,
  press,
  screenOf,
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

describe('quiz-result comes again', () => {
  const results = () => heard.filter(({ type }) => type === 'quiz-result')
  const hearFirst = () => waitFor(() => results().length === 1)

  /** Opens the review and chooses the host's option in the first items. */
  async function changeAnswers(quiz: CareerPathQuiz, count: number) {
    await button('My answers').click()
    const options = all(quiz, 'fieldset label')
    const hosts = options.filter(({ textContent }) => textContent.startsWith('What the host did'))
    for (const option of hosts.slice(0, count)) option.click()
    expect(quiz.responses.slice(0, count)).toEqual(answersFor('host', count))
  }

  test('once, when changed answers have led to another place', async () => {
    const quiz = await mountResult(answersFor('cook'))
    await hearFirst()
    await changeAnswers(quiz, 14)
    expect(results()).toHaveLength(1)
    await button('Done').click()
    expect(results().map(({ detail }) => detail)).toEqual([
      { ...about, claim: 'clear', place: 'cook', first: 'cook' },
      { ...about, claim: 'clear', place: 'host', first: 'host' }
    ])
  })

  test('not if the result is the same as before', async () => {
    const quiz = await mountResult(answersFor('cook'))
    await hearFirst()
    await changeAnswers(quiz, 1)
    await button('Done').click()
    expect(screenOf(quiz)).toBe('result')
    expect(results()).toHaveLength(1)
  })

  test('when the reader keeps the answer of a what-if, not while they try it out', async () => {
    const quiz = await mountResult(answersBetween('cook', 'host'))
    await hearFirst()
    await openSection('What would tip it')
    await button('Try it out').first().click()
    expect(results()).toHaveLength(1)
    await button('Keep this answer').click()
    const { claim, place } = quiz.report!
    expect(results()).toHaveLength(2)
    expect(results()[1]!.detail).toMatchObject({
      claim: claim.kind,
      place: place?.region.join('+') ?? null
    })
  })

  test('for the same result, after starting over', async () => {
    const quiz = await mountResult(answersFor('cook'))
    await hearFirst()
    quiz.restart()
    quiz.responses = answersFor('cook')
    quiz.start()
    await finish(quiz)
    await waitFor(() => results().length > 1)
    expect(results()[1]).toEqual(results()[0])
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

import { expect, test } from 'vitest'
import {
  button,
  focused,
  heading,
  mount,
  mountStarted,
  option,
  pageStyle,
  press
} from './helpers/quiz.ts'

test('loading moves neither the focus nor the page', async () => {
  pageStyle('body { padding-top: 200vh }')
  const quiz = mount()
  await expect.element(button('Begin')).toBeInTheDocument()
  quiz.remove()
  document.body.append(quiz)
  expect(focused()).toBe(document.body)
  expect(scrollY).toBe(0)
})

const steps: [name: string, step: () => Promise<void>][] = [
  ['Begin', () => Promise.resolve()],
  ['an answer', () => option(0).click()],
  ['a digit', () => press('1')],
  ['Skip', () => button('Skip').click()],
  ['Back', async () => (await press('1'), button('Back').click())],
  ['Start over', async () => (await toTheResult(), button('Start over').click())],
  ['the last answer', () => toTheResult()]
]

test.each(steps)('after %s the focus is on the heading', async (_, step) => {
  await mountStarted()
  await step()
  expect(focused()).toBe(heading().element())
})

async function toTheResult() {
  while (document.querySelector('career-path-quiz')!.state === 'asking') await press('1')
}

test('the heading that takes the focus can be read, not tabbed to', async () => {
  await mountStarted()
  expect(heading().element()).toHaveAttribute('tabindex', '-1')
  expect(heading().element().closest('legend')).toBeNull()
})

test('a heading that is on the screen does not move the page', async () => {
  pageStyle('body { padding: 60px 0 200vh }')
  await mountStarted()
  scrollTo(0, 20)
  await press('1')
  expect(scrollY).toBe(20)
})

test('a heading that is off the screen comes into view at once', async () => {
  pageStyle('html { scroll-behavior: smooth } body { padding: 100vh 0 200vh }')
  const quiz = await mountStarted()
  scrollTo({ top: 0, behavior: 'instant' })
  quiz.start()
  await press('1')
  const { top, bottom } = heading().element().getBoundingClientRect()
  expect(top).toBeGreaterThanOrEqual(0)
  expect(bottom).toBeLessThanOrEqual(innerHeight)
})

test('no control is ever disabled', async () => {
  const quiz = await mountStarted()
  expect(quiz.shadowRoot!.querySelector(':disabled')).toBeNull()
})

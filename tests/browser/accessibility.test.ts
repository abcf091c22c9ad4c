import axe from 'axe-core'
import { describe, expect, test } from 'vitest'
import { page } from 'vitest/browser'
import type { CareerPathQuiz } from '../../widget/element.ts'
import {
  answersBetween,
  answersFor,
  button,
  heading,
  mount,
  mountAsking,
  mountResult,
  openAll,
  openShared,
  option,
  press,
  screenOf,
  waitFor
} from './helpers/quiz.ts'

type Show = (attributes: Record<string, string>) => Promise<CareerPathQuiz>

const screens: [name: string, show: Show][] = [
  ['welcome', (attributes) => mount(attributes)],
  [
    'where you are now',
    async (attributes) => {
      const quiz = await mount(attributes)
      await button('Start').click()
      await page.getByRole('radio', { name: 'I cook' }).click()
      return quiz
    }
  ],
  ['first question', (attributes) => mountAsking(attributes)],
  [
    'question with a choice',
    async (attributes) => {
      const quiz = await mountAsking(attributes)
      await press('{Tab}{ArrowDown}')
      return quiz
    }
  ],
  [
    'three days',
    async (attributes) => {
      const quiz = await mount(attributes)
      quiz.responses = answersFor('cook')
      quiz.start()
      await waitFor(() => screenOf(quiz) === 'now')
      await button('Skip this').click()
      await waitFor(() => screenOf(quiz) === 'days')
      return quiz
    }
  ],
  [
    'result, all open',
    async (attributes) => {
      const quiz = await mountResult(answersFor('baker'), attributes)
      openAll(quiz)
      return quiz
    }
  ],
  [
    'result, sharing and an area explained',
    async (attributes) => {
      const quiz = await mountResult(answersFor('host'), attributes)
      await button('Share').click()
      await button('Innkeeper').click()
      return quiz
    }
  ],
  ['result that is open', (attributes) => mountResult(answersFor('cook', 3), attributes)],
  [
    'result, marked and about to be erased',
    async (attributes) => {
      const quiz = await mountResult(answersBetween('cook', 'host'), attributes)
      await page.getByText('Plan it').first().click()
      await button('For my one-on-one').first().click()
      await button('Erase everything').click()
      return quiz
    }
  ],
  [
    'review',
    async (attributes) => {
      const quiz = await mountResult(answersFor('cook'), attributes)
      await button('My answers').click()
      openAll(quiz)
      return quiz
    }
  ],
  [
    'someone else’s result',
    async (attributes) => {
      openShared(answersFor('cook'))
      const quiz = await mount(attributes)
      await waitFor(() => screenOf(quiz) === 'shared')
      openAll(quiz)
      return quiz
    }
  ],
  [
    'broken link',
    async (attributes) => {
      location.hash = 'cpq=2~claim'
      return mount(attributes)
    }
  ]
]

/** Stops all animation, so that colors can be measured. */
const still = (quiz: CareerPathQuiz) =>
  quiz.shadowRoot!.getAnimations().forEach((animation) => animation.finish())

describe.each(['light', 'dark'])('in %s colors', (theme) => {
  test.each(screens)('axe finds nothing on the screen: %s', async (_, show) => {
    const quiz = await show({ theme })
    still(quiz)
    const { violations, passes } = await axe.run(quiz)
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]!.html}`)).toEqual([])
    expect(passes.map(({ id }) => id)).toContain('color-contrast')
  })
})

test('the question names the group of its options', async () => {
  await mountAsking()
  const stem = heading().element().textContent
  await expect.element(page.getByRole('group', { name: stem, exact: true })).toBeVisible()
})

test('the options are native radio buttons', async () => {
  await mountAsking()
  expect(option(0).element()).toBeInstanceOf(HTMLInputElement)
})

test('the progress bar is named by its text', async () => {
  await mountAsking()
  await expect
    .element(page.getByRole('progressbar', { name: /Question 1 of 10 to 14/ }))
    .toBeInTheDocument()
})

test('the picture is described in a sentence', async () => {
  await mountResult()
  await expect.element(page.getByRole('img', { name: /in the area “Cook,”/ })).toBeVisible()
})

test('language and direction are on the inner root', async () => {
  const root = (await mount()).shadowRoot!.querySelector('.root')
  expect(root).toHaveAttribute('lang', 'en')
  expect(root).toHaveAttribute('dir', 'ltr')
})

import { expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { itemsById, type Response } from '../../src/bank/responses.ts'
import { bank } from '../../questions/index.ts'
import { report } from '../../src/index.ts'
import type { CareerPathQuiz } from '../../widget/element.ts'
import { en } from '../../widget/messages/en.ts'
import {
  answersFor,
  button,
  focused,
  heading,
  mountResult,
  mountStarted,
  option,
  press
} from './helpers/quiz.ts'

/** Thirteen answers and one that was skipped. */
const given: Response[] = answersFor('manager', 14).map((response, index) =>
  index === 2 ? { item: response.item, skipped: true } : response
)

/** Each entry of the list: what was asked, and what was said to it. */
const entries = (quiz: CareerPathQuiz) =>
  [...quiz.shadowRoot!.querySelectorAll('summary h3')].map(({ textContent }) => textContent)

const expectedEntries = (responses: readonly Response[]) =>
  responses.map((response) => {
    const { stem, options } = itemsById(bank).get(response.item)!.item
    const chosen = options.find(({ id }) => 'option' in response && id === response.option)
    return `${stem} ${chosen?.text ?? en.skipped}`
  })

const entry = (index: number) =>
  document.querySelector('career-path-quiz')!.shadowRoot!.querySelectorAll('summary')[index]!

async function review(responses = given, attributes?: Record<string, string>) {
  const quiz = mountResult(responses, attributes)
  await button(en.answers).click()
  return quiz
}

test('every answer stands in the list, and what was skipped', async () => {
  const quiz = await review()
  await expect.element(heading()).toHaveTextContent(en.answers)
  expect(focused()).toBe(heading().element())
  expect(entries(quiz)).toEqual(expectedEntries(given))
})

test('an answer is changed in place by the browser’s own radio buttons', async () => {
  const quiz = await review()
  const { item } = given[4]!
  const { stem, options } = itemsById(bank).get(item)!.item
  const other = options.find(({ id }) => !('option' in given[4]! && given[4].option === id))!
  await userEvent.click(entry(4))
  await page.getByRole('group', { name: stem }).getByRole('radio', { name: other.text }).click()
  const changed = given.with(4, { item, option: other.id })
  expect(quiz.responses).toEqual(changed)
  expect(entries(quiz)).toEqual(expectedEntries(changed))
  await expect.element(page.getByRole('radio', { name: other.text, checked: true })).toBeVisible()
  await button(en.reviewed).click()
  expect(quiz.report).toEqual(report(bank, changed))
})

test('what was skipped can be answered', async () => {
  const quiz = await review()
  const { item } = given[2]!
  const { stem, options } = itemsById(bank).get(item)!.item
  await userEvent.click(entry(2))
  const group = page.getByRole('group', { name: stem })
  await expect.element(group.getByRole('radio', { checked: true })).not.toBeInTheDocument()
  await group.getByRole('radio').first().click()
  expect(quiz.responses[2]).toEqual({ item, option: options[0]!.id })
})

test('the keyboard alone opens, changes and goes back, and the focus stays where it is', async () => {
  const quiz = await review()
  await press('{Tab}{Enter}{Tab}{ArrowDown}')
  const radio = focused() as HTMLInputElement
  expect(radio.checked).toBe(true)
  expect(quiz.responses[0]).not.toEqual(given[0])
  await press('{ArrowUp}')
  expect(quiz.responses).toEqual(given)
  for (const _ of given) await press('{Tab}')
  expect(focused()).toBe(button(en.reviewed).element())
  await press('{Enter}')
  expect(quiz.state).toBe('finished')
  expect(focused()).toBe(heading().element())
})

test('from a question it leads back to that question', async () => {
  const quiz = await mountStarted()
  await expect.element(button(en.answers)).not.toBeInTheDocument()
  await press('12')
  const stem = heading().element().textContent
  await button(en.answers).click()
  expect(entries(quiz)).toEqual(expectedEntries(quiz.responses))
  await button(en.reviewed).click()
  await expect.element(heading()).toHaveTextContent(stem)
  expect(quiz.responses).toHaveLength(2)
  await option(0).click()
  expect(quiz.responses).toHaveLength(3)
})

test('a changed answer is kept on the device', async () => {
  const quiz = await review(given, { store: 'session' })
  await press('{Tab}{Enter}{Tab}{ArrowDown}')
  const [first] = quiz.responses
  expect(sessionStorage.getItem(sessionStorage.key(0)!)).toContain(
    `${first!.item}=${'option' in first! && first.option}`
  )
})

test('a question after a long list is no higher than before it', async () => {
  const quiz = await mountStarted()
  while (quiz.responses.length < 7) await press('1')
  const { height } = quiz.getBoundingClientRect()
  await button(en.answers).click()
  await button(en.reviewed).click()
  expect(quiz.getBoundingClientRect().height).toBeLessThanOrEqual(height)
})

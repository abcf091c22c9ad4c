import { expect, test } from 'vitest'
import { page } from 'vitest/browser'
import {
  all,
  answersBetween,
  answersFor,
  button,
  mountResult,
  openSection,
  screenOf,
  waitFor
} from './helpers/quiz.ts'

/** A result that one answer would change. */
async function mountClose() {
  const quiz = await mountResult(answersBetween('cook', 'host', 14))
  await openSection('What would tip it')
  return quiz
}

test('what would tip the balance is shown by facet, then by single answers', async () => {
  const quiz = await mountClose()
  const text = all(quiz, '.what-if')[0]!.innerText
  expect(text).toMatch(/it would be another result/)
  expect(text).toMatch(
    /You said\nWhat the host did on evening \d+\nInstead\nWhat the cook did on evening \d+/
  )
})

test('a what-if shows another result and changes no answer', async () => {
  const quiz = await mountClose()
  const before = JSON.stringify(quiz.responses)
  const shares = all(quiz, '.percent').map(({ textContent }) => textContent)
  await button('Try it out').first().click()
  await waitFor(() => screenOf(quiz) === 'what-if')
  await expect
    .element(page.getByText(/^Trying out .* Your answers haven’t changed\.$/))
    .toBeVisible()
  expect(all(quiz, '.percent').map(({ textContent }) => textContent)).not.toEqual(shares)
  expect(JSON.stringify(quiz.responses)).toBe(before)
  await button('Back to my result').click()
  expect(screenOf(quiz)).toBe('result')
  expect(all(quiz, '.percent').map(({ textContent }) => textContent)).toEqual(shares)
})

test('the answer of a what-if can be kept', async () => {
  const quiz = await mountClose()
  const before = JSON.stringify(quiz.responses)
  await button('Try it out').first().click()
  await button('Keep this answer').click()
  await waitFor(() => screenOf(quiz) === 'result')
  expect(JSON.stringify(quiz.responses)).not.toBe(before)
  expect(quiz.responses).toHaveLength(JSON.parse(before).length)
})

test('a firm result says that no single answer would change it', async () => {
  const quiz = await mountResult(answersFor('cook'))
  await openSection('What would tip it')
  expect(all(quiz, '.what-if')[0]!.innerText).toMatch(/It would take more than one other answer/)
})

import { expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { button, heading, mount, mountFinished, mountStarted, option } from './helpers/quiz.ts'

const label = (position: number) => option(position).element().closest('label')!

test('the pointer alone leads to the result', async () => {
  const quiz = mount()
  await button('Begin').click()
  while (quiz.state === 'asking') await userEvent.click(label(0))
  await expect.element(page.getByRole('img', { name: /triangle/i })).toBeVisible()
})

test('one press on an option answers', async () => {
  const quiz = await mountStarted()
  const { value } = option(1).element() as HTMLInputElement
  await option(1).click()
  expect(quiz.responses).toMatchObject([{ option: value }])
})

test('a press on an option’s text answers once', async () => {
  const quiz = await mountStarted()
  await userEvent.click(label(0).querySelector('span')!)
  expect(quiz.responses).toHaveLength(1)
})

test('the second click of a double click answers nothing', async () => {
  const quiz = await mountStarted()
  await userEvent.dblClick(label(1))
  expect(quiz.responses).toHaveLength(1)
  expect(option(1).element()).not.toBeChecked()
})

test('a click by program, as voice control makes it, chooses and does not answer', async () => {
  const quiz = await mountStarted()
  const radio = option(0).element() as HTMLInputElement
  radio.click()
  await expect.element(option(0)).toBeChecked()
  expect(quiz.responses).toEqual([])
})

test('Back re-opens the question with the earlier choice', async () => {
  const quiz = await mountStarted()
  const stem = heading().element().textContent
  await option(1).click()
  await button('Back').click()
  await expect.element(heading()).toHaveTextContent(stem)
  await expect.element(option(1)).toBeChecked()
  expect(quiz.responses).toEqual([])
})

test('Back from the result re-opens the last question with its choice', async () => {
  const quiz = mountFinished('ic')
  const last = quiz.responses.at(-1)!
  await button('Back to the questions').click()
  expect(quiz.responses).toHaveLength(13)
  const { value } = page.getByRole('radio', { checked: true }).element() as HTMLInputElement
  expect(last).toMatchObject({ option: value })
})

test('there is no Back before the first answer', async () => {
  await mountStarted()
  await expect.element(button('Back')).not.toBeInTheDocument()
})

test('Skip asks something else and answers nothing', async () => {
  const quiz = await mountStarted()
  const stem = heading().element().textContent
  await button('Skip').click()
  await expect.element(heading()).not.toHaveTextContent(stem)
  expect(quiz.responses).toEqual([{ item: expect.any(String), skipped: true }])
})

test('the result may be seen from eight answers on', async () => {
  const quiz = await mountStarted()
  for (let answers = 0; answers < 8; answers++) {
    await expect.element(button('See the result now')).not.toBeInTheDocument()
    await option(answers % 3).click()
  }
  await button('See the result now').click()
  expect(quiz.state).toBe('finished')
})

test('the bar counts towards the most there can be and never slows', async () => {
  await mountStarted()
  const values: number[] = []
  for (let answers = 0; answers < 10; answers++) {
    values.push((page.getByRole('progressbar').element() as HTMLProgressElement).value)
    await expect.element(page.getByText(`Question ${answers + 1} of at most 14`)).toBeVisible()
    await option(answers % 3).click()
  }
  const steps = values.slice(1).map((value, index) => value - values[index]!)
  for (const step of steps) expect(step).toBeCloseTo(1 / 14)
})

test('a quick quiz goes on into a full one and keeps its answers', async () => {
  const quiz = mountFinished('ic')
  await button('Answer more questions').click()
  await expect.element(page.getByText('Question 15 of at most 28')).toBeVisible()
  expect(quiz.responses).toHaveLength(14)
})

test('Start over forgets the answers', async () => {
  const quiz = mountFinished('ic')
  await button('Start over').click()
  await expect.element(button('Begin')).toBeVisible()
  expect(quiz.responses).toEqual([])
})

import { expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { button, focused, heading, mount, mountStarted, option, press } from './helpers/quiz.ts'

test('the keyboard alone leads to the result', async () => {
  const quiz = mount()
  await press('{Tab}{Enter}')
  while (quiz.state === 'asking') await press('{Tab}{ArrowDown}{Enter}')
  expect(focused()).toBe(heading().element())
  expect(quiz.responses.length).toBeGreaterThanOrEqual(10)
})

test('arrow keys move through the options and never answer', async () => {
  const quiz = await mountStarted()
  await press('{Tab}{ArrowDown}{ArrowDown}{ArrowUp}{ArrowRight}{ArrowLeft}')
  await expect.element(option(1)).toBeChecked()
  expect(quiz.responses).toEqual([])
})

test('Enter answers with the chosen option', async () => {
  const quiz = await mountStarted()
  await press('{Tab}{ArrowDown}')
  const chosen = (focused() as HTMLInputElement).value
  await press('{Enter}')
  expect(quiz.responses).toEqual([{ item: expect.any(String), option: chosen }])
})

test('a digit answers at once', async () => {
  const quiz = await mountStarted()
  const second = (option(1).element() as HTMLInputElement).value
  await press('2')
  expect(quiz.responses).toMatchObject([{ option: second }])
})

test('a digit beyond the last option does nothing', async () => {
  const quiz = await mountStarted()
  await press('9')
  expect(quiz.responses).toEqual([])
})

test('a key held down answers once', async () => {
  const quiz = await mountStarted()
  await press('{1>5/}')
  expect(quiz.responses).toHaveLength(1)
})

test('Next without a choice says what is missing, and keeps the focus', async () => {
  const quiz = await mountStarted()
  await expect.element(button('Next')).toHaveAttribute('aria-disabled', 'true')
  await press('{Tab}{Tab}{Enter}')
  await expect.element(page.getByText(/^Please choose an answer first/)).toBeVisible()
  expect(focused()).toBe(button('Next').element())
  expect(quiz.responses).toEqual([])
})

test('Next answers with the chosen option', async () => {
  const quiz = await mountStarted()
  await press('{Tab} {Tab}')
  await expect.element(button('Next')).toHaveAttribute('aria-disabled', 'false')
  await press('{Enter}')
  expect(quiz.responses).toHaveLength(1)
})

test.each(['1', '{Enter}', ' ', '{ArrowDown}'])('the page does not see %s', async (key) => {
  await mountStarted()
  expect(await keysSeenByThePage(key)).toEqual([])
})

test.each([
  ['{Tab}', ['Tab']],
  ['{Escape}', ['Escape']],
  ['{F2}', ['F2']],
  ['{Control>}1{/Control}', ['Control', '1']]
])('the page sees %s', async (key, seen) => {
  const quiz = await mountStarted()
  expect(await keysSeenByThePage(key)).toEqual(seen)
  expect(quiz.responses).toEqual([])
})

async function keysSeenByThePage(keys: string): Promise<string[]> {
  const seen: string[] = []
  const note = ({ key }: KeyboardEvent) => seen.push(key)
  document.addEventListener('keydown', note)
  await userEvent.keyboard(keys)
  document.removeEventListener('keydown', note)
  return seen
}

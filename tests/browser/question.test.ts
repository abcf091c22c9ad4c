import { describe, expect, onTestFinished, test, vi } from 'vitest'
import { page } from 'vitest/browser'
import {
  all,
  button,
  focused,
  heading,
  mount,
  mountAsking,
  mountResult,
  option,
  press,
  screenOf,
  waitFor
} from './helpers/quiz.ts'

const nextStem = (before: string) => waitFor(() => heading().element().textContent !== before)

test('a tap answers and briefly shows which answer was taken', async () => {
  const quiz = await mountAsking()
  const stem = heading().element().textContent
  const [label] = all(quiz, 'label')
  label!.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true, composed: true }))
  label!.click()
  await waitFor(() => all(quiz, '.taken').length > 0)
  expect(heading().element()).toHaveTextContent(stem)
  expect(all(quiz, '.taken')).toEqual([label])
  expect(quiz.responses).toHaveLength(0)
  await nextStem(stem)
  expect(quiz.responses).toHaveLength(1)
})

test('the next question is rendered in the frame that paints it', async () => {
  const quiz = await mountAsking()
  const stem = heading().element().textContent
  let isFrame = false
  const onFrame = () => {
    isFrame = true
    const { port1, port2 } = new MessageChannel()
    // The message arrives after the frame is painted.
    port1.addEventListener('message', () => {
      isFrame = false
    })
    port1.start()
    port2.postMessage(0)
    if (quiz.isConnected) requestAnimationFrame(onFrame)
  }
  requestAnimationFrame(onFrame)
  const drawnInFrame = new Promise((resolve) => {
    const observer = new MutationObserver(() => {
      if (quiz.responses.length > 0) resolve(isFrame)
    })
    observer.observe(quiz.shadowRoot!, { childList: true, subtree: true })
  })
  await press('2')
  await nextStem(stem)
  await expect(drawnInFrame).resolves.toBe(true)
})

test('a tap answers even on a page that gets no animation frames', async () => {
  const quiz = await mountAsking()
  const frames = vi.spyOn(globalThis, 'requestAnimationFrame').mockReturnValue(0)
  onTestFinished(() => frames.mockRestore())
  quiz
    .shadowRoot!.querySelector('h2')!
    .dispatchEvent(new KeyboardEvent('keydown', { key: '2', bubbles: true, composed: true }))
  await vi.waitFor(() => expect(quiz.responses).toHaveLength(1))
})

test('a double click answers one question, even if the next one is already there', async () => {
  const quiz = await mountAsking()
  const stem = heading().element().textContent
  const click = (count: number) => {
    const [label] = all(quiz, 'label')
    label!.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true, composed: true }))
    label!.dispatchEvent(
      new MouseEvent('click', { bubbles: true, composed: true, cancelable: true, detail: count })
    )
  }
  click(1)
  await nextStem(stem)
  click(2)
  // Had the second click answered, this key would be ignored.
  const third = all(quiz, 'input')[2] as HTMLInputElement
  await press('3')
  await waitFor(() => quiz.responses.length > 1)
  expect(quiz.responses[1]).toMatchObject({ option: third.value })
})

test('an answer isn’t lost if the page owner changes a setting at that moment', async () => {
  const quiz = await mountAsking()
  quiz
    .shadowRoot!.querySelector('h2')!
    .dispatchEvent(new KeyboardEvent('keydown', { key: '2', bubbles: true, composed: true }))
  quiz.setAttribute('lang', 'en')
  await vi.waitFor(() => expect(quiz.responses).toHaveLength(1))
})

test('a digit answers', async () => {
  const quiz = await mountAsking()
  await press('2')
  await waitFor(() => quiz.responses.length > 0)
  expect(quiz.responses).toHaveLength(1)
})

test('the check mark of a chosen answer replaces its number', async () => {
  const quiz = await mountAsking()
  await press('{Tab}{ArrowDown}')
  const numbers = all(quiz, 'kbd').map((kbd) => kbd.checkVisibility())
  const chosen = all(quiz, 'input').map((input) => !(input as HTMLInputElement).checked)
  expect(numbers).toContain(false)
  expect(numbers).toEqual(chosen)
})

test('a digit without an option does nothing', async () => {
  const quiz = await mountAsking()
  await press('9')
  await press('2')
  await waitFor(() => quiz.responses.length > 0)
  expect(quiz.responses).toHaveLength(1)
})

describe('Next', () => {
  test('is hidden until it is needed', async () => {
    await mountAsking()
    expect(button('Next').query()).toBeNull()
    await press('{Tab}{ArrowDown}')
    await expect.element(button('Next')).toBeVisible()
  })

  test('answers with the option chosen by arrow keys, and so does Enter', async () => {
    const quiz = await mountAsking()
    await press('{Tab}{ArrowDown}')
    await button('Next').click()
    await waitFor(() => quiz.responses.length === 1)
    await press('{Tab}{ArrowDown}{Enter}')
    await waitFor(() => quiz.responses.length === 2)
    expect(quiz.responses).toHaveLength(2)
  })

  test('appears after Back, with the previous answer', async () => {
    const quiz = await mountAsking()
    await press('2')
    await waitFor(() => quiz.responses.length > 0)
    await button('Back').click()
    await expect.element(button('Next')).toBeVisible()
    await expect.element(option(1)).toBeChecked()
  })
})

test('Enter without a choice says what to do', async () => {
  await mountAsking()
  await press('{Enter}')
  await expect.element(page.getByText('Choose an answer first, or skip this one.')).toBeVisible()
})

test('Skip moves on and counts as asked', async () => {
  const quiz = await mountAsking()
  await button('Skip').click()
  expect(quiz.responses).toEqual([{ item: expect.any(String), skipped: true }])
  await expect.element(page.getByText('2 of 10–14')).toBeVisible()
})

test('arrow keys never answer', async () => {
  const quiz = await mountAsking()
  await press('{Tab}{ArrowDown}{ArrowDown}{ArrowUp}')
  await expect.element(option(1)).toBeChecked()
  expect(all(quiz, '.taken')).toEqual([])
  expect(quiz.responses).toHaveLength(0)
  // Had one of the arrow keys answered, this would be a second response.
  await press('3')
  await waitFor(() => quiz.responses.length > 0)
  expect(quiz.responses).toHaveLength(1)
})

test('keys are explained at the first question to people who use them', async () => {
  const quiz = await mountAsking()
  await page
    .getByText(/^What the/)
    .first()
    .hover()
  focused()?.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }))
  await press('{Tab}')
  const hint = page.getByText('Keys: 1–3, or arrows and Enter.')
  await expect.element(hint).toBeVisible()
  await press('1')
  await waitFor(() => quiz.responses.length > 0)
  expect(hint.query()).toBeNull()
})

test('the progress is right above the question', async () => {
  const quiz = await mountAsking()
  const [progress] = all(quiz, '.progress')
  const gap =
    heading().element().getBoundingClientRect().top - progress!.getBoundingClientRect().bottom
  expect(gap).toBeGreaterThan(0)
  expect(gap).toBeLessThan(48)
})

test('after eight answers the result is available', async () => {
  const quiz = await mountAsking()
  for (let count = 1; count <= 8; count++) {
    await press(String((count % 3) + 1))
    await waitFor(() => quiz.responses.length === count)
  }
  await button('See my result now').click()
  expect(quiz.state).toBe('finished')
})

test('more questions begin with the progress in view', async () => {
  const quiz = await mountResult()
  await button('Answer more').click()
  await waitFor(() => quiz.state === 'asking')
  expect(all(quiz, '.progress')[0]!.getBoundingClientRect().top).toBeGreaterThanOrEqual(0)
})

test('back on the first screen, its answers are still there and can be changed', async () => {
  const quiz = await mount()
  await button('Start').click()
  await page.getByText('I cook').click()
  await page.getByText('I am tired').click()
  await button('Continue').click()
  await button('Back').click()
  await expect.element(page.getByRole('radio', { name: 'I cook' })).toBeChecked()
  await expect.element(page.getByRole('radio', { name: 'I am tired' })).toBeChecked()
  await page.getByText('Something else').click()
  await button('Continue').click()
  await waitFor(() => screenOf(quiz) === 'question')
  expect(quiz.responses).toEqual([
    { item: 'now-job', option: 'other' },
    { item: 'now-why', option: 'tired' }
  ])
})

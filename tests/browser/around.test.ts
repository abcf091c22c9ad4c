import { describe, expect, test } from 'vitest'
import { page } from 'vitest/browser'
import { bank, bareBank } from './helpers/bank.ts'
import {
  all,
  answersFor,
  button,
  heading,
  keepSpace,
  mount,
  mountAsking,
  mountResult,
  screenOf,
  waitFor
} from './helpers/quiz.ts'

describe('the welcome', () => {
  test('says what it asks, what you get and how long it takes', async () => {
    keepSpace()
    await mount()
    await expect.element(heading()).toHaveTextContent('Should you open a restaurant?')
    await expect
      .element(
        page.getByText(
          'You’ll get a place on the map, an experiment or two, and something to listen to or read.'
        )
      )
      .toBeVisible()
    await expect
      .element(page.getByText(/^10 to 14 short questions .* About 3 minutes\.$/))
      .toBeVisible()
  })

  test('promises only what the bank has', async () => {
    keepSpace()
    await mount({}, bareBank)
    await expect.element(page.getByText('You’ll get a place on the map.')).toBeVisible()
  })

  test('shows the triangle with its three corners named', async () => {
    const quiz = await mount()
    const corners = all(quiz, '.corner').map((corner) => corner.textContent)
    expect(corners).toEqual(['Hosting guests', 'Cooking', 'Baking'])
  })

  test('offers to continue if there are answers', async () => {
    const quiz = await mount()
    quiz.responses = answersFor('cook', 6)
    await expect.element(page.getByText('You’ve answered 6 of about 14.')).toBeVisible()
    await button('Continue').click()
    await waitFor(() => quiz.state === 'asking')
    expect(quiz.responses).toHaveLength(6)
  })

  test('is small: a heading, one button and the picture', async () => {
    const quiz = await mount()
    expect(all(quiz, 'button')).toHaveLength(1)
  })
})

describe('where you are now', () => {
  test('asks everything on one screen, one tap each', async () => {
    const quiz = await mount()
    await button('Start').click()
    await waitFor(() => screenOf(quiz) === 'now')
    await page.getByRole('radio', { name: 'I cook' }).click()
    await page.getByRole('radio', { name: 'Something else' }).click()
    await page.getByRole('radio', { name: 'Just wondering' }).click()
    await button('Continue').click()
    expect(quiz.responses).toEqual([
      { item: 'now-job', option: 'other' },
      { item: 'now-why', option: 'idle' }
    ])
    expect(screenOf(quiz)).toBe('question')
  })

  test('can be left with some of it answered', async () => {
    const quiz = await mount()
    await button('Start').click()
    await page.getByRole('radio', { name: 'I cook' }).click()
    await button('Continue').click()
    await waitFor(() => screenOf(quiz) === 'question')
    expect(quiz.responses).toEqual([{ item: 'now-job', option: 'cooking' }])
  })

  test('can be skipped as a whole', async () => {
    const quiz = await mountAsking()
    expect(quiz.responses).toEqual([])
  })

  test('is left out if the bank has nothing to ask', async () => {
    const quiz = await mount({}, bareBank)
    await button('Start').click()
    await waitFor(() => screenOf(quiz) !== 'welcome')
    expect(screenOf(quiz)).toBe('question')
  })
})

async function mountDays() {
  const quiz = await mount()
  quiz.responses = answersFor('cook')
  quiz.start()
  await waitFor(() => screenOf(quiz) === 'now')
  await button('Skip this').click()
  await waitFor(() => screenOf(quiz) === 'days')
  return quiz
}

describe('three days', () => {
  test('hide their places until one is chosen', async () => {
    const quiz = await mountDays()
    const days = all(quiz, '.day')
    expect(days).toHaveLength(3)
    expect(days.map((day) => day.querySelector('.name')!.textContent)).toEqual([
      'Day 1',
      'Day 2',
      'Day 3'
    ])
    days[0]!.click()
    await waitFor(() => days[0]!.classList.contains('taken'))
    const names = bank.places!.map(({ name }) => name)
    expect(names).toContain(days[0]!.querySelector('.name')!.textContent)
    await waitFor(() => quiz.state === 'finished')
    expect(quiz.report!.day).not.toBeNull()
  })

  test('change a line under the headline', async () => {
    const quiz = await mountDays()
    all(quiz, '.day')[0]!.click()
    await waitFor(() => screenOf(quiz) === 'result')
    await expect.element(page.getByText(/^The day you picked/)).toBeVisible()
  })

  test('can be skipped', async () => {
    const quiz = await mountDays()
    await button('Skip').click()
    await waitFor(() => quiz.state === 'finished')
    expect(quiz.report!.day).toBeNull()
  })
})

describe('the answers', () => {
  test('can be changed in place, which updates the result', async () => {
    const quiz = await mountResult(answersFor('cook'))
    await button('My answers').click()
    const [first] = all(quiz, '.review details')
    first!.querySelector('summary')!.click()
    const baker = [...first!.querySelectorAll('label')].find((label) =>
      label.textContent.includes('baker')
    )
    baker!.click()
    await waitFor(() => quiz.responses.some((each) => 'option' in each && each.option === 'baker'))
    await button('Done').click()
    expect(screenOf(quiz)).toBe('result')
    expect(
      quiz.responses.filter((each) => 'option' in each && each.option === 'baker')
    ).toHaveLength(1)
  })
})

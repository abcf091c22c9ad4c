import { describe, expect, test } from 'vitest'
import { page } from 'vitest/browser'
import { bank } from './helpers/bank.ts'
import {
  all,
  answersBetween,
  answersFor,
  button,
  focused,
  heading,
  mount,
  mountAsking,
  mountResult,
  openSection,
  openShared,
  press,
  screenOf,
  waitFor
} from './helpers/quiz.ts'

const focusIsOnHeading = () => waitFor(() => focused() === heading().element())

test('the quiz can be taken with the keyboard alone', async () => {
  const quiz = await mount()
  await press('{Tab}{Enter}')
  await waitFor(() => screenOf(quiz) === 'now')
  await press('{Tab} {Tab}{Tab}{Enter}')
  await waitFor(() => screenOf(quiz) === 'question')
  for (let count = 0; screenOf(quiz) === 'question' && count < 20; count++) {
    const { length } = quiz.responses
    await press(count % 2 ? '1' : '{Tab}{ArrowDown}{Enter}')
    await waitFor(() => quiz.responses.length > length)
  }
  if (screenOf(quiz) === 'days') await press('1')
  await waitFor(() => screenOf(quiz) === 'result')
  expect(quiz.state).toBe('finished')
})

describe('the focus goes to the heading', () => {
  test('of each question', async () => {
    const quiz = await mountAsking()
    expect(await focusIsOnHeading()).toBe(true)
    await press('1')
    await waitFor(() => quiz.responses.length === 1)
    expect(await focusIsOnHeading()).toBe(true)
    await button('Back').click()
    expect(await focusIsOnHeading()).toBe(true)
    await button('Skip').click()
    expect(await focusIsOnHeading()).toBe(true)
  })

  test('of the result, and of the review', async () => {
    await mountResult()
    expect(await focusIsOnHeading()).toBe(true)
    await button('My answers').click()
    expect(await focusIsOnHeading()).toBe(true)
    await expect.element(heading()).toHaveTextContent('Your answers')
  })

  test('of a what-if, and of the result again', async () => {
    const quiz = await mountResult(answersBetween('cook', 'host', 12))
    await openSection('What would tip it')
    await button('Try it out').first().click()
    await waitFor(() => screenOf(quiz) === 'what-if')
    expect(await focusIsOnHeading()).toBe(true)
    await button('Back to my result').click()
    expect(await focusIsOnHeading()).toBe(true)
  })
})

test('nothing moves the focus or scrolls when the page loads', async () => {
  await mount()
  expect(document.activeElement).toBe(document.body)
  expect(scrollY).toBe(0)
})

test('sharing moves the focus into the share section and back to the button', async () => {
  await mountResult()
  await button('Share').click()
  await waitFor(() => focused()?.textContent === 'Share your result')
  expect(focused()).toHaveTextContent('Share your result')
  await button('Close').click()
  await waitFor(() => focused()?.textContent === 'Share')
  expect(focused()).toHaveTextContent('Share')
})

test('a text field with the focus has one ring', async () => {
  await mountResult(answersFor('cook'))
  await button('Share').click()
  await page.getByRole('textbox', { name: /Your name/ }).click()
  const field = focused()!
  expect(getComputedStyle(field).outlineStyle).toBe('solid')
  expect(getComputedStyle(field.closest('label')!).outlineStyle).toBe('none')
})

describe('showing more moves the focus to the first entry it adds', () => {
  /** Presses Enter on the button, which goes away, and returns the entry in focus. */
  const showMore = async (name: RegExp) => {
    const more = page.getByRole('button', { name })
    more.element().focus()
    await press('{Enter}')
    await waitFor(() => more.query() === null)
    return focused()
  }

  test('of the links', async () => {
    const quiz = await mountResult()
    expect(await showMore(/^Show 1 more$/)).toBe(all(quiz, '.links li')[3])
  })

  test('of the answers to try out', async () => {
    const quiz = await mountResult(answersBetween('cook', 'host', 12), { hide: 'links' })
    await openSection('What would tip it')
    expect(await showMore(/^Show \d+ more$/)).toBe(all(quiz, '.swaps li')[3])
  })

  test.each([
    ['those two differ on', answersFor('baker'), '.differences'],
    ['those two share', answersFor('cook'), '.quotes']
  ])('of the answers, first %s', async (_, theirs, list) => {
    openShared(theirs)
    const quiz = await mountResult(answersFor('cook'))
    expect(await showMore(/^Show \d+ more answers$/)).toBe(all(quiz, `.compare ${list} li`)[3])
  })
})

test('the areas of the picture are one Tab stop, with arrow keys to move between them', async () => {
  const quiz = await mountResult(answersFor('cook'))
  const names = [...quiz.shadowRoot!.querySelectorAll<HTMLButtonElement>('button.cell-name')]
  expect(names.filter(({ tabIndex }) => tabIndex === 0)).toHaveLength(1)
  names.find(({ tabIndex }) => tabIndex === 0)!.focus()
  const before = focused()
  await press('{ArrowRight}')
  expect(names).toContain(focused())
  expect(focused()).not.toBe(before)
  await press('{Enter}')
  expect(focused()).toHaveAttribute('aria-expanded', 'true')
})

test('the areas can be reached by Tab even if the reader’s own has nothing to explain', async () => {
  const places = bank.places!.map((place) =>
    place.name === 'Cook' ? { ...place, week: undefined } : place
  )
  const quiz = await mountResult(answersFor('cook'), {}, { ...bank, places })
  expect(all(quiz, '.cell-name.own')[0]!.localName).toBe('span')
  expect(all(quiz, 'button.cell-name').map(({ tabIndex }) => tabIndex)).toEqual([
    0, -1, -1, -1, -1, -1
  ])
})

test('the areas leave chords such as Alt+Left to the browser', async () => {
  const quiz = await mountResult(answersFor('cook'))
  const own = all(quiz, 'button.cell-name.own')[0]!
  own.focus()
  const pressed = new KeyboardEvent('keydown', {
    key: 'ArrowLeft',
    altKey: true,
    bubbles: true,
    cancelable: true
  })
  own.dispatchEvent(pressed)
  expect([pressed.defaultPrevented, focused() === own]).toEqual([false, true])
})

test('erasing asks first, and a cancel gives the focus back', async () => {
  const quiz = await mountResult()
  await button('Erase everything').click()
  await expect
    .element(page.getByText('Erase everything the quiz keeps on this device?'))
    .toBeVisible()
  await waitFor(() => focused()?.role === 'group')
  expect(focused()).toHaveAccessibleName('Erase everything the quiz keeps on this device?')
  await button('Cancel').click()
  await waitFor(() => focused()?.textContent === 'Erase everything')
  expect(quiz.responses.length).toBeGreaterThan(0)
  await button('Erase everything').click()
  await button('Yes, erase it').click()
  await waitFor(() => quiz.responses.length === 0)
  expect(quiz.state).toBe('welcome')
})

test.each(['Erase everything', 'Start over'])(
  'holding Enter on “%s” doesn’t confirm it as well',
  async (name) => {
    const quiz = await mountResult()
    const { length } = quiz.responses
    ;(button(name).element() as HTMLElement).focus()
    await press('{Enter>5/}')
    await expect.element(button('Cancel')).toBeVisible()
    expect(quiz.responses).toHaveLength(length)
  }
)

test('starting over asks first', async () => {
  const quiz = await mountResult()
  await button('Start over').click()
  expect(quiz.responses.length).toBeGreaterThan(0)
  await button('Yes, start over').click()
  await waitFor(() => quiz.responses.length === 0)
  expect(quiz.state).toBe('welcome')
})

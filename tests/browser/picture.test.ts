import { expect, test } from 'vitest'
import { page } from 'vitest/browser'
import {
  all,
  answersBetween,
  answersFor,
  button,
  focused,
  mountResult,
  pageStyle,
  press,
  waitFor
} from './helpers/quiz.ts'

test('every area has its name inside, and the reader’s stands out', async () => {
  const quiz = await mountResult(answersFor('baker'))
  const [drawn] = all(quiz, '.drawn')
  const frame = drawn!.getBoundingClientRect()
  const names = all(quiz, '.see .cell-name')
  expect(names).toHaveLength(7)
  for (const name of names) {
    const { left, right } = name.getBoundingClientRect()
    expect(left).toBeGreaterThanOrEqual(frame.left)
    expect(right).toBeLessThanOrEqual(frame.right)
  }
  expect(names.filter((name) => name.classList.contains('own'))).toHaveLength(1)
})

test('the names can be read at 272 px', async () => {
  pageStyle('career-path-quiz { width: 320px }')
  const quiz = await mountResult(answersFor('baker'))
  expect(all(quiz, '.drawn')[0]!.offsetWidth).toBeLessThanOrEqual(290)
  for (const name of all(quiz, '.see .cell-name')) {
    expect(parseFloat(getComputedStyle(name).fontSize)).toBeGreaterThan(8)
  }
})

test('the point never lies on a name', async () => {
  for (const answers of [
    answersFor('host'),
    answersFor('cook'),
    answersFor('baker'),
    answersBetween('host', 'cook'),
    answersBetween('cook', 'baker'),
    answersBetween('host', 'baker')
  ]) {
    const quiz = await mountResult(answers)
    quiz.shadowRoot!.getAnimations().forEach((animation) => animation.finish())
    const point = all(quiz, '.point')[0]!.getBoundingClientRect()
    const x = (point.left + point.right) / 2
    const y = (point.top + point.bottom) / 2
    for (const name of all(quiz, '.see .cell-name')) {
      const range = document.createRange()
      range.selectNodeContents(name)
      const hits = [...range.getClientRects()].filter(
        (rect) => rect.left < x && x < rect.right && rect.top < y && y < rect.bottom
      )
      expect(hits).toEqual([])
    }
    quiz.remove()
  }
})

test('tapping an area explains the week there, and tapping again closes it', async () => {
  const quiz = await mountResult(answersFor('cook'))
  await button('Innkeeper').click()
  const week = page.getByText(/The week of a innkeeper is long/)
  await expect.element(week).toBeVisible()
  await button('Innkeeper').click()
  expect(week.query()).toBeNull()
  // The area itself does the same, beside its name.
  all(quiz, '.cell')[3]!.dispatchEvent(new MouseEvent('click', { bubbles: true }))
  await expect.element(week).toBeVisible()
  all(quiz, '.cell')[3]!.dispatchEvent(new MouseEvent('click', { bubbles: true }))
  await waitFor(() => week.query() === null)
})

test('an explained area is announced without a button, so it can’t take the focus away', async () => {
  const quiz = await mountResult(answersFor('cook'))
  await button('Innkeeper').click()
  await waitFor(() => all(quiz, '.explained b').length > 0)
  expect(all(quiz, '.explained button')).toEqual([])
  await press('{Enter}')
  await waitFor(() => all(quiz, '.explained b').length === 0)
  expect(focused()).toBe(button('Innkeeper').element())
})

test('the twenty dots show only under "How sure is this?"', async () => {
  const quiz = await mountResult(answersFor('cook'))
  const closed = all(quiz, '.certainty')[0]!
  expect(closed.querySelectorAll('.dot')).toHaveLength(20)
  expect(all(quiz, '.dot').every((dot) => closed.contains(dot))).toBe(true)
})

test('the halo stays inside the triangle', async () => {
  const quiz = await mountResult(answersFor('cook'))
  const svg = all(quiz, '.see svg')[0]!
  expect(getComputedStyle(svg).overflow).toBe('hidden')
  const order = all(quiz, '.see svg > *').map((each) => each.getAttribute('class'))
  expect(order.indexOf('outside')).toBeGreaterThan(order.indexOf('halo'))
})

test('the outline of the reader’s area is as wide along the triangle’s edge as inside', async () => {
  const quiz = await mountResult(answersFor('cook'))
  const order = all(quiz, '.see svg > *').map((each) => each.getAttribute('class'))
  expect(order.indexOf('edge own')).toBeGreaterThan(order.indexOf('outside'))
})

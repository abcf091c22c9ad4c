import { expect, test } from 'vitest'
import { bank } from '../../questions/index.ts'
import type { CareerPathQuiz } from '../../widget/element.ts'
import { answersFor, focused, mountFinished } from './helpers/quiz.ts'

const frame = () => new Promise(requestAnimationFrame)

/** A quiz at its last question. */
function mountLast(): CareerPathQuiz {
  const quiz = mountFinished('ic')
  quiz.back()
  return quiz
}

/** Answers at once, with no task in between as a press by the browser has. */
const answer = () =>
  focused()!.dispatchEvent(
    new KeyboardEvent('keydown', { key: '1', bubbles: true, cancelable: true })
  )

const count = (quiz: CareerPathQuiz, selector: string) =>
  quiz.shadowRoot!.querySelectorAll(selector).length

const topOf = (quiz: CareerPathQuiz) =>
  quiz.shadowRoot!.querySelector('.triangle svg')!.getBoundingClientRect().top

test('the result is rehearsed where nobody sees it: it is gone before a frame', async () => {
  const quiz = mountLast()
  const root = quiz.shadowRoot!.querySelector('.root')!
  const added: Node[] = []
  const watch = new MutationObserver((records) => {
    added.push(...records.flatMap(({ addedNodes }) => [...addedNodes]))
  })
  watch.observe(root, { childList: true })
  const height = quiz.offsetHeight
  const end = performance.now() + 5000
  while (added.length < 1 && performance.now() < end) {
    await frame()
    expect([count(quiz, '.card'), count(quiz, '.claim')]).toEqual([1, 0])
    expect(quiz.offsetHeight).toBe(height)
  }
  watch.disconnect()
  expect(added).toHaveLength(1)
})

test('the press that ends the quiz paints the claim and the drawing first', async () => {
  const quiz = mountLast()
  answer()
  expect(quiz.state).toBe('finished')
  expect(focused()).toHaveClass('claim')
  const first = frame().then(() => ({
    dots: count(quiz, '.dot'),
    below: count(quiz, 'details, table, .notice'),
    top: topOf(quiz)
  }))
  const { top, ...painted } = await first
  expect(painted).toEqual({ dots: 20, below: 0 })
  // The rest follows by itself, below: nothing that was painted moves, the focus neither.
  await expect.poll(() => count(quiz, '.notice')).toBe(1)
  expect(topOf(quiz)).toBe(top)
  expect(focused()).toHaveClass('claim')
  const whole = mountFinished('ic')
  for (const selector of ['details', 'table', 'button', '.sheet']) {
    expect([selector, count(quiz, selector)]).toEqual([selector, count(whole, selector)])
  }
})

test('a reader who goes back before the rest is there is asked, and nothing follows', async () => {
  const quiz = mountLast()
  answer()
  quiz.back()
  await frame()
  await new Promise((resolve) => setTimeout(resolve, 20))
  expect(quiz.state).toBe('asking')
  expect([count(quiz, '#stem'), count(quiz, '.notice')]).toEqual([1, 0])
})

test('a result that was there before is shown whole at once', () => {
  const quiz = mountFinished('ic')
  expect(count(quiz, '.notice')).toBe(1)
  quiz.bank = bank
  quiz.responses = answersFor('manager', 14)
  quiz.start()
  expect(count(quiz, '.notice')).toBe(1)
})

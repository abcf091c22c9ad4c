import { describe, expect, test } from 'vitest'
import { cdp, page } from 'vitest/browser'
import type { CareerPathQuiz } from '../../widget/element.ts'
import {
  all,
  answersFor,
  button,
  mount,
  mountAsking,
  mountResult,
  openAll,
  pageStyle,
  screenOf,
  waitFor
} from './helpers/quiz.ts'

async function mountDays() {
  const quiz = await mount()
  quiz.responses = answersFor('cook')
  quiz.start()
  await waitFor(() => screenOf(quiz) === 'now')
  await button('Skip this').click()
  await waitFor(() => screenOf(quiz) === 'days')
  return quiz
}

const screens: [name: string, show: () => Promise<CareerPathQuiz>][] = [
  ['welcome', () => mount()],
  ['question', () => mountAsking()],
  ['days', mountDays],
  ['result', () => mountResult()]
]

/** Elements that overflow the quiz on the right. */
const overflowing = (quiz: CareerPathQuiz) => {
  const { right } = quiz.getBoundingClientRect()
  return all(quiz, '.card *:not(.unseen, path, circle, g, text)')
    .filter((element) => element.getBoundingClientRect().right > right + 1)
    .map(({ outerHTML }) => outerHTML.slice(0, 80))
}

describe.each(screens)('the screen %s', (_, show) => {
  test.each([
    [200, 'medium'],
    [320, 'medium'],
    [390, '32px'],
    [1280, 'medium']
  ])('fits %i px with text of %s', async (width, size) => {
    await page.viewport(Math.max(width, 320), 800)
    pageStyle(`career-path-quiz { width: ${width}px; --cpq-font-size: ${size} }`)
    const quiz = await show()
    openAll(quiz)
    expect(overflowing(quiz)).toEqual([])
  })

  test('has targets of 44 px, except names in the picture', async () => {
    const quiz = await show()
    for (const target of all(quiz, 'fieldset label, button:not(.cell-name), summary')) {
      const { height } = target.getBoundingClientRect()
      if (height > 0) expect(height).toBeGreaterThanOrEqual(24)
    }
    for (const target of all(quiz, 'fieldset label, .actions button')) {
      expect(target.getBoundingClientRect().height).toBeGreaterThanOrEqual(44)
    }
  })
})

const emulate = (features: { name: string; value: string }[]) =>
  cdp().send('Emulation.setEmulatedMedia', { features })

describe('in forced colors', () => {
  test('the progress bar, the bars and the reader’s area can be seen', async () => {
    await emulate([{ name: 'forced-colors', value: 'active' }])
    const asking = await mountAsking()
    const bar = getComputedStyle(all(asking, '.progress .scale > span')[0]!)
    const ground = getComputedStyle(all(asking, '.card')[0]!)
    expect(bar.backgroundColor).not.toBe(ground.backgroundColor)
    expect(getComputedStyle(all(asking, '.progress .scale')[0]!).borderTopWidth).toBe('1px')
    asking.remove()
    const quiz = await mountResult()
    const stroke = (selector: string) => getComputedStyle(all(quiz, selector)[0]!).strokeWidth
    expect(stroke('.cell.own')).not.toBe(stroke('.cell:not(.own)'))
    expect(getComputedStyle(all(quiz, '.bars .middle')[0]!).backgroundColor).not.toBe(
      getComputedStyle(all(quiz, '.card')[0]!).backgroundColor
    )
    await emulate([])
  })
})

describe('with reduced motion', () => {
  test('nothing moves', async () => {
    await emulate([{ name: 'prefers-reduced-motion', value: 'reduce' }])
    for (const show of [() => mount(), () => mountAsking(), () => mountResult()]) {
      const quiz = await show()
      const moving = quiz
        .shadowRoot!.getAnimations()
        .filter(({ effect }) => Number(effect!.getComputedTiming().duration) > 0)
      expect(moving).toEqual([])
      quiz.remove()
    }
    await emulate([])
  })

  test('otherwise the welcome moves once, for less than five seconds', async () => {
    await emulate([{ name: 'prefers-reduced-motion', value: 'no-preference' }])
    const quiz = await mount()
    for (const { effect } of quiz.shadowRoot!.getAnimations()) {
      expect(Number(effect!.getComputedTiming().endTime)).toBeLessThan(5000)
    }
    await emulate([])
  })
})

test('right-to-left languages mirror the text but not the picture', async () => {
  const quiz = await mountResult(
    answersFor('cook'),
    {},
    { ...(await mount()).bank, language: 'he' }
  )
  expect(quiz.shadowRoot!.querySelector('.root')).toHaveAttribute('dir', 'rtl')
  const [left] = all(quiz, '.see .corner.left')
  const [right] = all(quiz, '.see .corner.right')
  expect(left!.getBoundingClientRect().left).toBeLessThan(right!.getBoundingClientRect().left)
})

test('right-to-left languages leave the words of the shared card on it', async () => {
  const quiz = await mountResult(
    answersFor('cook'),
    {},
    { ...(await mount()).bank, language: 'he' }
  )
  await button('Share').click()
  const card = all(quiz, '.drawn-card')[0]!.getBoundingClientRect()
  const words = all(quiz, '.drawn-card text').map((text) => text.getBoundingClientRect())
  expect(words.length).toBeGreaterThan(3)
  for (const { left, right } of words) {
    expect(left).toBeGreaterThanOrEqual(card.left)
    expect(right).toBeLessThanOrEqual(card.right)
  }
})

test('the quiz creates no style elements and no style attributes', async () => {
  const quiz = await mountResult()
  expect(quiz.shadowRoot!.querySelector('style')).toBeNull()
})

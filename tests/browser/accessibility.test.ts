import axe from 'axe-core'
import { describe, expect, test } from 'vitest'
import { page } from 'vitest/browser'
import { bank } from '../../questions/index.ts'
import { encodeShare } from '../../src/index.ts'
import type { CareerPathQuiz } from '../../widget/element.ts'
import {
  answersFor,
  heading,
  mount,
  mountFinished,
  mountStarted,
  option,
  press
} from './helpers/quiz.ts'

/** A page whose address holds a result. */
function mountOpened(theme: string, shared: string): Promise<CareerPathQuiz> {
  history.replaceState(null, '', `#cpq=${shared}`)
  const quiz = mount({ theme })
  history.replaceState(null, '', location.pathname + location.search)
  openAll(quiz)
  return Promise.resolve(quiz)
}

const openAll = (quiz: CareerPathQuiz) =>
  quiz.shadowRoot!.querySelectorAll('details').forEach((details) => {
    details.open = true
  })

const theirs = encodeShare(answersFor('ic', 14), 'answers', bank)

const screens: [name: string, show: (theme: string) => Promise<CareerPathQuiz>][] = [
  ['welcome', (theme) => Promise.resolve(mount({ theme }))],
  ['first question', (theme) => mountStarted({ theme })],
  [
    'question with a choice',
    async (theme) => {
      const quiz = await mountStarted({ theme })
      await press('1{Tab}{ArrowDown}')
      return quiz
    }
  ],
  [
    'reminder',
    async (theme) => {
      const quiz = await mountStarted({ theme })
      await press('{Enter}')
      return quiz
    }
  ],
  [
    'result, all open',
    (theme) => {
      const quiz = mountFinished('specialist')
      quiz.setAttribute('theme', theme)
      openAll(quiz)
      return Promise.resolve(quiz)
    }
  ],
  [
    'result, remembered, marked and compared, its link with every answer',
    async (theme) => {
      const quiz = await mountOpened(theme, theirs)
      quiz.responses = answersFor('manager', 14)
      await page.getByRole('button', { name: 'Go to your own answers' }).click()
      openAll(quiz)
      await page.getByRole('checkbox', { name: 'Tried' }).first().click()
      await page.getByRole('textbox', { name: 'Note' }).first().fill('Mine.')
      await page.getByRole('checkbox', { name: /^Remember/ }).click()
      await page.getByRole('radio', { name: /^Also every answer/ }).click()
      return quiz
    }
  ],
  ['somebody else’s result', (theme) => mountOpened(theme, theirs)],
  ['damaged link', (theme) => mountOpened(theme, '1~claim')],
  [
    'all erased',
    (theme) => {
      const quiz = mountFinished('ic')
      quiz.setAttribute('theme', theme)
      quiz.erase()
      return Promise.resolve(quiz)
    }
  ]
]

describe.each(['light', 'dark'])('in %s colours', (theme) => {
  test.each(screens)('axe finds nothing on the screen: %s', async (_, show) => {
    const { violations, passes } = await axe.run(await show(theme))
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]!.html}`)).toEqual([])
    expect(passes.map(({ id }) => id)).toContain('color-contrast')
  })
})

test('the question names the group of its options', async () => {
  await mountStarted()
  const stem = heading().element().textContent
  await expect.element(page.getByRole('group', { name: stem, exact: true })).toBeVisible()
})

test('the options are the browser’s own radio buttons', async () => {
  await mountStarted()
  expect(option(0).element()).toBeInstanceOf(HTMLInputElement)
})

test('the bar is named by the words above it', async () => {
  await mountStarted()
  await expect
    .element(page.getByRole('progressbar', { name: 'Question 1 of at most 14' }))
    .toBeInTheDocument()
})

test('language and direction stand on the inner root', () => {
  const root = mount().shadowRoot!.querySelector('.root')
  expect(root).toHaveAttribute('lang', 'en')
  expect(root).toHaveAttribute('dir', 'ltr')
})

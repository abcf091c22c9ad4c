import axe from 'axe-core'
import type { Page } from 'playwright'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { CareerPathQuiz } from '../../widget/element.ts'
import { en } from '../../widget/messages/en.ts'
import { serveQuizPages, type QuizPage, type QuizPages } from '../helpers/quiz-page.ts'

let pages: QuizPages

beforeAll(async () => {
  // Axe is evaluated in the page, which a strict policy would forbid.
  pages = await serveQuizPages({ charset: 'windows-1252', policy: '' })
})

afterAll(() => pages?.close())

async function visit(width: number): Promise<QuizPage> {
  // A question that fades in has too little contrast for a moment.
  const options = { viewport: { width, height: 800 }, reducedMotion: 'reduce' } as const
  const visited = await pages.open('', options)
  await visited.page.evaluate(axe.source)
  return visited
}

/** The axe findings on the present screen, with their places. */
async function faults(page: Page): Promise<string[]> {
  const { violations } = await page.evaluate(() => (globalThis as { axe?: typeof axe }).axe!.run())
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]!.html}`)
}

const state = (page: Page) =>
  page.locator('career-path-quiz').evaluate((quiz) => (quiz as CareerPathQuiz).state)

/** Takes the quiz to its result, and checks every screen on the way. */
async function take(page: Page, begin: () => Promise<void>, answer: () => Promise<void>) {
  const found = await faults(page)
  await begin()
  while ((await state(page)) === 'asking') {
    found.push(...(await faults(page)))
    const heading = await page.locator('career-path-quiz h2').elementHandle()
    const skipAll = page.getByRole('button', { name: en.skipAll })
    await ((await skipAll.isVisible()) ? skipAll.click() : answer())
    await page.waitForFunction((before) => !before.isConnected, heading)
  }
  expect(await state(page)).toBe('finished')
  await page.getByRole('heading', { level: 2 }).waitFor()
  return [...found, ...(await faults(page))]
}

/** No findings, no messages, and no requests but for the page and its script. */
const nothingBut = ({ address }: QuizPages) => ({
  found: [],
  messages: [],
  requests: [address, `${address}career-path-quiz.js`]
})

// Axe checks about fifteen screens in each.
const patience = { timeout: 120_000 }

describe('the built file on a static page', patience, () => {
  test('320 px wide leads to the result by keyboard alone, without axe findings, messages or requests', async () => {
    const { page, messages, requests } = await visit(320)
    const found = await take(
      page,
      async () => {
        // The first Tab may find the page's own controls; here there are none.
        await page.keyboard.press('Tab')
        await page.keyboard.press('Enter')
      },
      async () => {
        await page.keyboard.press('Tab')
        await page.keyboard.press('Space')
        await page.keyboard.press('ArrowDown')
        await page.keyboard.press('Enter')
      }
    )
    expect({ found, messages, requests }).toEqual(nothingBut(pages))
    await page.close()
  })

  test('1280 px wide leads to the result by pointer, without axe findings, messages or requests', async () => {
    const { page, messages, requests } = await visit(1280)
    const found = await take(
      page,
      () => page.getByRole('button', { name: en.start }).click(),
      () => page.locator('career-path-quiz [part~="option"]').last().click()
    )
    for (const section of await page.locator('summary').all()) await section.click()
    found.push(...(await faults(page)))
    expect({ found, messages, requests }).toEqual(nothingBut(pages))
    await page.close()
  })
})

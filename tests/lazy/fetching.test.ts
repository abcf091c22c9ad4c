import { describe, expect, test, vi } from 'vitest'
import { brotliBytes } from '../../bench/bytes/parts.ts'
import manifest from '../../package.json' with { type: 'json' }
import type { CareerPathQuiz } from '../../widget/element.ts'
import { arrivingWords } from '../../widget/words/en/arriving.ts'
import { en } from '../../widget/messages/en.ts'
import { inBytes } from '../helpers/budget.ts'
import { setSite } from './site.ts'

const site = setSite()

vi.setConfig({ testTimeout: 60_000 })

/** What files weigh together. */
const weightOf = (...names: string[]) =>
  site.textsOf(...names).reduce((sum, text) => sum + brotliBytes(text), 0)

describe('no more is fetched than is needed', () => {
  const { loader: onlyLoader, welcome, question } = manifest.budget.lazy

  test(`far from the window the loader alone: ${onlyLoader}`, async () => {
    await site.visit({ above: 3000 })
    await site.page.waitForFunction(() => customElements.get('career-path-quiz'))
    await site.page.waitForLoadState('networkidle')
    expect(site.fetched).toEqual(['loader'])
    expect(weightOf('loader')).toBeLessThanOrEqual(inBytes(onlyLoader))
    expect(await site.quiz().textContent()).toContain('Think it through')
  })

  test(`the welcome card needs one part more: ${welcome}`, async () => {
    const letGo = site.hold('questions')
    await site.visit()
    await site.button(en.start).waitFor()
    const shown = site.fetched.filter((part) => part !== 'questions')
    expect(shown).toEqual(['loader', 'card'])
    expect(weightOf('loader', 'card')).toBeLessThanOrEqual(inBytes(welcome))
    letGo()
  })

  test(`the first question needs two: ${question}`, async () => {
    for (const part of ['result', 'texts'] as const) site.hold(part)
    await site.visit()
    await site.button(en.start).click()
    await site.radios().first().waitFor()
    expect(site.fetched.slice(0, 3)).toEqual(['loader', 'card', 'questions'])
    expect(weightOf('loader', 'card', 'questions')).toBeLessThanOrEqual(inBytes(question))
  })

  test('a quiz near the window is fetched, and one that is touched, and one that is told to start', async () => {
    await site.visit({ above: 3000 })
    await site.page.evaluate(() => scrollTo(0, 1800))
    await site.button(en.start).waitFor({ state: 'attached' })
    await site.visit({ above: 3000 })
    await site.page.getByRole('link').focus()
    await site.button(en.start).waitFor({ state: 'attached' })
    await site.visit({ above: 3000 })
    await site.quiz().evaluate((element) => (element as CareerPathQuiz).start())
    await site.radios().first().waitFor({ state: 'attached' })
    expect(site.messages).toEqual([])
  })
})

test('two quizzes on a page fetch each part once, and each has answers of its own', async () => {
  await site.visit({ quizzes: 2 })
  const begin = site.button(en.start)
  await begin.nth(1).waitFor()
  await begin.nth(1).click()
  await site.radios().first().waitFor()
  await site.page.keyboard.press('2')
  await site.page.getByText('Question 2').waitFor()
  const both = await site.page
    .locator('career-path-quiz')
    .evaluateAll((quizzes) =>
      (quizzes as CareerPathQuiz[]).map(({ state, responses }) => [state, responses.length])
    )
  expect(both).toEqual([
    ['welcome', 0],
    ['asking', 1]
  ])
  expect(site.fetched.toSorted()).toEqual(['card', 'loader', 'questions', 'result', 'texts'])
  expect(site.messages).toEqual([])
})

test('leads to the result by keyboard alone, under a strict policy, with no other request and nothing said', async () => {
  await site.visit()
  await site.button(en.start).waitFor()
  await site.page.keyboard.press('Tab')
  await site.page.keyboard.press('Enter')
  await site.answerAll()
  await site.claim().waitFor()
  expect(await site.claim().evaluate((element) => element.matches(':focus'))).toBe(true)
  for (const section of await site.page.locator('details > summary').all()) await section.click()
  expect(await site.page.locator('[part=link]').count()).toBeGreaterThan(3)
  expect(await site.quiz().evaluate((element) => (element as CareerPathQuiz).report.version)).toBe(
    1
  )
  const behind = site.fetched.slice(3).sort()
  expect([site.fetched.slice(0, 3), behind, site.messages]).toEqual([
    ['loader', 'card', 'questions'],
    ['result', 'texts'],
    []
  ])
})

test('the card stays as it is when its questions arrive, and nothing moves', async () => {
  const letGo = site.hold('questions')
  await site.visit()
  await site.button(en.start).focus()
  const card = await site.page.locator('[part=card]').elementHandle()
  const before = await site.page.locator('#below').boundingBox()
  letGo()
  await site.hasQuestions()
  expect(await card?.evaluate((element) => element.isConnected)).toBe(true)
  expect(await site.button(en.start).evaluate((element) => element.matches(':focus'))).toBe(true)
  expect(await site.page.locator('#below').boundingBox()).toEqual(before)
})

describe('what is slow is waited for by nobody who does not need it', () => {
  test('a press on Begin before the questions are there says so, and holds', async () => {
    const letGo = site.hold('questions')
    await site.visit()
    await site.button(en.start).click()
    await site.page.getByText(arrivingWords.questionsComing).waitFor()
    letGo()
    await site.radios().first().waitFor()
    expect(site.messages).toEqual([])
  })

  test('the questions go on to their end without the result, and the result comes when it is there', async () => {
    const letGo = [site.hold('result'), site.hold('texts')]
    await site.visit()
    await site.button(en.start).click()
    await site.answerAll()
    await site.heading(arrivingWords.resultComing).waitFor()
    await site.page.evaluate(() =>
      document.addEventListener('quiz-result', ({ detail }) => {
        document.title = detail.claim.kind
      })
    )
    for (const go of letGo) go()
    await site.claim().waitFor()
    expect(await site.claim().evaluate((element) => element.matches(':focus'))).toBe(true)
    expect(await site.page.title()).toMatch(/clear|leaning|between|open/)
    expect(site.messages).toEqual([])
  })

  test('whoever goes back from a result that has not come is asked on', async () => {
    const letGo = [site.hold('result'), site.hold('texts')]
    await site.visit()
    await site.button(en.start).click()
    await site.answerAll()
    await site.heading(arrivingWords.resultComing).waitFor()
    await site.button(en.back).click()
    await site.radios().first().waitFor()
    for (const go of letGo) go()
    await site.page.waitForFunction(
      () => document.querySelector<CareerPathQuiz>('career-path-quiz')!.report !== undefined
    )
    expect(await site.state()).toBe('asking')
    await site.answerAll()
    await site.claim().waitFor()
  })
})

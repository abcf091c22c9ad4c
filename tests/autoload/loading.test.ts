import { describe, expect, test, vi } from 'vitest'
import type { CareerPathQuiz } from '../../widget/element.ts'
import { en } from '../../widget/messages/en.ts'
import { recipe, spaceRule } from '../helpers/recipe.ts'
import { smallBank } from '../embedding/small-bank.ts'
import { setSite } from './site.ts'

const site = setSite()

vi.setConfig({ testTimeout: 60_000 })

describe('only what is needed is loaded', () => {
  test('far from the window: the loader alone, and the tag’s own words stay', async () => {
    await site.visit({ above: 3000 })
    await site.page.waitForLoadState('networkidle')
    expect(site.fetched).toEqual(['autoload'])
    expect(await site.quiz().textContent()).toContain('Think it through')
    expect(await site.quiz().evaluate((quiz) => quiz.matches(':defined'))).toBe(false)
  })

  test('the first question needs one chunk', async () => {
    site.hold('result-part')
    await site.visit()
    await site.button(en.start).click()
    await site.options().first().waitFor()
    expect(site.fetched.slice(0, 2)).toEqual(['autoload', 'embed'])
    expect(site.messages).toEqual([])
  })

  test('the welcome promises experiments and links before the result has loaded', async () => {
    site.hold('result-part')
    await site.visit()
    await site.button(en.start).waitFor()
    const promise = await site.page.locator('.welcome .lede').textContent()
    expect(promise).toContain(en.getExperiments)
    expect(promise).toContain(en.getLinks)
  })

  test('the settings of a page owner need one chunk more', async () => {
    const inside = '<script type="application/json">{"title": "Mine"}</script>'
    await site.visit({ inside })
    await site.page.getByRole('heading', { name: 'Mine' }).waitFor()
    expect(site.fetched.toSorted()).toEqual(['autoload', 'embed', 'read-settings', 'result-part'])
    expect(site.messages).toEqual([])
  })
})

describe('a quiz far from the window loads', () => {
  test.each([
    ['when it comes near', () => scrollTo(0, 1800)],
    ['when something in it has the focus', () => document.querySelector('a')!.focus()],
    [
      'when start is called',
      () => document.querySelector<CareerPathQuiz>('career-path-quiz')!.start()
    ]
  ])('%s', async (_, action) => {
    await site.visit({ above: 3000 })
    await site.page.waitForFunction(() =>
      Object.hasOwn(document.querySelector('career-path-quiz')!, 'start')
    )
    await site.page.evaluate(action)
    await site.heading().waitFor({ state: 'attached' })
    expect(site.messages).toEqual([])
  })

  test('and starts, if start was called', async () => {
    await site.visit({ above: 3000 })
    await site.page.waitForFunction(() =>
      Object.hasOwn(document.querySelector('career-path-quiz')!, 'start')
    )
    await site.page.evaluate(() => document.querySelector('career-path-quiz')!.start())
    await site.page.waitForFunction(
      () => document.querySelector('career-path-quiz')!.state === 'asking'
    )
    expect((await site.events()).slice(0, 2)).toEqual(['ready', 'start'])
  })

  test('and starts, as the lines of docs/embed.md do it', async () => {
    const said: string[] = []
    site.page.on('console', (message) => said.push(message.text()))
    await site.visit({ above: 3000 })
    await site.page.waitForFunction(() =>
      Object.hasOwn(document.querySelector('career-path-quiz')!, 'start')
    )
    await site.page.evaluate(`(async () => { ${recipe('Properties and methods', 0)} })()`)
    expect(said).toEqual(['asking'])
  })

  test('with the properties set before', async () => {
    await site.visit({ above: 3000 })
    const early = await site.page.evaluate(async () => {
      const quiz = document.querySelector('career-path-quiz')!
      const response = { item: 'none', option: 'none' }
      quiz.responses = [response]
      const own = Object.hasOwn(quiz, 'responses')
      scrollTo(0, 3000)
      await customElements.whenDefined('career-path-quiz')
      return own
    })
    expect(early).toBe(true)
    await site.heading().waitFor()
    expect(await site.events()).toEqual([expect.stringMatching(/^error: responses: /), 'ready'])
  })

  test('even if the page adds it later', async () => {
    await site.visit({ quizzes: 0 })
    await site.page.evaluate(() => {
      setTimeout(() => document.body.append(document.createElement('career-path-quiz')))
    })
    await site.button(en.start).waitFor()
    expect(site.messages).toEqual([])
  })
})

describe('the loader runs', () => {
  test.each([
    ['as a module', 'type="module"'],
    ['as a classic script of another origin', 'crossorigin'],
    ['as an async script', 'async crossorigin']
  ])('%s', async (_, scriptAttributes) => {
    await site.visit({ scriptAttributes })
    await site.button(en.start).waitFor()
    expect(site.messages).toEqual([])
  })
})

test('two quizzes on a page load each chunk once, and each has its own answers', async () => {
  await site.visit({ quizzes: 2 })
  await site.button(en.start).nth(1).click()
  await site.options().first().waitFor()
  const both = await site.page
    .locator('career-path-quiz')
    .evaluateAll((quizzes) => (quizzes as CareerPathQuiz[]).map(({ state }) => state))
  expect(both).toEqual(['welcome', 'asking'])
  await vi.waitFor(() =>
    expect(site.fetched.toSorted()).toEqual(['autoload', 'embed', 'result-part'])
  )
})

test.each(['autoload.js', 'career-path-quiz.js'] as const)(
  '%s leads to the result under a strict policy, without a message',
  async (script) => {
    await site.visit({ script })
    await site.button(en.start).click()
    await site.options().first().waitFor()
    await site.answerAll()
    await site.waitForScreen('result')
    await vi.waitFor(async () => expect(await site.events()).toContain('result'))
    const report = await site.quiz().evaluate((quiz) => (quiz as CareerPathQuiz).report)
    expect(report!.answered).toBeGreaterThan(7)
    expect(site.messages).toEqual([])
  }
)

describe('a quiz that appears while the reader looks at the page', () => {
  test.each([
    [320, 'en'],
    [320, 'de'],
    [390, 'en'],
    [390, 'es'],
    [1280, 'en']
  ])('moves nothing below, %i pixels wide in %s, with the recipe’s rule', async (width, lang) => {
    await site.page.setViewportSize({ width, height: 800 })
    const release = site.hold('embed')
    await site.visit({ attributes: `lang="${lang}"`, styles: spaceRule })
    await site.page.evaluate(
      () =>
        new Promise<void>((resolve) => {
          new PerformanceObserver(() => resolve()).observe({ type: 'paint', buffered: true })
        })
    )
    const top = () => site.page.locator('#below').evaluate((p) => p.getBoundingClientRect().top)
    const before = await top()
    release()
    await site.heading().waitFor()
    await site.page.locator('[data-compact]').waitFor()
    const shifts = await site.page.evaluate(async () => {
      // The quiz is painted in the first of these frames at the latest.
      for (const _ of 'ab') await new Promise(requestAnimationFrame)
      const observer = new PerformanceObserver(() => {})
      observer.observe({ type: 'layout-shift', buffered: true })
      return observer.takeRecords().length
    })
    expect({ shifts, top: await top() }).toEqual({ shifts: 0, top: before })
  })
})

describe('the reader never waits for what isn’t needed yet', () => {
  test('the questions work without the result part, and the result is shown once it has loaded', async () => {
    const release = site.hold('result-part')
    await site.visit()
    await site.button(en.start).click()
    await site.options().first().waitFor()
    await site.answerAll()
    await site.page.getByRole('heading', { name: en.loading }).waitFor()
    release()
    await vi.waitFor(async () => expect(await site.events()).toContain('result'))
    expect(await site.heading().textContent()).not.toBe(en.loading)
    expect(site.messages).toEqual([])
  })

  test('a bank of the page is asked without the result part, and has no report until it has loaded', async () => {
    const release = site.hold('result-part')
    await site.visit()
    await site.button(en.start).waitFor()
    const hasNone = () =>
      site.quiz().evaluate((quiz) => (quiz as CareerPathQuiz).report === undefined)
    await site.quiz().evaluate((quiz, bank) => {
      ;(quiz as CareerPathQuiz).bank = bank
    }, smallBank)
    await site.page.getByRole('heading', { name: smallBank.title }).waitFor()
    expect(await hasNone()).toBe(true)
    await site.button(en.start).click()
    await site.options().first().waitFor()
    await site.answerAll()
    await site.page.getByRole('heading', { name: en.loading }).waitFor()
    release()
    await vi.waitFor(async () => expect(await site.events()).toContain('result'))
    expect(await hasNone()).toBe(false)
    expect(site.messages).toEqual([])
  })

  test('the result part has loaded by the last press', async () => {
    await site.visit()
    await site.button(en.start).click()
    await site.options().first().waitFor()
    await vi.waitFor(() => expect(site.fetched).toContain('result-part'))
    await site.answerAll()
    expect(await site.screen()).toBe('result')
    expect(await site.heading().textContent()).not.toBe(en.loading)
  })
})

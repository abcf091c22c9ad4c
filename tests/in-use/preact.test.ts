import type { Browser, Page } from 'playwright'
import { build, type InlineConfig, type Plugin } from 'vite'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { inUse } from '../../build/in-use/plugin.ts'
import { preactInUse } from '../../build/in-use/preact.ts'
import { en } from '../../widget/messages/en.ts'
import { finish } from '../helpers/quiz-page.ts'
import { dice } from './trees.ts'
import { press } from './walk.ts'
import { launchChromium } from '../helpers/launch-chromium.ts'

// Vitest calls it "test", and then the build would be one for developers.
process.env['NODE_ENV'] = 'production'

const allOfPreact: Plugin = {
  name: 'all-of-preact',
  configResolved({ plugins }) {
    const inPlace = plugins.find(({ name }) => name === 'preact-in-use')!
    Object.assign(inPlace, { transform: undefined, buildEnd: undefined })
  }
}

async function built(config: InlineConfig) {
  const output = await build({
    ...config,
    logLevel: 'silent',
    build: { ...config.build, write: false }
  })
  const [first] = [output].flat()
  if (!first || !('output' in first)) throw new Error('Expected one build.')
  return first.output[0]
}
const widget = (...plugins: Plugin[]) => built({ mode: 'widget', plugins })
const trees = (name: string, ...plugins: Plugin[]) =>
  built({
    configFile: false,
    plugins,
    build: { lib: { entry: 'tests/in-use/trees.ts', formats: ['iife'], name } }
  })

let browser: Browser
beforeAll(async () => {
  browser = await launchChromium()
})
afterAll(() => browser?.close())

/** A page in which nothing is left to chance, with a quiz. */
async function quizPage(code: string): Promise<Page> {
  const page = await (await browser.newContext()).newPage()
  await page.clock.setFixedTime('2026-11-21')
  await page.addInitScript(() => {
    Math.random = () => 0.5
    navigator.clipboard.writeText = () => Promise.resolve()
  })
  await page.route('**', (route) =>
    route.fulfill({ contentType: 'text/html', body: '<career-path-quiz></career-path-quiz>' })
  )
  await page.goto('https://quiz.example')
  await page.addScriptTag({ content: code })
  await page.getByRole('heading').waitFor()
  return page
}

describe('as much of Preact as the quiz uses', { timeout: 120_000 }, () => {
  test('draws every tree that the whole of it draws', async () => {
    const page = await browser.newPage()
    const scripts = await Promise.all([trees('whole'), trees('shortened', preactInUse())])
    for (const { code } of scripts) await page.addScriptTag({ content: code })
    for (const seed of Array(20).keys()) {
      const drawn = (name: string) => page.evaluate<string[]>(`${name}.drawTrees(${seed}, 30)`)
      expect(await drawn('shortened')).toEqual(await drawn('whole'))
    }
  })

  test('shows the same quiz, whatever is pressed', async () => {
    const scripts = await Promise.all([widget(allOfPreact), widget()])
    const pages = await Promise.all(scripts.map(({ code }) => quizPage(code)))
    const headings = new Set<string>()
    for (const seed of [1, 2]) {
      const roll = dice(seed)
      if (seed > 1) await Promise.all(pages.map((page) => finish(page, 'manager', seed)))
      for (let pressed = 0; pressed < 90; pressed++) {
        const dies = [roll(2 ** 30), roll(2 ** 30)] as const
        const [whole, shortened] = await Promise.all(
          pages.map((page) => page.evaluate(press, dies))
        )
        expect(shortened).toEqual(whole)
        headings.add(whole!.heading)
      }
    }
    expect([...headings]).toContain(en.answers)
    expect(headings.size).toBeGreaterThan(12)
  })
})

test('a library that was rewritten is not built', async () => {
  const unused = [{ feature: 'none', uncalled: 'applyRef', known: { noSuchName: 'undefined' } }]
  const plugin = inUse('preact', /\/preact\//, unused)
  await expect(trees('mended', plugin)).rejects.toThrow('preact has no applyRef, noSuchName')
})

import axe from 'axe-core'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Browser, Page } from 'playwright'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { CareerPathQuiz } from '../../widget/element.ts'
import { en } from '../../widget/messages/en.ts'
import { builtFile } from '../helpers/built-files.ts'
import { launchChromium } from '../helpers/launch-chromium.ts'

const script = 'career-path-quiz.js'

/** A blog post with the two lines. */
const html = `<!doctype html>
<html lang="en">
<meta charset="windows-1252">
<meta name="viewport" content="width=device-width">
<title>A post</title>
<link rel="icon" href="data:,">
<main>
<h1>A post</h1>
<career-path-quiz>Think it through with the quiz at <a href="https://quiz.example">quiz.example</a>.</career-path-quiz>
<script src="${script}" async></script>
</main>`

/** A plain file server: two files, no headers but their types. */
const server = createServer(({ url }, response) => {
  if (url === `/${script}`) {
    response.setHeader('content-type', 'text/javascript')
    response.end(builtFile(`dist/${script}`))
  } else {
    response.setHeader('content-type', 'text/html')
    response.end(html)
  }
})
let browser: Browser
let address: string

beforeAll(async () => {
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve)
  })
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`
  browser = await launchChromium()
})

afterAll(async () => {
  await browser?.close()
  server.close()
})

/** A page, and what the quiz must not cause in it. */
interface Visit {
  page: Page
  messages: string[]
  requests: string[]
}

async function visit(width: number): Promise<Visit> {
  const page = await browser.newPage({
    viewport: { width, height: 800 },
    // A question that fades in has too little contrast for a moment.
    reducedMotion: 'reduce'
  })
  const messages: string[] = []
  const requests: string[] = []
  page.on('console', (message) => messages.push(message.text()))
  page.on('pageerror', ({ message }) => messages.push(message))
  page.on('request', (request) => requests.push(request.url()))
  await page.goto(address)
  await page.getByRole('button', { name: en.start }).waitFor()
  await page.evaluate(axe.source)
  return { page, messages, requests }
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

// Axe checks about fifteen screens in each.
const patience = { timeout: 120_000 }

describe.each([320, 1280])('the built file on a static page %i px wide', patience, (width) => {
  test('leads to the result by keyboard alone, without axe findings, messages or requests', async () => {
    const { page, messages, requests } = await visit(width)
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
    expect({ found, messages, requests }).toEqual({
      found: [],
      messages: [],
      requests: [address, `${address}${script}`]
    })
    await page.close()
  })

  test('leads to the result by pointer, without axe findings, messages or requests', async () => {
    const { page, messages, requests } = await visit(width)
    const found = await take(
      page,
      () => page.getByRole('button', { name: en.start }).click(),
      () => page.locator('career-path-quiz [part~="option"]').last().click()
    )
    for (const section of await page.locator('summary').all()) await section.click()
    found.push(...(await faults(page)))
    expect({ found, messages, requests }).toEqual({
      found: [],
      messages: [],
      requests: [address, `${address}${script}`]
    })
    await page.close()
  })
})

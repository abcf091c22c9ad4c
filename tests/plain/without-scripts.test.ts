import axe from 'axe-core'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Browser, Page } from 'playwright'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { builtFile } from '../helpers/built-files.ts'
import { launchChromium } from '../helpers/launch-chromium.ts'

const requests: string[] = []
const server = createServer(({ url }, response) => {
  requests.push(url!)
  response.setHeader('content-type', 'text/html')
  response.end(builtFile('dist/quiz.html'))
})
let browser: Browser
let address: string

beforeAll(async () => {
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve)
  })
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/quiz.html`
  browser = await launchChromium()
})

afterAll(async () => {
  await browser?.close()
  server.close()
})

/** Clicks Start, then one answer after the other, until there is a result. */
async function takeQuiz(page: Page): Promise<string[]> {
  const headings: string[] = []
  await page.getByRole('link', { name: 'Start', exact: true }).click()
  while (await page.getByRole('progressbar').isVisible()) {
    headings.push(await page.getByRole('heading', { level: 2 }).innerText())
    const answers = page.locator('section:target').getByRole('listitem').getByRole('link')
    await answers.nth(headings.length % (await answers.count())).click()
  }
  return headings
}

describe('with scripts disabled', () => {
  test('clicking answers leads to a result, Back to the last question, Start over to the start', async () => {
    const page = await browser.newPage({ javaScriptEnabled: false })
    requests.length = 0
    await page.goto(address)
    const start = page.getByRole('link', { name: 'Start', exact: true })
    const headings = await takeQuiz(page)
    expect(headings.length).toBeGreaterThanOrEqual(10)
    expect(new Set(headings).size).toBe(headings.length)

    // One section at a time: the result, and nothing of what led to it.
    expect(await page.locator('section').filter({ visible: true }).count()).toBe(1)
    expect(await page.getByRole('heading', { level: 2 }).count()).toBe(1)
    expect(await page.getByRole('heading', { name: 'Try it before you decide' }).count()).toBe(1)
    expect(await start.isVisible()).toBe(false)

    await page.goBack()
    expect(await page.getByRole('heading', { level: 2 }).innerText()).toBe(headings.at(-1))
    await page.getByRole('link', { name: 'Start over' }).click()
    expect(await start.isVisible()).toBe(true)
    expect(await page.getByRole('heading', { level: 2 }).count()).toBe(0)
    expect(requests).toEqual(['/quiz.html'])
    await page.close()
  })

  test('can be taken by keyboard: the first Tab after an answer reaches the next answers', async () => {
    const page = await browser.newPage({ javaScriptEnabled: false })
    await page.goto(address)
    const start = page.getByRole('link', { name: 'Start', exact: true })
    await start.focus()
    await page.keyboard.press('Enter')
    for (const depth of [1, 2, 3]) {
      await page.getByText(`Question ${depth} of`).filter({ visible: true }).waitFor()
      await page.keyboard.press('Tab')
      const focused = page.locator('section:target .options a:focus')
      expect(await focused.count()).toBe(1)
      await page.keyboard.press('Enter')
    }
    await page.close()
  })
})

describe.each(['light', 'dark'] as const)('in %s, at 320 pixels', (colorScheme) => {
  test.each(['the start', 'a question', 'a result'])(
    '%s has nothing that axe finds',
    async (what) => {
      const page = await browser.newPage({ colorScheme, viewport: { width: 320, height: 640 } })
      await page.goto(address)
      if (what === 'a question')
        await page.getByRole('link', { name: 'Start', exact: true }).click()
      if (what === 'a result') await takeQuiz(page)
      // All the hidden sections would take axe half a minute.
      await page.evaluate(() => {
        for (const section of document.querySelectorAll('section:not(:target, #start)'))
          section.remove()
      })
      await page.evaluate(axe.source)
      const { violations, passes } = await page.evaluate(() =>
        (globalThis as typeof globalThis & { axe: typeof axe }).axe.run()
      )
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]!.html}`)).toEqual([])
      expect(passes.map(({ id }) => id)).toContain('color-contrast')
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
        320
      )
      await page.close()
    }
  )
})

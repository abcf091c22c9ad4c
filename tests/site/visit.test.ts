import axe from 'axe-core'
import type { Browser, Page } from 'playwright'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { bank } from '../../questions/index.ts'
import spanish from '../../questions/bank.es.json' with { type: 'json' }
import { modes } from '../../src/adaptive/stop.ts'
import { encodeShare, report } from '../../src/index.ts'
import { pathIn } from '../../site/language.ts'
import { placePath } from '../../site/place-path.ts'
import { snippetPage } from '../../site/site.ts'
import { sentenceFor, snippet, styleRule } from '../../site/snippet.ts'
import type { CareerPathQuiz } from '../../widget/element.ts'
import { en } from '../../widget/messages/en.ts'
import { launchChromium } from '../helpers/launch-chromium.ts'
import { de, es } from '../helpers/messages.ts'
import { finish } from '../helpers/quiz-page.ts'
import { serveFolder } from '../helpers/serve-folder.ts'
import { builtSite, type BuiltSite } from './built-site.ts'

let site: BuiltSite
let server: { address: string; close: () => void }
let browser: Browser
beforeAll(async () => {
  site = await builtSite({ origin: undefined, base: '/quiz-site/' })
  server = await serveFolder(site.folder, site.base)
  browser = await launchChromium()
}, 60_000)
afterAll(async () => {
  await browser?.close()
  server?.close()
  site?.remove()
})

interface Visit {
  page: Page
  /** Console messages and uncaught errors; a breach of the policy is one. */
  messages: string[]
  /** Requests beyond the site. */
  beyond: string[]
}

async function visit(
  path: string,
  options: Parameters<Browser['newPage']>[0] = {}
): Promise<Visit> {
  const page = await browser.newPage({ reducedMotion: 'reduce', ...options })
  const messages: string[] = []
  const beyond: string[] = []
  page.on('console', (message) => messages.push(message.text()))
  page.on('pageerror', ({ message }) => messages.push(message))
  page.on('request', (request) => {
    const url = request.url()
    if (!url.startsWith(server.address) && !url.startsWith('data:')) beyond.push(url)
  })
  await page.goto(server.address + path)
  return { page, messages, beyond }
}

/** What axe finds wrong, and where. */
async function faults(page: Page): Promise<string[]> {
  await page.evaluate(axe.source)
  return page.evaluate(async () => {
    const { violations } = await (globalThis as unknown as { axe: typeof axe }).axe.run()
    return violations.flatMap(({ id, nodes }) =>
      nodes.map((node) => `${id}: ${node.target.join(' ')} ${node.failureSummary}`)
    )
  })
}

const responses = bank.items
  .slice(0, 14)
  .map(({ id, options }) => ({ item: id, option: options[0]!.id }))
const sharedResult = encodeShare(report(bank, { responses }), 'mix')

const small = { viewport: { width: 390, height: 844 }, colorScheme: 'light' } as const
const large = { viewport: { width: 1280, height: 800 }, colorScheme: 'dark' } as const

describe.each([
  ['the front page', '', small],
  ['the front page, large and dark,', '', large],
  ['the quiz alone', 'quiz/', small],
  ['the front page in Spanish', 'es/', small],
  ['the front page in German', 'de/', large],
  ['the quiz in German', 'de/quiz/', small],
  ['the gallery in Spanish', 'es/place/', large],
  ['a place in German', `de/${placePath(bank.places![4]!)}`, small],
  ['the page of items', 'how/', small],
  ['the technical report', 'how/report/', large],
  ['the gallery', 'place/', large],
  ['a place', placePath(bank.places![3]!), small],
  ['the page for developers', 'developers/', large],
  ['a page of the docs', 'docs/embed/', small]
])('%s', (_, path, options) => {
  test('loads only itself, breaks no policy, is accessible and fits', async () => {
    const { page, messages, beyond } = await visit(path, options)
    const found = await faults(page)
    const width = await page.evaluate(() => document.documentElement.scrollWidth)
    await page.close()
    expect({ messages, beyond, found }).toEqual({ messages: [], beyond: [], found: [] })
    expect(width).toBeLessThanOrEqual(options.viewport.width)
  })
})

describe('the front page', () => {
  test('starts the quiz where the reader is, and its own words make room', async () => {
    const { page, messages, beyond } = await visit('', small)
    const start = page.locator('.take').getByRole('button', { name: en.start })
    await start.waitFor()
    const { y, height } = (await start.boundingBox())!
    expect(y + height).toBeLessThan(small.viewport.height)
    expect(await page.locator('h1').isVisible()).toBe(true)
    await start.click()
    await page.locator('.take input[type="radio"]').first().waitFor()
    expect(await page.locator('h1').isVisible()).toBe(false)
    expect({ messages, beyond }).toEqual({ messages: [], beyond: [] })
    await page.close()
  })

  test.each([
    ['large', large],
    ['small', small]
  ])('keeps the heading of a screen in view, %s', async (_, options) => {
    const { page } = await visit('', options)
    const start = page.locator('.take').getByRole('button', { name: en.start })
    await start.click()
    const heading = page.locator('.take').getByRole('heading', { name: en.nowTitle })
    await heading.waitFor()
    const { y, height } = (await heading.boundingBox())!
    expect(y).toBeGreaterThanOrEqual(0)
    expect(y + height).toBeLessThan(options.viewport.height / 2)
    await page.close()
  })

  test('shows a shared result alone, without the map of an example', async () => {
    const { page } = await visit(`#cpq=${sharedResult}`, large)
    await page.locator('.take').getByRole('heading').first().waitFor()
    expect(await page.locator('figure.picture').isVisible()).toBe(false)
    await page.close()
  })

  test('builds the lines that the shared function makes, and shows them live', async () => {
    const { page } = await visit('', large)
    await page.selectOption('#mode', 'full')
    await page.selectOption('#file', 'career-path-quiz.js')
    await page.selectOption('#lang', 'es')
    await page.getByText('Words, links and your own HTML').click()
    await page.fill('#links', 'https://blog.example/links.json')
    await page.fill('#after', 'I coach “engineers”.')
    await page.fill('#after-text', 'Let’s talk.')
    await page.fill('#after-url', 'https://blog.example/call/')
    await page.getByLabel('compare').check()
    expect(await page.locator('#lines').textContent()).toBe(
      snippet({
        sentence: sentenceFor(spanish.title, modes.quick.max, 'es'),
        page: snippetPage(site),
        script: 'https://YOUR-SITE/quiz/0.1.0/career-path-quiz.js',
        attributes: {
          mode: 'full',
          lang: 'es',
          links: 'https://blog.example/links.json',
          hide: 'compare'
        },
        slots: {
          after: {
            text: 'I coach “engineers”.',
            link: { text: 'Let’s talk.', url: 'https://blog.example/call/' }
          }
        }
      })
    )
    await page.fill('#sentence', 'My own words:')
    await page.selectOption('#lang', 'de')
    expect(await page.locator('#lines').textContent()).toContain('>My own words: <a')
    await page.selectOption('#lang', 'es')
    await page.locator('#preview').scrollIntoViewIfNeeded()
    await page.locator('#preview').getByRole('button', { name: 'Empezar' }).waitFor()
    await page.close()
  })

  test('names the owner’s site, once its address is known, in all three places', async () => {
    const { page } = await visit('', large)
    await page.getByLabel('Address of your site').fill('https://blog.example/')
    expect(await page.locator('#lines').textContent()).toBe(
      snippet({
        sentence: sentenceFor(bank.title, modes.quick.max),
        page: 'https://blog.example/quiz/quiz.html',
        script: 'https://blog.example/quiz/0.1.0/autoload.js'
      })
    )
    await page.close()
  })

  test('copies the lines, and the rule with the accent', async () => {
    const { page } = await visit('', large)
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
    const copied = () => page.evaluate(() => navigator.clipboard.readText())
    await page.getByRole('button', { name: 'Copy the two lines' }).click()
    await page.getByText('Copied.').waitFor()
    expect(await copied()).toBe(await page.locator('#lines').textContent())
    await page.getByLabel('My own accent color').check()
    await page.getByRole('button', { name: 'Copy the rule' }).click()
    await page.getByText('Copied.').waitFor()
    expect(await copied()).toBe(styleRule({ light: '#0b5d63', dark: '#7fd0c7' }))
    await page.close()
  })

  test('checks the contrast of an accent on both cards', async () => {
    const { page } = await visit('', large)
    await page.getByLabel('My own accent color').check()
    await page.locator('#light').fill('#777777')
    expect(await page.locator('[data-for="light"]').textContent()).toBe(
      '4.4 : 1, too low: it needs 4.5'
    )
    await page.locator('#light').fill('#757575')
    expect(await page.locator('[data-for="light"]').textContent()).toMatch(/^4\.\d : 1, readable$/)
    expect(await page.locator('#rule').textContent()).toContain(
      '--cpq-accent: light-dark(#757575, #7fd0c7);'
    )
    await page.close()
  })
})

test.each([
  ['en', en.start, 'more about “%”'],
  ['es', es.start, 'más sobre “%”'],
  ['de', de.start, 'mehr über „%“']
] as const)('below its result in %s, the quiz links to the page of the place', async (...row) => {
  const [lang, start, words] = row
  const { page, messages } = await visit(pathIn(lang, 'quiz/'), large)
  await page.getByRole('button', { name: start }).waitFor()
  await finish(page, 'ic', 5)
  const place = await page
    .locator('career-path-quiz')
    .evaluate((quiz) => (quiz as CareerPathQuiz).report!.place!)
  const link = page.getByRole('link', { name: words.replace('%', place.name) })
  expect(await link.getAttribute('href')).toBe(`/quiz-site/${pathIn(lang, placePath(place))}`)
  expect(await link.isVisible()).toBe(true)
  expect(messages).toEqual([])
  await page.close()
})

test('the page of items finds words, and opens what a link names', async () => {
  const { id, stem } = bank.items[5]!
  const { page } = await visit(`how/#${id}`, large)
  expect(await page.locator(`[id="${id}"] table`).isVisible()).toBe(true)
  await page.fill('#search', stem)
  expect(await page.locator('details.item:visible').count()).toBe(1)
  expect(await page.locator('.filter [role="status"]').textContent()).toBe(
    `1 of ${bank.items.length}`
  )
  await page.close()
})

test('the page for developers runs the lines that it shows', async () => {
  const { page, messages } = await visit('developers/', large)
  await page.getByRole('button', { name: 'Run' }).click()
  const first = await page.locator('#output').textContent()
  expect(first).toContain('"name": "Player-coach"')
  await page.fill('#seed', '1')
  expect(await page.locator('#example').textContent()).toContain('seed: 1 }')
  await page.getByRole('button', { name: 'Run' }).click()
  expect(await page.locator('#output').textContent()).not.toBe(first)
  expect(messages).toEqual([])
  await page.close()
})

test('a link to a result that leads to the page of a place shows the result first', async () => {
  const { page } = await visit(`${placePath(bank.places![3]!)}#cpq=${sharedResult}`, small)
  const heading = page.locator('career-path-quiz').getByRole('heading', { level: 2 })
  await heading.waitFor()
  const above = await page.evaluate(() =>
    [...document.querySelector('main')!.children].map(({ id }) => id).indexOf('quiz')
  )
  expect(above).toBe(0)
  await page.close()
})

test('a site without an address lists no other languages for search engines', async () => {
  const { page } = await visit('es/', small)
  expect(await page.locator('link[rel="canonical"], link[rel="alternate"]').count()).toBe(0)
  await page.close()
})

test('the front page does not shift while the quiz loads', async () => {
  for (const path of ['', 'es/', 'de/']) {
    const { page } = await visit(path, small)
    await page.locator('career-path-quiz h2').waitFor()
    const shift = await page.evaluate(async () => {
      // The quiz is painted in the first of these frames at the latest.
      for (const _ of 'ab') await new Promise(requestAnimationFrame)
      const observer = new PerformanceObserver(() => {})
      observer.observe({ type: 'layout-shift', buffered: true })
      const shifts = observer.takeRecords() as (PerformanceEntry & { value: number })[]
      return shifts.reduce((sum, { value }) => sum + value, 0)
    })
    await page.close()
    // The limit for a good score: https://web.dev/articles/cls
    expect(shift, path).toBeLessThanOrEqual(0.1)
  }
})

test.each(['', 'how/', 'quiz/', 'developers/', 'es/', `de/${placePath(bank.places![0]!)}`])(
  'without scripts "%s" can be read, and shows nothing that does nothing',
  async (path) => {
    const { page, messages } = await visit(path, { ...small, javaScriptEnabled: false })
    const text = await page.locator('main').innerText()
    expect(text.length).toBeGreaterThan(100)
    expect(await page.locator('h1').isVisible()).toBe(true)
    const dead = page.locator('main').locator('button, input, select')
    expect(await dead.filter({ visible: true }).count()).toBe(0)
    expect(messages).toEqual([])
    await page.close()
  }
)

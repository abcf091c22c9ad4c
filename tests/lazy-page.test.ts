import { readFileSync } from 'node:fs'
import { createServer, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { chromium, type Browser, type Page } from 'playwright'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { findChromium } from '../.ci/setup/find-chromium.mjs'
import { brotliBytes } from '../bench/bytes/parts.ts'
import manifest from '../package.json' with { type: 'json' }
import type { CareerPathQuiz } from '../widget/element.ts'
import { mark } from '../widget/keep/mark.ts'
import { arrivingWords } from '../widget/words/en/arriving.ts'
import { en } from '../widget/words/en.ts'
import { builtFile } from './helpers/built-files.ts'
import { inBytes } from './helpers/budget.ts'
import { lazyParts, loader, type LazyPart } from './helpers/lazy-files.ts'

const partOf = (file: string): LazyPart | undefined =>
  lazyParts.find((part) => file.startsWith(`career-path-quiz.${part}-`))

/** What comes of a request for a part: it is lost, or held back until it is let go. */
const lost = new Set<LazyPart>()
const held = new Map<LazyPart, Promise<void>>()

/** What is served: the built files, for any origin. */
const files = createServer((request, response) => void serve(request.url!.slice(1), response))
async function serve(file: string, response: ServerResponse): Promise<void> {
  const part = partOf(file)
  if (part) await held.get(part)
  response.setHeader('content-type', 'text/javascript; charset=utf-8')
  response.setHeader('access-control-allow-origin', '*')
  response.statusCode = part && lost.has(part) ? 404 : 200
  response.end(part && lost.has(part) ? '' : builtFile(`dist/${file}`))
}

/** A page of another origin under a strict policy. What stands above the tag, the test says. */
const pages = createServer(({ url }, response) => {
  const { searchParams } = new URL(url!, 'http://page.example')
  const origin = addressOf(files)
  response.setHeader('content-type', 'text/html')
  response.setHeader(
    'content-security-policy',
    `default-src 'none'; script-src ${origin}; img-src data:; connect-src 'self'; require-trusted-types-for 'script'`
  )
  response.end(`<!doctype html>
<html lang="en">
<meta name="viewport" content="width=device-width">
<title>A post</title>
<link rel="icon" href="data:,">
<main>
<h1>A post</h1>
<img alt="" width="10" height="${searchParams.get('above') ?? 10}">
<career-path-quiz ${searchParams.get('attributes') ?? ''}>Think it through with the quiz at <a href="https://quiz.example">quiz.example</a>.${searchParams.get('inside') ?? ''}</career-path-quiz>
<p id="below">Below.</p>
<script src="${origin}${loader}" async crossorigin></script>
</main>`)
})

const addressOf = (server: ReturnType<typeof createServer>) =>
  `http://127.0.0.1:${(server.address() as AddressInfo).port}/`

let browser: Browser
let page: Page
let messages: string[]
let requested: string[]

beforeAll(async () => {
  await Promise.all(
    [files, pages].map((server) => new Promise<void>((done) => server.listen(0, '127.0.0.1', done)))
  )
  const executablePath = await findChromium()
  browser = await chromium.launch({
    ...(executablePath && { executablePath }),
    args: ['--no-sandbox', '--disable-background-networking']
  })
})

afterAll(async () => {
  await browser?.close()
  files.close()
  pages.close()
})

beforeEach(async () => {
  lost.clear()
  held.clear()
  messages = []
  requested = []
  page = await browser.newPage({ viewport: { width: 600, height: 800 } })
  page.on('console', (message) => {
    // The browser's own line about an address; ours is what the rest is about.
    if (!message.text().startsWith('Failed to load resource')) messages.push(message.text())
  })
  page.on('pageerror', ({ message }) => messages.push(message))
  page.on('request', (request) => requested.push(request.url()))
})

afterEach(() => page.close())

const visit = (settings: Record<string, string> = {}, hash = '') =>
  page.goto(`${addressOf(pages)}?${new URLSearchParams(settings)}${hash}`)

/** Holds a part back. @returns What lets it go. */
function hold(part: LazyPart): () => void {
  let letGo = () => {}
  held.set(
    part,
    new Promise((resolve) => {
      letGo = resolve
    })
  )
  return letGo
}

const button = (name: string) => page.getByRole('button', { name, exact: true })
const heading = (name: string | RegExp) => page.getByRole('heading', { level: 2, name })
const quiz = () => page.locator('career-path-quiz')
const state = () => quiz().evaluate((element) => (element as CareerPathQuiz).state)
const radios = () => page.getByRole('radio')

/** Everything that was requested but the page, as the parts' names. */
const fetched = () =>
  requested.slice(1).map((url) => {
    const file = url.replace(addressOf(files), '')
    return file === loader ? 'loader' : (partOf(file) ?? url)
  })

/** What they weigh together. */
const weight = () =>
  requested
    .slice(1)
    .reduce((sum, url) => sum + brotliBytes(builtFile(url.replace(addressOf(files), 'dist/'))), 0)

/** Takes the quiz to its end with the keyboard. */
async function answerAll(): Promise<void> {
  await radios().first().waitFor()
  while ((await state()) === 'asking') await page.keyboard.press('2')
}

const claim = () => page.locator('[part=claim]')

vi.setConfig({ testTimeout: 60_000 })

describe('no more is fetched than is needed', () => {
  const { loader: onlyLoader, welcome, question } = manifest.budget.lazy

  test(`far from the window the loader alone: ${onlyLoader}`, async () => {
    await visit({ above: '3000' })
    await page.waitForFunction(() => customElements.get('career-path-quiz'))
    await page.waitForLoadState('networkidle')
    expect(fetched()).toEqual(['loader'])
    expect(weight()).toBeLessThanOrEqual(inBytes(onlyLoader))
    expect(await quiz().textContent()).toContain('Think it through')
  })

  test(`the welcome card needs one part more: ${welcome}`, async () => {
    const letGo = hold('questions')
    await visit()
    await button(en.start).waitFor()
    const shown = fetched().filter((part) => part !== 'questions')
    expect(shown).toEqual(['loader', 'card'])
    requested = requested.filter((url) => !url.includes('.questions-'))
    expect(weight()).toBeLessThanOrEqual(inBytes(welcome))
    letGo()
  })

  test(`the first question needs two: ${question}`, async () => {
    for (const part of ['result', 'texts'] as const) hold(part)
    await visit()
    await button(en.start).click()
    await radios().first().waitFor()
    expect(fetched().slice(0, 3)).toEqual(['loader', 'card', 'questions'])
    requested = requested.filter((url) => !/\.(result|texts)-/.test(url))
    expect(weight()).toBeLessThanOrEqual(inBytes(question))
  })

  test('a quiz near the window is fetched, and one that is touched, and one that is told to start', async () => {
    await visit({ above: '3000' })
    await page.evaluate(() => scrollTo(0, 1800))
    await button(en.start).waitFor({ state: 'attached' })
    await visit({ above: '3000' })
    await page.getByRole('link').focus()
    await button(en.start).waitFor({ state: 'attached' })
    await visit({ above: '3000' })
    await quiz().evaluate((element) => (element as CareerPathQuiz).start())
    await radios().first().waitFor({ state: 'attached' })
    expect(messages).toEqual([])
  })
})

test('leads to the result by keyboard alone, under a strict policy, with no other request and nothing said', async () => {
  await visit()
  await button(en.start).waitFor()
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await answerAll()
  await claim().waitFor()
  expect(await claim().evaluate((element) => element.matches(':focus'))).toBe(true)
  for (const section of await page.locator('details > summary').all()) await section.click()
  expect(await page.locator('[part=link]').count()).toBeGreaterThan(3)
  expect(await quiz().evaluate((element) => (element as CareerPathQuiz).report.version)).toBe(1)
  const behind = fetched().slice(3).sort()
  expect([fetched().slice(0, 3), behind, messages]).toEqual([
    ['loader', 'card', 'questions'],
    ['result', 'texts'],
    []
  ])
})

test('the card stays as it is when its questions arrive, and nothing moves', async () => {
  const letGo = hold('questions')
  await visit()
  await button(en.start).focus()
  const card = await page.locator('[part=card]').elementHandle()
  const before = await page.locator('#below').boundingBox()
  letGo()
  await page.waitForFunction(
    () => document.querySelector<CareerPathQuiz>('career-path-quiz')!.bank !== undefined
  )
  expect(await card?.evaluate((element) => element.isConnected)).toBe(true)
  expect(await button(en.start).evaluate((element) => element.matches(':focus'))).toBe(true)
  expect(await page.locator('#below').boundingBox()).toEqual(before)
})

describe('what is slow is waited for by nobody who does not need it', () => {
  test('a press on Begin before the questions are there says so, and holds', async () => {
    const letGo = hold('questions')
    await visit()
    await button(en.start).click()
    await page.getByText(arrivingWords.questionsComing).waitFor()
    letGo()
    await radios().first().waitFor()
    expect(messages).toEqual([])
  })

  test('the questions go on to their end without the result, and the result comes when it is there', async () => {
    const letGo = [hold('result'), hold('texts')]
    await visit()
    await button(en.start).click()
    await answerAll()
    await heading(arrivingWords.resultComing).waitFor()
    await page.evaluate(() =>
      document.addEventListener('quiz-result', ({ detail }) => {
        document.title = detail.claim.kind
      })
    )
    for (const go of letGo) go()
    await claim().waitFor()
    expect(await claim().evaluate((element) => element.matches(':focus'))).toBe(true)
    expect(await page.title()).toMatch(/clear|leaning|between|open/)
    expect(messages).toEqual([])
  })

  test('whoever goes back from a result that has not come is asked on', async () => {
    const letGo = [hold('result'), hold('texts')]
    await visit()
    await button(en.start).click()
    await answerAll()
    await heading(arrivingWords.resultComing).waitFor()
    await button(en.back).click()
    await radios().first().waitFor()
    for (const go of letGo) go()
    await page.waitForFunction(
      () => document.querySelector<CareerPathQuiz>('career-path-quiz')!.report !== undefined
    )
    expect(await state()).toBe('asking')
    await answerAll()
    await claim().waitFor()
  })
})

describe('what is lost is told, and the rest goes on', () => {
  const onePerPart = (part: string) => expect.stringContaining(part)

  test('without the card the tag’s own words stay', async () => {
    lost.add('card')
    await visit()
    await page.waitForEvent('console', (message) => message.text().includes('career-path-quiz:'))
    expect(await quiz().textContent()).toContain('Think it through')
    expect(await quiz().evaluate(({ shadowRoot }) => shadowRoot)).toBeNull()
    expect(messages).toEqual([onePerPart('its files did not come')])
  })

  test('without the questions Begin says so, and the next press tries again', async () => {
    lost.add('questions')
    await visit()
    await button(en.start).click()
    await page.getByText(arrivingWords.questionsMissing).waitFor()
    lost.clear()
    await button(en.start).click()
    await radios().first().waitFor()
    expect(new Set(messages).size).toBe(1)
    expect(messages[0]).toContain('questions')
  })

  test('without the result the answers stay, and it can be fetched anew', async () => {
    lost.add('result')
    await visit()
    await button(en.start).click()
    await answerAll()
    await heading(arrivingWords.resultMissing).waitFor()
    await button(en.answers).click()
    await heading(en.answers).waitFor()
    await button(en.reviewed).click()
    await heading(arrivingWords.resultMissing).waitFor()
    lost.clear()
    await button(arrivingWords.tryAgain).click()
    await claim().waitFor()
    expect(new Set(messages).size).toBe(1)
    expect(messages[0]).toContain('result')
  })

  test('without the result a link with one and a file with one say so, and the quiz can be taken', async () => {
    lost.add('result')
    await visit({}, `${mark}1`)
    await page.getByText(arrivingWords.cannotOpen).waitFor()
    await page.keyboard.press('Tab')
    await page.keyboard.press('Tab')
    await page.getByText(arrivingWords.cannotOpen).waitFor({ state: 'detached' })
    const file = { name: 'result.json', mimeType: 'application/json', buffer: Buffer.from('{}') }
    await page.locator('input[type=file]').setInputFiles(file)
    await page.getByText(arrivingWords.cannotOpen).waitFor()
    await button(en.start).click()
    await radios().first().waitFor()
    expect(messages[0]).toContain('result')
  })

  test('without its texts a result shows the rest, with answers in the place of evidence', async () => {
    lost.add('texts')
    await visit()
    await button(en.start).click()
    await answerAll()
    await claim().waitFor()
    await page.getByText(arrivingWords.detailsMissing).waitFor()
    const { evidence, links } = await quiz().evaluate(
      (element) => (element as CareerPathQuiz).report
    )
    expect([...evidence.for, ...evidence.against].map(({ text }) => typeof text)).toContain(
      'string'
    )
    expect(links).toEqual([])
    const titles = await page.locator('details > summary').allTextContents()
    expect(titles).toContain(en.trials)
    expect(titles.filter((title) => [en.roles, en.links].includes(title))).toEqual([])
    expect(await quiz().textContent()).not.toContain(en.trialsIntro)
    expect(messages).toEqual([])
  })
})

describe('what the page’s owner sets holds', () => {
  test('a title in the tag', async () => {
    const inside =
      '<script type="application/json">{"title":"Which way?","labels":{"more":"On"}}</script>'
    await visit({ inside })
    await heading('Which way?').waitFor()
    expect(messages).toEqual([])
  })

  test('an attribute that is no good is told of', async () => {
    await visit({ attributes: 'mode="long"' })
    await button(en.start).waitFor()
    await page.waitForFunction(
      () => document.querySelector<CareerPathQuiz>('career-path-quiz')!.bank !== undefined
    )
    expect(messages).toEqual([onlyMode])
  })
  const onlyMode = expect.stringContaining('mode="long"') as string

  test('a bank and responses that are set before anything is there, and after', async () => {
    await visit({ above: '3000' })
    await page.waitForFunction(() => customElements.get('career-path-quiz'))
    const bank = JSON.parse(readFileSync('questions/bank.json', 'utf8')) as CareerPathQuiz['bank']
    const [first] = bank.items
    const responses = [{ item: first!.id, option: first!.options[0]!.id }]
    await quiz().evaluate((element, set) => Object.assign(element, set, element.scrollIntoView()), {
      bank: { ...bank, title: 'Mine' },
      responses
    })
    await heading('Mine').waitFor()
    await button(en.resume).waitFor()
    expect(await quiz().evaluate((element) => (element as CareerPathQuiz).responses)).toEqual(
      responses
    )
    await quiz().evaluate((element, set) => Object.assign(element, set), {
      bank: { ...bank, title: 'Yours' },
      responses: []
    })
    await heading('Yours').waitFor()
    await button(en.start).waitFor()
    expect(messages).toEqual([])
  })

  test('answers of an earlier visit are offered', async () => {
    await visit()
    await button(en.start).click()
    await radios().first().waitFor()
    await page.keyboard.press('1')
    await page.getByText('Question 2').waitFor()
    await visit()
    await button(en.resume).waitFor()
    expect(messages).toEqual([])
  })
})

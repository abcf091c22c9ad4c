import { createServer, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Browser, Locator, Page } from 'playwright'
import { afterAll, afterEach, beforeAll, beforeEach } from 'vitest'
import type { CareerPathQuiz } from '../../widget/element.ts'
import { builtFile } from '../helpers/built-files.ts'
import { launchChromium } from '../helpers/launch-chromium.ts'

/** The chunks of autoload.js. */
const chunks = ['embed', 'result-part', 'read-settings', 'de'] as const
type Chunk = (typeof chunks)[number]

export type ScriptFile = 'autoload.js' | 'career-path-quiz.js'

/** Variations of a page. */
export interface Settings {
  /** Height in pixels of the content above the quiz. */
  above?: number
  /** Attributes of the tag. */
  attributes?: string
  /** Markup in the tag, after its words. */
  inside?: string
  /** How many quizzes there are, one below the other. */
  quizzes?: number
  script?: ScriptFile
  /** Attributes of the script. */
  scriptAttributes?: string
  /** Fragment of the address. */
  hash?: string
  /** The page's style sheet. */
  styles?: string
}

const chunkOf = (file: string): Chunk | undefined =>
  chunks.find((chunk) => file.startsWith(`autoload-${chunk}-`))

const addressOf = (server: ReturnType<typeof createServer>) =>
  `http://127.0.0.1:${(server.address() as AddressInfo).port}/`

/** Pages that load the quiz from another origin, under a strict policy, in Chromium. */
export class Site {
  /** Requests for these chunks are answered with 404. */
  readonly lost = new Set<Chunk>()
  readonly #held = new Map<Chunk, Promise<void>>()
  #browser: Browser | undefined
  page!: Page
  /** Console messages and uncaught errors, without the browser's own lines about requests. */
  messages: string[] = []
  #requested: string[] = []
  #settings: Settings = {}

  readonly #files = createServer((request, response) => {
    void this.#serve(new URL(request.url!, 'http://files.example').pathname.slice(1), response)
  })
  async #serve(file: string, response: ServerResponse): Promise<void> {
    const chunk = chunkOf(file)
    if (chunk) await this.#held.get(chunk)
    const isLost = chunk && this.lost.has(chunk)
    response.setHeader('content-type', 'text/javascript; charset=utf-8')
    response.setHeader('access-control-allow-origin', '*')
    response.statusCode = isLost ? 404 : 200
    response.end(isLost ? '' : builtFile(`dist/${file}`))
  }

  readonly #pages = createServer(({ url }, response) => {
    if (url === '/toy.json') {
      response.end(builtFile('dist/toy.json'))
      return
    }
    if (url === '/styles.css') {
      response.setHeader('content-type', 'text/css')
      response.end(this.#settings.styles)
      return
    }
    const origin = addressOf(this.#files)
    const {
      above = 10,
      attributes = '',
      inside = '',
      quizzes = 1,
      styles = '',
      script = 'autoload.js',
      scriptAttributes = 'type="module"'
    } = this.#settings
    const quiz = `<career-path-quiz ${attributes}>Think it through with the quiz at <a href="https://quiz.example">quiz.example</a>.${inside}</career-path-quiz>`
    response.setHeader('content-type', 'text/html')
    response.setHeader(
      'content-security-policy',
      `default-src 'none'; script-src ${origin}; style-src 'self'; img-src data:; connect-src 'self'; require-trusted-types-for 'script'`
    )
    response.end(`<!doctype html>
<html lang="en">
<meta name="viewport" content="width=device-width">
<title>A post</title>
<link rel="icon" href="data:,">
${styles && '<link rel="stylesheet" href="/styles.css">'}
<main>
<h1>A post</h1>
<img alt="" width="10" height="${above}">
${`${quiz}\n`.repeat(quizzes)}<p id="below">Below.</p>
<script src="${origin}${script}" ${scriptAttributes}></script>
</main>`)
  })

  async open(): Promise<void> {
    const servers = [this.#files, this.#pages]
    await Promise.all(
      servers.map((one) => new Promise<void>((done) => one.listen(0, '127.0.0.1', done)))
    )
    this.#browser = await launchChromium()
  }

  async close(): Promise<void> {
    await this.#browser?.close()
    for (const server of [this.#files, this.#pages]) server.close()
  }

  /** Makes every chunk load at once, for a new reader. */
  async begin(width = 600): Promise<void> {
    this.lost.clear()
    this.#held.clear()
    this.messages = []
    this.#requested = []
    this.page = await this.#browser!.newPage({ viewport: { width, height: 800 } })
    await this.page.addInitScript(() => {
      const events: string[] = []
      Object.assign(globalThis, { events })
      const names = ['ready', 'start', 'answer', 'result', 'error'] as const
      for (const name of names) {
        addEventListener(`quiz-${name}`, ({ detail }) => {
          events.push('message' in detail ? `error: ${detail.message}` : name)
        })
      }
    })
    this.page.on('console', (message) => {
      const text = message.text()
      if (!text.startsWith('Failed to load resource')) this.messages.push(text)
    })
    this.page.on('pageerror', ({ message }) => this.messages.push(message))
    this.page.on('request', (request) => this.#requested.push(request.url()))
  }

  async visit(settings?: Settings): Promise<void> {
    this.#requested = []
    await this.page.goto(this.address(settings))
  }

  /** Prepares a page for any browser. @returns Its address. */
  address(settings: Settings = {}): string {
    this.#settings = settings
    return `${addressOf(this.#pages)}?${Math.random()}${settings.hash ?? ''}`
  }

  /** Holds a chunk back. @returns A function that releases it. */
  hold(chunk: Chunk): () => void {
    let release = () => {}
    this.#held.set(
      chunk,
      new Promise((resolve) => {
        release = resolve
      })
    )
    return release
  }

  /** The files the page requested, in order: chunks by name, the loader as `autoload`. */
  get fetched(): string[] {
    return this.#requested.slice(1).map((url) => {
      const file = url.replace(addressOf(this.#files), '')
      return file === 'autoload.js' ? 'autoload' : (chunkOf(file) ?? url)
    })
  }

  button = (name: string): Locator => this.page.getByRole('button', { name, exact: true })
  heading = (): Locator => this.page.locator('career-path-quiz h2').first()
  options = (): Locator => this.page.locator('career-path-quiz label[part~="option"]')
  quiz = (nth = 0): Locator => this.page.locator('career-path-quiz').nth(nth)

  state = (): Promise<CareerPathQuiz['state']> =>
    this.quiz().evaluate((element) => (element as CareerPathQuiz).state)

  /** The name of the screen that is shown. */
  screen = (): Promise<string | undefined> =>
    this.quiz().evaluate(
      ({ shadowRoot }) => (shadowRoot?.firstElementChild as HTMLElement | null)?.dataset['screen']
    )

  /** The events of the quiz so far, with the message of each `quiz-error`. */
  events = (): Promise<string[]> =>
    this.page.evaluate(() => (globalThis as { events?: string[] }).events!)

  /** Waits until a screen is shown. */
  waitForScreen = async (name: string): Promise<void> => {
    await this.page.waitForFunction(
      (wanted) =>
        [...document.querySelectorAll('career-path-quiz')].some(
          ({ shadowRoot }) =>
            (shadowRoot?.firstElementChild as HTMLElement | null)?.dataset['screen'] === wanted
        ),
      name
    )
  }

  answerAll = (): Promise<void> => this.page.evaluate(answerAll)
}

/** Answers everything until the quiz is finished. Runs in a page, so it uses nothing around it. */
export async function answerAll(): Promise<void> {
  const quiz = document.querySelector('career-path-quiz')!
  const root = quiz.shadowRoot!
  for (let step = 0; quiz.state === 'asking' && step < 60; step++) {
    const heading = root.querySelector('h2')!
    const { screen } = (root.firstElementChild as HTMLElement).dataset
    if (screen === 'now') root.querySelectorAll<HTMLElement>('button')[1]!.click()
    else {
      const options = [...root.querySelectorAll<HTMLElement>('[part~="option"]')]
      const option = options[step % options.length]!
      option.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true, composed: true }))
      option.click()
    }
    while (heading.isConnected && quiz.state === 'asking') {
      await new Promise((resolve) => setTimeout(resolve, 10))
    }
  }
}

/** Opens the site before the tests of a file, and closes it after them. */
export function setSite(): Site {
  const site = new Site()
  beforeAll(() => site.open())
  afterAll(() => site.close())
  beforeEach(() => site.begin())
  afterEach(() => site.page.close())
  return site
}

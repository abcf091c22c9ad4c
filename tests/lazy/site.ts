import { createServer, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Browser, Locator, Page } from 'playwright'
import { afterAll, afterEach, beforeAll, beforeEach } from 'vitest'
import type { CareerPathQuiz } from '../../widget/element.ts'
import { builtFile } from '../helpers/built-files.ts'
import { launchChromium } from '../helpers/launch-chromium.ts'

/** The parts of the lazy build, in the order in which a reader comes to need them. */
const parts = ['card', 'questions', 'result', 'texts', 'owner'] as const
type Part = (typeof parts)[number]

/** The script tag's file: the quiz in parts, or in one. */
export type ScriptFile = 'career-path-quiz.lazy.js' | 'career-path-quiz.js'
const loader: ScriptFile = 'career-path-quiz.lazy.js'

/** What a page has beside what every post has. */
export interface Settings {
  /** Height in pixels of what stands above the quiz. */
  above?: number
  /** Of the tag. */
  attributes?: string
  /** Markup within the tag, behind its words. */
  inside?: string
  /** How many quizzes there are, below one another. */
  quizzes?: number
  script?: ScriptFile
  /** What the address ends in. */
  hash?: string
}

const partOf = (file: string): Part | undefined =>
  parts.find((part) => file.startsWith(`career-path-quiz.${part}-`))

const addressOf = (server: ReturnType<typeof createServer>) =>
  `http://127.0.0.1:${(server.address() as AddressInfo).port}/`

/** Pages of another origin than the quiz's files, under a strict policy, in Chromium. */
export class Site {
  /** Requests for these parts are answered with 404. */
  readonly lost = new Set<Part>()
  readonly #held = new Map<Part, Promise<void>>()
  #browser: Browser | undefined
  page!: Page
  /** What was written to the console, less the browser's own lines about addresses, or thrown. */
  messages: string[] = []
  #requested: string[] = []
  #settings: Settings = {}

  readonly #files = createServer((request, response) => {
    void this.#serve(new URL(request.url!, 'http://files.example').pathname.slice(1), response)
  })
  async #serve(file: string, response: ServerResponse): Promise<void> {
    const part = partOf(file)
    if (part) await this.#held.get(part)
    const isLost = part && this.lost.has(part)
    response.setHeader('content-type', 'text/javascript; charset=utf-8')
    response.setHeader('access-control-allow-origin', '*')
    response.statusCode = isLost ? 404 : 200
    response.end(isLost ? '' : builtFile(`dist/${file}`))
  }

  readonly #pages = createServer((_, response) => {
    const origin = addressOf(this.#files)
    const {
      above = 10,
      attributes = '',
      inside = '',
      quizzes = 1,
      script = loader
    } = this.#settings
    const quiz = `<career-path-quiz ${attributes}>Think it through with the quiz at <a href="https://quiz.example">quiz.example</a>.${inside}</career-path-quiz>`
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
<img alt="" width="10" height="${above}">
${`${quiz}\n`.repeat(quizzes)}<p id="below">Below.</p>
<script src="${origin}${script}" async crossorigin></script>
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

  /** From here on nothing is lost or held back, and the reader is a new one. */
  async begin(): Promise<void> {
    this.lost.clear()
    this.#held.clear()
    this.messages = []
    this.#requested = []
    this.page = await this.#browser!.newPage({ viewport: { width: 600, height: 800 } })
    await this.page.addInitScript(() => {
      const told: string[] = []
      Object.assign(globalThis, { told })
      addEventListener('quiz-error', ({ detail }) => told.push(detail.message))
    })
    this.page.on('console', (message) => {
      const text = message.text()
      if (!text.startsWith('Failed to load resource')) this.messages.push(text)
    })
    this.page.on('pageerror', ({ message }) => this.messages.push(message))
    this.page.on('request', (request) => this.#requested.push(request.url()))
  }

  async visit(settings: Settings = {}): Promise<void> {
    this.#settings = settings
    this.#requested = []
    await this.page.goto(`${addressOf(this.#pages)}?${Math.random()}${settings.hash ?? ''}`)
  }

  /** Holds a part back. @returns What lets it go. */
  hold(part: Part): () => void {
    let letGo = () => {}
    this.#held.set(
      part,
      new Promise((resolve) => {
        letGo = resolve
      })
    )
    return letGo
  }

  /** What was fetched for the page, in order: parts by their names, anything else by its address. */
  get fetched(): string[] {
    return this.#requested.slice(1).map((url) => {
      const file = url.replace(addressOf(this.#files), '')
      return file === loader ? 'loader' : (partOf(file) ?? url)
    })
  }

  /** The texts of the files of these names, as they were fetched. */
  textsOf(...names: string[]): string[] {
    const files = this.#requested
      .slice(1)
      .map((url) => url.replace(addressOf(this.#files), 'dist/'))
    const { fetched } = this
    return files.filter((_, at) => names.includes(fetched[at]!)).map(builtFile)
  }

  button = (name: string): Locator => this.page.getByRole('button', { name, exact: true })
  heading = (name: string): Locator => this.page.getByRole('heading', { level: 2, name })
  radios = (): Locator => this.page.getByRole('radio')
  claim = (): Locator => this.page.locator('[part=claim]')
  quiz = (nth = 0): Locator => this.page.locator('career-path-quiz').nth(nth)

  state = (): Promise<CareerPathQuiz['state']> =>
    this.quiz().evaluate((element) => (element as CareerPathQuiz).state)

  /** What every `quiz-error` has said so far. */
  errors = (): Promise<string[]> =>
    this.page.evaluate(() => (globalThis as { told?: string[] }).told!)

  /** Takes the quiz from its first question to its end, with the keyboard. */
  async answerAll(): Promise<void> {
    await this.radios().first().waitFor()
    while ((await this.state()) === 'asking') await this.page.keyboard.press('2')
  }

  /** Waits until the questions have arrived. */
  hasQuestions = () =>
    this.page.waitForFunction(
      () => document.querySelector<CareerPathQuiz>('career-path-quiz')!.bank !== undefined
    )
}

/** Opens the site for the tests of one file, and closes it after. */
export function setSite(): Site {
  const site = new Site()
  beforeAll(() => site.open())
  afterAll(() => site.close())
  beforeEach(() => site.begin())
  afterEach(() => site.page.close())
  return site
}

import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { BrowserContextOptions, Page } from 'playwright'
import type { CareerPathQuiz } from '../../widget/element.ts'
import { builtFile } from './built-files.ts'
import { enQuiz } from '../../widget/messages/en/quiz.ts'
import { launchChromium } from './launch-chromium.ts'
import { de, es } from './messages.ts'

const skipsInAnyLanguage = [enQuiz, es, de].flatMap(({ skip, skipAll }) => [skip, skipAll])

/** A browser, and pages with nothing but the built widget. */
export interface QuizPages {
  address: string
  /**
   * A page whose quiz is drawn.
   *
   * @param path - What follows the address, such as a query or a fragment.
   */
  open: (path?: string, options?: BrowserContextOptions) => Promise<QuizPage>
  close: () => Promise<void>
}

export interface QuizPage {
  page: Page
  /** Console messages and uncaught errors. */
  messages: string[]
  requests: string[]
}

const script = '/career-path-quiz.js'

const post = (charset: string) => `<!doctype html>
<html lang="en">
<meta charset="${charset}">
<meta name="viewport" content="width=device-width">
<title>A post</title>
<link rel="icon" href="data:,">
<main>
<h1>A post</h1>
<career-path-quiz>Think it through with the quiz at <a href="https://quiz.example">quiz.example</a>.</career-path-quiz>
<script src="${script}" async></script>
</main>`

/** The strictest policy that allows our one script. */
const strictPolicy =
  "default-src 'none'; script-src 'self'; img-src data:; require-trusted-types-for 'script'"

/** Serves the pages in a charset and under a policy; an empty policy is none. */
export async function serveQuizPages({
  charset = 'utf-8',
  policy = strictPolicy
} = {}): Promise<QuizPages> {
  const server = createServer(({ url }, response) => {
    const isScript = url === script
    response.setHeader('content-type', isScript ? 'text/javascript' : 'text/html')
    if (policy) response.setHeader('content-security-policy', policy)
    response.end(isScript ? builtFile(`dist${script}`) : post(charset))
  })
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve)
  })
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`
  const browser = await launchChromium()
  return {
    address,
    async open(path = '', options = {}) {
      const context = await browser.newContext(options)
      const page = await context.newPage()
      const messages: string[] = []
      const requests: string[] = []
      page.on('console', (message) => messages.push(message.text()))
      page.on('pageerror', ({ message }) => messages.push(message))
      page.on('request', (request) => requests.push(request.url()))
      await page.goto(address + path)
      await page.getByRole('heading', { level: 2 }).waitFor()
      return { page, messages, requests }
    },
    async close() {
      await browser.close()
      server.close()
    }
  }
}

/**
 * Takes the quiz to a result: chooses the option that weighs most for a track, and a few times for
 * the next one. Skips everything else.
 */
export async function finish(page: Page, track: string, others = 0): Promise<void> {
  await page.locator('career-path-quiz').evaluate(
    async (element, [wanted, few, skips]) => {
      const quiz = element as CareerPathQuiz
      const tracks = quiz.bank.tracks.map(({ id }) => id)
      const first = tracks.indexOf(wanted)
      quiz.restart()
      quiz.responses = quiz.bank.items.slice(0, 14).map(({ id, options }, index) => {
        const name = tracks[(first + (index < few ? 1 : 0)) % 3]!
        const [best] = options.toSorted((a, b) => b.weights[name]! - a.weights[name]!)
        return { item: id, option: best!.id }
      })
      quiz.start()
      const until = async (isTrue: () => boolean) => {
        while (!isTrue()) await new Promise(requestAnimationFrame)
      }
      await until(() => quiz.state !== 'welcome')
      while (quiz.state === 'asking') {
        const buttons = quiz.shadowRoot!.querySelectorAll('button')
        const skip = [...buttons].findLast(({ textContent }) => skips.includes(textContent))!
        skip.click()
        await until(() => !skip.isConnected)
      }
    },
    [track, others, skipsInAnyLanguage] as const
  )
  await page.locator('.notice').waitFor()
}

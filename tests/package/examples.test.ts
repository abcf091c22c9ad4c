import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { launchChromium } from '../helpers/launch-chromium.ts'
import { finish } from '../helpers/quiz-page.ts'
import { serveFolder } from '../helpers/serve-folder.ts'
import { Consumer } from './consumer.ts'

const consumers: Consumer[] = []
afterAll(() => {
  for (const consumer of consumers) consumer.remove()
})

/** A copy of an example with everything it needs installed. */
function installed(example: string): Consumer {
  const consumer = new Consumer(example)
  consumers.push(consumer)
  return consumer
}

describe('examples for a terminal', () => {
  test.each([
    ['node', /^\d+ answers: (clear|leaning), manager.*\n.+\n\d+ characters to keep\n$/],
    ['worker', /^\d+ answers: (clear|leaning|between|open)\n$/],
    ['xstate-parent', /^The quiz is finished\.\nwelcomed: Ada, \d+ answers\n$/]
  ])('%s runs', async (name, printed) => {
    const { ok, text } = await installed(name).run('src/main.js')
    expect(text).toMatch(printed)
    expect(ok).toBe(true)
  })
})

describe('examples for a page', () => {
  let browser: Browser
  beforeAll(async () => {
    browser = await launchChromium()
  })
  afterAll(() => browser.close())

  /** Builds an example and opens it. */
  async function opened(
    name: string,
    [script, ...options]: readonly [string, ...string[]] = ['vite/bin/vite.js', 'build'],
    output = 'dist'
  ): Promise<{ page: Page; problems: string[] }> {
    const consumer = installed(name)
    const { ok, text } = await consumer.run(script, ...options)
    expect(ok, text).toBe(true)
    const origin = await served(join(consumer.folder, output))
    const page = await browser.newPage()
    const problems: string[] = []
    page.on('pageerror', (error) => problems.push(error.message))
    page.on('console', (message) => {
      if (message.type() === 'error') problems.push(message.text())
    })
    await page.goto(origin)
    return { page, problems }
  }

  test.each(['react', 'vue', 'svelte'])(
    '%s asks its questions in its own UI and shows a result',
    async (name) => {
      const { page, problems } = await opened(name)
      const button = page.locator('#app button').first()
      await button.click()
      let asked = 0
      for (; await page.locator('fieldset').count(); asked++) {
        const stem = await page.locator('legend').textContent()
        await button.click()
        await page.waitForFunction(
          (before) => document.querySelector('legend')?.textContent !== before,
          stem
        )
      }
      expect(asked).toBeGreaterThanOrEqual(10)
      expect(await page.locator('h1').textContent()).toMatch(/\S/)
      await button.click()
      expect(await button.textContent()).toMatch(/Manager, engineer or specialist\?/)
      expect(problems).toEqual([])
    }
  )

  test('react-element shows the quiz and receives its result', async () => {
    const { page, problems } = await opened('react-element')
    await page.locator('career-path-quiz').getByRole('button').first().waitFor()
    expect(await page.locator('output').textContent()).toBe('')
    await finish(page, 'manager')
    expect(await page.locator('output').textContent()).toBe('clear')
    expect(problems).toEqual([])
  })

  test('next renders the words of the quiz on the server and takes it in the browser', async () => {
    const build = ['next/dist/bin/next', 'build', '--webpack'] as const
    const { page, problems } = await opened('next', build, 'out')
    const html = await (await fetch(page.url())).text()
    expect(html).toMatch(/<career-path-quiz[^>]*>Manager, engineer or specialist\?/)
    await page.locator('career-path-quiz').getByRole('button').first().waitFor()
    await finish(page, 'manager')
    expect(await page.locator('output').textContent()).toBe('clear')
    expect(problems).toEqual([])
  }, 300_000)

  const servers: { close: () => void }[] = []
  afterAll(() => {
    for (const server of servers) server.close()
  })

  /** Serves a folder and gives its address. */
  async function served(folder: string): Promise<string> {
    const server = await serveFolder(folder)
    servers.push(server)
    return server.address
  }
})

test.each(['react', 'react-element'])('the example %s type-checks', async (name) => {
  const { text } = await installed(name).run('typescript/bin/tsc', '-p', 'tsconfig.json')
  expect(text).toBe('')
})

test('useActor of @xstate/react accepts the machine and its types', async () => {
  const consumer = installed('react')
  consumer.write({
    'src/use-actor.tsx': `
      import { useActor } from '@xstate/react'
      import { renderToString } from 'react-dom/server'
      import { defineQuiz } from 'career-path-quiz'
      import { bank } from 'career-path-quiz/questions'
      const quiz = defineQuiz(bank)
      function Quiz() {
        const [snapshot, send, actor] = useActor(quiz.machine, { input: { mode: 'full' } })
        const { mode } = quiz.session(snapshot)
        const track: 'manager' | 'ic' | 'specialist' | undefined = snapshot.output?.claim.tracks[0]
        actor.on('answered', ({ item, option }) => console.log(item.trim(), option.trim()))
        return <button onClick={() => send({ type: 'quiz.start' })}>{snapshot.value} {mode} {track}</button>
      }
      console.log(renderToString(<Quiz />))`,
    'vite.config.js': `export default { build: { ssr: 'src/use-actor.tsx' } }`
  })
  expect((await consumer.run('typescript/bin/tsc', '-p', 'tsconfig.json')).text).toBe('')
  expect((await consumer.run('vite/bin/vite.js', 'build')).ok).toBe(true)
  expect((await consumer.run('dist/use-actor.js')).text).toMatch(/<button>welcome.* .*full/)
})

test('a whole quiz in React takes at most forty lines', () => {
  const text = readFileSync('examples/react/src/quiz.tsx', 'utf8').trim()
  expect(text.split('\n').length).toBeLessThanOrEqual(40)
})

test('the list of examples has every example', () => {
  const list = readFileSync('examples/README.md', 'utf8')
  const folders = readdirSync('examples', { withFileTypes: true }).filter((it) => it.isDirectory())
  expect(folders.filter(({ name }) => !list.includes(`(${name})`)).map(({ name }) => name)).toEqual(
    []
  )
})

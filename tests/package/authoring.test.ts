import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { cpSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser } from 'playwright'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { heldPosts } from '../cli/helpers/labeled-posts.ts'
import { inTerminal } from '../cli/helpers/in-terminal.ts'
import { plainFeed } from '../cli/helpers/posts.ts'
import { launchChromium } from '../helpers/launch-chromium.ts'
import { serveFolder } from '../helpers/serve-folder.ts'
import type { CareerPathQuiz } from '../../widget/element.ts'
import { Consumer, published } from './consumer.ts'

let author: Consumer
let browser: Browser
beforeAll(async () => {
  author = new Consumer()
  browser = await launchChromium()
})
afterAll(async () => {
  await browser.close()
  author.remove()
})

const cli = 'career-path-quiz/dist/cli.js'
const program = () => join(author.folder, 'node_modules', cli)
const written = (file: string) =>
  JSON.parse(readFileSync(join(author.folder, file), 'utf8')) as never

/** The block of code in docs/authoring.md that begins like this. */
function snippetOf(beginning: string): string {
  const blocks = readFileSync('docs/authoring.md', 'utf8').matchAll(/```\w+\n([^]*?)```/g)
  return [...blocks].map(([, code]) => code!).find((code) => code.startsWith(beginning))!
}

test('a new author gets from init to an embedded quiz', async () => {
  const tracks = 'Tea=brewing leaves, Coffee=grinding beans, Water=filling glasses'
  const made = await author.run(cli, 'init', 'quiz', '--tracks', tracks, '--title', 'Drinks')
  expect(made, made.text).toMatchObject({ ok: true })
  expect(made.text).toContain('lint')

  const linted = await author.run(cli, 'lint', 'quiz/bank.json')
  expect(linted, linted.text).toMatchObject({ ok: true })
  expect(linted.text).toMatch(/0 errors, .*\nNext: write/)

  const few = ['--people', '4', '--mode', 'quick', '--world', 'messy', '--json']
  const simulated = await author.run(cli, 'simulate', 'quiz/bank.json', ...few)
  expect(simulated.text).toContain('"people": 4')

  const preview = spawn(process.execPath, [program(), 'preview', 'quiz/bank.json', '--json'], {
    cwd: author.folder
  })
  const [printed] = (await once(preview.stdout, 'data')) as [Buffer]
  const { address } = JSON.parse(String(printed)) as { address: string }
  const previewed = await browser.newPage()
  await previewed.goto(address)
  await previewed.locator('career-path-quiz').getByRole('button').first().waitFor()
  expect(await previewed.locator('#title').textContent()).toBe('Drinks')
  expect(await previewed.locator('#findings li').count()).toBeGreaterThan(5)
  await previewed.close()
  preview.kill('SIGINT')
  expect(await once(preview, 'exit')).toEqual([0, null])

  author.write({ 'feed.xml': plainFeed(heldPosts) })
  const into = ['--bank', 'quiz/bank.json', '--out', 'quiz/links.json', '--yes']
  const linked = await author.run(cli, 'links', 'feed.xml', ...into)
  expect(linked, linked.text).toMatchObject({ ok: true })
  expect(written('quiz/links.json')).toHaveLength(heldPosts.length)

  cpSync(join(published().folder, 'dist'), join(author.folder, 'quiz/0.1.0'), { recursive: true })
  const site = await serveFolder(author.folder)
  const snippet = snippetOf('<career-path-quiz').replaceAll('https://YOUR-SITE/', site.address)
  author.write({ 'index.html': `<!doctype html><html lang="en"><title>Post</title>${snippet}` })
  const page = await browser.newPage()
  const problems: string[] = []
  page.on('console', (message) => problems.push(message.text()))
  await page.goto(site.address)
  const quiz = page.locator('career-path-quiz')
  await quiz.getByRole('button').first().waitFor()
  expect(await quiz.getByRole('heading').first().textContent()).toBe('Drinks')
  expect(problems).toEqual([])
  site.close()
})

test('the quiz in a terminal reaches the same report as the widget', async () => {
  const keys = [...'1b2312312312312312q']
  const { code } = await inTerminal(
    [program(), '--seed', '4', '--save', 'answers.json'],
    keys,
    author.folder
  )
  expect(code).toBe(0)
  const { session, report } = written('answers.json') as {
    session: { responses: [] }
    report: object
  }
  expect(session.responses.length).toBeGreaterThan(9)

  cpSync(join(published().folder, 'dist'), join(author.folder, 'dist'), { recursive: true })
  const site = await serveFolder(author.folder)
  author.write({
    'index.html': `<!doctype html><html lang="en"><title>Post</title>
<career-path-quiz store="none">Quiz</career-path-quiz>
<script src="/dist/career-path-quiz.js"></script>`
  })
  const page = await browser.newPage()
  await page.goto(site.address)
  await page.locator('career-path-quiz').getByRole('button').first().waitFor()
  const shown = await page.evaluate(async (responses) => {
    const quiz = document.querySelector<CareerPathQuiz>('career-path-quiz')!
    quiz.responses = responses
    quiz.start()
    while (!quiz.report) await new Promise(requestAnimationFrame)
    return JSON.parse(JSON.stringify(quiz.report)) as object
  }, session.responses)
  expect(shown).toEqual(report)
  site.close()
})

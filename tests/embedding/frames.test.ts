import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { sentenceFor, snippet, type SnippetOptions } from '../../site/snippet.ts'
import { recipe } from '../helpers/recipe.ts'
import { pageOf, type Host } from './host.ts'
import { script } from './server.ts'
import { openTestPage } from './test-page.ts'
import { focusLost, Reader } from './reader.ts'

const page = openTestPage()
const post: Host = { name: 'a post', styles: 'plain' }

describe('a page on disk', () => {
  const folder = mkdtempSync(join(tmpdir(), 'probe-disk-'))
  afterAll(() => rmSync(folder, { recursive: true }))

  test('lets the reader finish the quiz by keyboard', async () => {
    const own = await fetch(`${page.servers.origin}/probe.js`)
    const { body } = pageOf({ ...post, styles: '' }, page.servers)
    writeFileSync(join(folder, 'probe.js'), await own.text())
    writeFileSync(join(folder, 'career-path-quiz.js'), script)
    writeFileSync(join(folder, 'post.html'), body.toString().replaceAll('src="/', 'src="'))
    await page.engine.goto('about:blank')
    page.engine.takeMessages()
    await page.engine.goto(pathToFileURL(join(folder, 'post.html')).href)
    const visit = await new Reader(page.engine).takeByKeyboard()
    expect(visit.places.at(-1)).toMatchObject({ screen: 'finished' })
    expect(focusLost(visit)).toEqual([])
    expect(await page.messages()).toEqual([])
  })
})

describe('a page in a frame', () => {
  test('runs the quiz in a sandbox that allows only scripts, without moving the page around it', async () => {
    const inside = page.servers.address(post)
    await page.goTo({
      name: 'a page with a sandbox',
      styles: 'plain',
      snippet: () =>
        `<iframe src="${inside}" sandbox="allow-scripts" width="700" height="600"></iframe>`
    })
    const reader = new Reader(page.engine, 0, true)
    await reader.waitUntilShown()
    expect(await page.engine.run(() => probe.moves)).toEqual([])
    await reader.startAndAnswer(1)
    expect(await reader.finish()).toMatchObject({ screen: 'finished' })
    expect(await page.messages()).toEqual([])
  })
})

describe('the ready-made frame', () => {
  const folder = join(import.meta.dirname, '../../docs/embed/frame')
  const read = (name: string) => readFileSync(join(folder, name), 'utf8')
  const policy = "default-src 'none'; script-src 'self'; style-src 'self'; img-src data:"

  /** A page that embeds it from another origin. */
  const around = (): Host => ({
    name: 'a page that allows only frames',
    styles: 'plain',
    snippet: ({ elsewhere }) =>
      recipe('Where only frames are allowed', 0).replaceAll(
        'https://YOUR-SITE/quiz/',
        `${elsewhere}/embed/`
      )
  })

  beforeAll(() => {
    const { servers } = page
    const html = read('index.html')
      .replace('../../../dist', '')
      .replace('<script', '<script src="/probe.js"></script><script')
    const type = 'text/html; charset=utf-8'
    servers.put('/embed/frame/', {
      type,
      body: html,
      headers: { 'content-security-policy': policy }
    })
    servers.put('/embed/frame/frame.js', { type: 'text/javascript', body: read('frame.js') })
    servers.put('/embed/frame/frame.css', { type: 'text/css', body: read('frame.css') })
    servers.put('/embed/frame/fits.js', { type: 'text/javascript', body: read('fits.js') })
  })

  const frameHeight = () =>
    page.engine.run(() => document.querySelector('iframe')!.getBoundingClientRect().height)

  /** Whether the frame is as tall as the quiz in it. */
  const fits = async () => {
    const inside = (await page.engine.run(() => probe.askFrame('height'))) as number
    return Math.abs((await frameHeight()) - inside) < 4
  }

  test('is as tall as the quiz on each screen', async () => {
    await page.goTo(around())
    const reader = new Reader(page.engine, 0, true)
    await reader.waitUntilShown()
    await reader.waitFor(fits)
    await reader.startAndAnswer(1)
    await reader.waitFor(fits)
    await reader.finish()
    await reader.waitFor(fits)
    expect(await frameHeight()).toBeGreaterThan(700)
    expect(await page.messages()).toEqual([])
  })

  test('takes settings from its address, but no files', async () => {
    const settings = { mode: 'full', store: 'none', theme: 'dark', lang: 'es', hide: 'save share' }
    const files = { src: '/bank.json', links: '/links.json' }
    const query = String(new URLSearchParams({ ...settings, ...files }))
    await page.engine.goto(`${page.servers.elsewhere}/embed/frame/?${query}`)
    const set = await page.engine.run(() =>
      Object.fromEntries(
        [...document.querySelector('career-path-quiz')!.attributes].map(({ name, value }) => [
          name,
          value
        ])
      )
    )
    expect(set).toEqual(settings)
  })

  test('ignores messages from other senders', async () => {
    await page.goTo(around())
    const reader = new Reader(page.engine, 0, true)
    await reader.waitUntilShown()
    // Later messages of the quiz would change the height, too.
    await reader.waitFor(fits)
    const before = await frameHeight()
    await page.engine.run(async () => {
      postMessage({ type: 'career-path-quiz:height', height: 5000 }, '*')
      const other = document.createElement('iframe')
      document.body.append(other)
      const { contentWindow } = other
      // As if sent by another frame of the page.
      dispatchEvent(
        new MessageEvent('message', {
          data: { type: 'career-path-quiz:height', height: 5000 },
          origin: new URL(document.querySelector('iframe')!.src).origin,
          source: contentWindow
        })
      )
      // Messages arrive in order, so those above have been heard when this one is.
      await new Promise((resolve) => {
        addEventListener('message', ({ data }) => data === 'last' && resolve(null))
        postMessage('last', '*')
      })
    })
    expect(await frameHeight()).toBe(before)
  })
})

/** Lines for other settings, as the site's snippet builder makes them. */
const quizPage = 'https://quiz.example/quiz/'
const built: [string, SnippetOptions][] = [
  [
    'nothing set',
    { sentence: sentenceFor('Tea or coffee?', 14), page: quizPage, script: '/autoload.js' }
  ],
  [
    'one file, and every setting',
    {
      sentence: 'Was “zieht” dich?',
      page: quizPage,
      script: '/career-path-quiz.js',
      attributes: {
        mode: 'full',
        theme: 'dark',
        lang: 'en',
        store: 'session',
        links: '/some-links.json',
        hide: 'compare save'
      }
    }
  ],
  [
    'words of the owner',
    {
      sentence: sentenceFor('Tea or coffee?', 14),
      page: quizPage,
      script: '/autoload.js',
      slots: {
        intro: { text: 'Before you <start>:' },
        after: { text: 'I coach.', link: { text: 'Let’s talk.', url: 'https://quiz.example/call' } }
      }
    }
  ]
]

test.each(built)('the snippet builder makes lines that work: %s', async (_, options) => {
  page.servers.put('/some-links.json', {
    type: 'application/json',
    body: JSON.stringify([{ title: 'A post', url: 'https://quiz.example/post' }])
  })
  await page.goTo({ ...post, snippet: () => snippet(options) })
  const reader = new Reader(page.engine)
  await reader.waitUntilShown()
  const { words, set, slots } = await page.engine.run(() => {
    const quiz = document.querySelector('career-path-quiz')!
    return {
      words: quiz.textContent,
      set: Object.fromEntries([...quiz.attributes].map(({ name, value }) => [name, value])),
      slots: [...quiz.querySelectorAll('[slot]')].map(({ textContent }) => textContent)
    }
  })
  const { sentence, attributes = {}, slots: asked = {} } = options
  expect(words).toContain(`${sentence} quiz.example.`)
  expect(set).toEqual(attributes)
  expect(slots).toEqual(
    [asked.intro, asked.after].flatMap((one) =>
      one ? [[one.text, one.link?.text].filter(Boolean).join(' ')] : []
    )
  )
  expect(await reader.startAndAnswer(1)).toMatchObject({ screen: 'asking' })
  expect(await page.messages()).toEqual([])
})

import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { builtFile, loadedWith } from '../helpers/built-files.ts'
import { recipe } from '../helpers/recipe.ts'
import { pageOf, tag, type Host } from './host.ts'
import { script } from './server.ts'
import { setStage } from './stage.ts'
import { focusLost, Reader } from './visit.ts'

const stage = setStage()
const post: Host = { name: 'a post', styles: 'plain' }

describe('a page on disk', () => {
  const folder = mkdtempSync(join(tmpdir(), 'probe-disk-'))
  afterAll(() => rmSync(folder, { recursive: true }))

  test('has the quiz finished by keyboard', async () => {
    const own = await fetch(`${stage.servers.origin}/probe.js`)
    const { body } = pageOf({ ...post, styles: '' }, stage.servers)
    writeFileSync(join(folder, 'probe.js'), await own.text())
    writeFileSync(join(folder, 'career-path-quiz.js'), script)
    writeFileSync(join(folder, 'post.html'), body.toString().replaceAll('src="/', 'src="'))
    await stage.engine.goto('about:blank')
    stage.engine.takeMessages()
    await stage.engine.goto(pathToFileURL(join(folder, 'post.html')).href)
    const visit = await new Reader(stage.engine).takesByKeyboard()
    expect(visit.places.at(-1)).toMatchObject({ screen: 'finished' })
    expect(focusLost(visit)).toEqual([])
    expect(await stage.said()).toEqual([])
  })
})

describe('a page in a frame', () => {
  test('has the quiz finished in a sandbox of scripts alone, and the page around stays still', async () => {
    const inside = stage.servers.address(post)
    await stage.goTo({
      name: 'a page with a sandbox',
      styles: 'plain',
      snippet: () =>
        `<iframe src="${inside}" sandbox="allow-scripts" width="700" height="600"></iframe>`
    })
    const someone = new Reader(stage.engine, 0, true)
    await someone.arrives()
    expect(await stage.engine.run(() => probe.moves)).toEqual([])
    await someone.answers(1)
    expect(await someone.finishes()).toMatchObject({ screen: 'finished' })
    expect(await stage.said()).toEqual([])
  })
})

describe('the frame that is ready to use', () => {
  const folder = join(import.meta.dirname, '../../docs/embed/frame')
  const read = (name: string) => readFileSync(join(folder, name), 'utf8')
  const policy = "default-src 'none'; script-src 'self'; style-src 'self'; img-src data:"

  /** A page that frames it from elsewhere. */
  const around = (): Host => ({
    name: 'a page that takes frames alone',
    styles: 'plain',
    snippet: ({ elsewhere }) =>
      `<iframe data-career-path-quiz src="${elsewhere}/embed/frame/" title="A quiz" width="100%" height="420" sandbox="allow-scripts allow-same-origin allow-popups" style="border:0"></iframe>
<script src="/fits.js"></script>`
  })

  beforeAll(() => {
    const { servers } = stage
    const page = read('index.html')
      .replace('../../../dist', '')
      .replace('<script', '<script src="/probe.js"></script><script')
    const type = 'text/html; charset=utf-8'
    servers.put('/embed/frame/', {
      type,
      body: page,
      headers: { 'content-security-policy': policy }
    })
    servers.put('/embed/frame/frame.js', { type: 'text/javascript', body: read('frame.js') })
    servers.put('/embed/frame/frame.css', { type: 'text/css', body: read('frame.css') })
    servers.put('/fits.js', { type: 'text/javascript', body: read('fits.js') })
  })

  const frameHeight = () =>
    stage.engine.run(() => document.querySelector('iframe')!.getBoundingClientRect().height)

  test('is as high as the quiz, on each screen', async () => {
    await stage.goTo(around())
    const someone = new Reader(stage.engine, 0, true)
    await someone.arrives()
    const fits = async () => {
      const inside = (await stage.engine.run(() => probe.askFrame('height'))) as number
      return Math.abs((await frameHeight()) - inside) < 4
    }
    await someone.waitsFor(fits)
    await someone.answers(1)
    await someone.waitsFor(fits)
    await someone.finishes()
    await someone.waitsFor(fits)
    expect(await frameHeight()).toBeGreaterThan(700)
    expect(await stage.said()).toEqual([])
  })

  test('hears nobody else', async () => {
    await stage.goTo(around())
    const someone = new Reader(stage.engine, 0, true)
    await someone.arrives()
    // As high as the tag says until the quiz has been heard.
    await someone.waitsFor(async () => (await frameHeight()) !== 420)
    const before = await frameHeight()
    await stage.engine.run(async () => {
      postMessage({ type: 'career-path-quiz:height', height: 5000 }, '*')
      const other = document.createElement('iframe')
      document.body.append(other)
      const { contentWindow } = other
      // As said by another frame of the page.
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

test('the analytics recipe counts every step and no answer', async () => {
  await stage.goTo({
    ...post,
    head: `<script>${recipe('Analytics', 0).replace('console.log(name, facts)', 'counted.push([name, facts])')}</script>`,
    snippet: () => `<script>var counted = []</script>${tag}
<script src="/career-path-quiz.js" async></script>`
  })
  const someone = new Reader(stage.engine)
  await someone.answers(1)
  await someone.finishes()
  const { counted, options } = await stage.engine.run(() => ({
    counted: (globalThis as typeof globalThis & { counted: [string, object][] }).counted,
    options: document
      .querySelector('career-path-quiz')!
      .responses.flatMap((response) => ('option' in response ? response.option : []))
  }))
  const names = counted.map(([name]) => name)
  expect(names[0]).toBe('quiz-start')
  expect(names.at(-1)).toBe('quiz-result')
  expect(names.filter((name) => name === 'quiz-answer')).toHaveLength(options.length)
  for (const [, facts] of counted) {
    expect(Object.keys(facts).filter((name) => !['asked', 'link'].includes(name))).toEqual([])
  }
})

test('the snippet page makes lines that work where they are pasted', async () => {
  const folder = join(import.meta.dirname, '../../docs/embed')
  const type = 'text/javascript; charset=utf-8'
  for (const name of ['snippet.js', 'snippet-page.js', 'snippet.css', 'snippet.html']) {
    const body = readFileSync(join(folder, name), 'utf8')
    const kind = { js: type, css: 'text/css', html: 'text/html; charset=utf-8' }[
      name.split('.').at(-1)!
    ]!
    stage.servers.put(`/docs/embed/${name}`, { type: kind, body })
  }
  for (const file of loadedWith('dist/questions.js').files) {
    stage.servers.put(`/${file}`, { type, body: builtFile(file) })
  }
  await stage.engine.goto(`${stage.servers.origin}/docs/embed/snippet.html`)
  const lines = await stage.engine.run(async () => {
    const mode = document.querySelector<HTMLSelectElement>('#mode')!
    mode.value = 'full'
    mode.dispatchEvent(new Event('input', { bubbles: true }))
    const shown = () => document.querySelector('code')!.textContent
    while (!shown().includes('mode=')) await new Promise((resolve) => setTimeout(resolve, 20))
    return shown()
  })
  await stage.goTo({
    ...post,
    snippet: () => lines.replace(/https:\/\/YOUR-SITE\/quiz\/[\d.]+(?=\/)/, '')
  })
  const someone = new Reader(stage.engine)
  await someone.arrives()
  const words = await stage.engine.run(
    () => document.querySelector('career-path-quiz')!.textContent
  )
  expect(words).toMatch(
    /^Manager, engineer or specialist\? Take the \d-minute quiz at YOUR-SITE\.$/
  )
  expect(await someone.answers(1)).toMatchObject({ screen: 'asking' })
  expect(await stage.said()).toEqual([])
})

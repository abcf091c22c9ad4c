import { execFileSync } from 'node:child_process'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { unzipSync } from 'fflate'
import { chromium, type Page } from 'playwright'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { bank } from '../../../questions/index.ts'
import { plainQuiz } from '../../../src/plain/plain-quiz.ts'
import { openTestPage } from '../../embedding/test-page.ts'
import { perfect, Tester } from '../site.ts'
import { missing, WordPress } from './wordpress.ts'

const root = join(import.meta.dirname, '../../..')

/** Every setting, as the attributes of the tag. */
const everything = {
  mode: 'full',
  src: '/wp-content/bank.json?a=1&b=2',
  links: 'https://quiz.example/links.json',
  store: 'session',
  theme: 'dark',
  lang: 'es',
  hide: 'compare share'
}
const accent = '#7a1f5c'
const sentence = 'Tea & “quiz” at <a href="https://quiz.example/tea?a=1&amp;b=2">quiz.example</a>.'

const words = 'A calendar instead of an editor.'
const paragraph = `<!-- wp:paragraph -->\n<p>${words}</p>\n<!-- /wp:paragraph -->`
const block = (attributes: object, content = '') =>
  `<!-- wp:career-path-quiz/quiz ${JSON.stringify(attributes)} -->\n${content}\n<!-- /wp:career-path-quiz/quiz -->`
const shortcode = (attributes: Record<string, string>, content: string) =>
  `[career-path-quiz ${Object.entries(attributes)
    .map(([name, value]) => `${name}='${value}'`)
    .join(' ')}]${content}[/career-path-quiz]`

const attack = {
  mode: '" onmouseover="alert(1)',
  src: 'javascript:alert(1)',
  hide: '" onclick="alert(1)',
  accent: 'red;background:url(//quiz.example)'
}
const attackingSentence =
  '<img src=x onerror=alert(1)><a href="javascript:alert(1)" onclick="alert(1)">Press</a> me.'

const posts = {
  'block': [paragraph, block({}), paragraph].join('\n'),
  'shortcode': 'Before.\n\n[career-path-quiz]\n\nAfter.',
  'shortcode in a paragraph': 'Before. [career-path-quiz] After.',
  'block with everything': block(
    { ...everything, hide: everything.hide.split(' '), accent },
    `<p>${sentence}</p>`
  ),
  'shortcode with everything': shortcode({ ...everything, accent }, sentence),
  'block that attacks': block({ ...attack, hide: [attack.hide] }, `<p>${attackingSentence}</p>`),
  'shortcode that attacks': shortcode(attack, attackingSentence),
  'no quiz': paragraph
}

// Its editor loads hundreds of files through a server that takes one request at a time.
const timeout = 180_000

describe.skipIf(missing.length > 0)('the plugin for WordPress', { timeout }, () => {
  const page = openTestPage()
  const tester = new Tester(page)
  let wordpress: WordPress
  let addresses: Record<string, string>

  beforeAll(async () => {
    execFileSync(process.execPath, ['build/write-wordpress.ts'], { cwd: root })
    const probe = await fetch(`${page.servers.origin}/probe.js`)
    wordpress = new WordPress()
    await wordpress.open(unpackPlugin, await probe.text())
    addresses = wordpress.write(posts)
  }, timeout)
  afterAll(() => wordpress?.close())

  const goTo = (title: keyof typeof posts) => page.engine.goto(addresses[title]!)

  test.each(['block', 'shortcode', 'shortcode in a paragraph'] as const)(
    'puts the quiz into a post of an author: %s',
    async (title) => {
      const address = addresses[title]!
      const run = await tester.takeQuiz(address, '/wp-content/', `${address}&without`)
      expect(run).toMatchObject({ ...perfect, otherRequests: [] })
    }
  )

  test.each(['block', 'shortcode'] as const)(
    'lays the quiz out like a paragraph, before and after it loads: %s',
    async (title) => {
      for (const more of ['&without', '']) {
        await page.engine.goto(`${addresses[title]}${more}`)
        const { quiz, before, after } = await page.engine.run(async (isShown) => {
          const element = document.querySelector('career-path-quiz')!
          if (isShown) {
            while (!element.shadowRoot?.querySelector('h2')) await probe.nextFrame()
          }
          const [first, second, third] = [
            element.previousElementSibling!,
            element,
            element.nextElementSibling!
          ].map((one) => one.getBoundingClientRect())
          return { before: first!.toJSON(), quiz: second!.toJSON(), after: third!.toJSON() }
        }, more === '')
        expect([quiz.left, quiz.width]).toEqual([before.left, before.width])
        expect(quiz.top - before.bottom).toBeCloseTo(after.top - quiz.bottom)
        expect(quiz.top - before.bottom).toBeGreaterThan(10)
      }
    }
  )

  test.each(['block with everything', 'shortcode with everything'] as const)(
    'passes every setting to the tag: %s',
    async (title) => {
      await goTo(title)
      const { attributes, text, link } = await page.engine.run(quizOfPage)
      expect(attributes).toMatchObject({
        ...everything,
        style: `display:block;min-height:180px;--cpq-accent:${accent}`
      })
      expect(text).toBe('Tea & “quiz” at quiz.example.')
      expect(link).toBe('https://quiz.example/tea?a=1&b=2')
    }
  )

  test.each(['block that attacks', 'shortcode that attacks'] as const)(
    'lets no markup through: %s',
    async (title) => {
      await goTo(title)
      const { attributes, text, link, inside } = await page.engine.run(quizOfPage)
      const { class: _, mode, hide, ...others } = attributes
      // Text, which the element reports as unknown.
      expect(mode ?? attack.mode).toBe(attack.mode)
      expect(hide).toBe(attack.hide)
      expect(others).toEqual({ style: 'display:block;min-height:180px' })
      expect(inside).toEqual(['A'])
      expect(text).toBe('Press me.')
      expect(link).not.toContain('javascript')
    }
  )

  test('links the sentence of a quiz whose author wrote none to the quiz without scripts', async () => {
    await goTo('block')
    const { text, link } = await page.engine.run(quizOfPage)
    expect(text).toBe('Manager, engineer or specialist? Take the 3-minute quiz at 127.0.0.1.')
    expect(await (await fetch(link)).text()).toBe(plainQuiz(bank, { full: './' }))
    // The full quiz, to which that page links.
    await page.engine.goto(new URL('./', link).href)
    await page.engine.run(() => customElements.whenDefined('career-path-quiz').then(() => true))
  })

  test('loads the script only on pages with the quiz, once', async () => {
    const scripts = () =>
      page.engine.run(() => document.querySelectorAll('script[src*="career-path-quiz"]').length)
    await goTo('no quiz')
    expect(await scripts()).toBe(0)
    await goTo('block')
    expect(await scripts()).toBe(1)
  })

  test('gives feeds the sentence without a script, and excerpts neither', async () => {
    const feed = await (await fetch(`${wordpress.origin}/?feed=rss2`)).text()
    expect(feed).not.toContain('autoload.js')
    expect(feed).toContain(`>${sentence.replace('Tea &', 'Tea &amp;')}</career-path-quiz>`)
    expect(feed).toContain('<description><![CDATA[Before. After.]]></description>')
    expect(feed).toContain(`<description><![CDATA[${words} ${words}]]></description>`)
  })

  describe('in the editor', () => {
    const messages: string[] = []
    let editor: Page

    beforeAll(async () => {
      const args = ['--no-sandbox', '--disable-background-networking']
      const browser = await chromium.launch({ executablePath: inject('program'), args })
      editor = await browser.newPage({ viewport: { width: 1280, height: 900 } })
      editor.on('console', (message) => messages.push(message.text()))
      editor.on('pageerror', ({ message }) => messages.push(message))
      await editor.goto(`${wordpress.origin}/wp-login.php`)
      await editor.getByLabel('Username or Email Address').fill('author')
      await editor.getByLabel('Password', { exact: true }).fill('password')
      await editor.getByRole('button', { name: 'Log In' }).click()
      await editor.waitForURL(/wp-admin/)
      return () => browser.close()
    }, timeout)

    const inserted = () => editor.getByRole('document', { name: 'Block: Career path quiz' })

    test('an author inserts the block, sets it up and publishes it', async () => {
      await editor.goto(`${wordpress.origin}/wp-admin/post-new.php`)
      await editor.getByRole('dialog').waitFor()
      await editor.keyboard.press('Escape')
      await editor.getByRole('textbox', { name: 'Add title' }).fill('Written by hand')
      await editor.keyboard.press('Enter')
      await editor.keyboard.type('/career')
      await editor.getByRole('option', { name: 'Career path quiz' }).waitFor()
      await editor.keyboard.press('Enter')
      await inserted().waitFor()

      await editor.getByLabel('Length').selectOption('full')
      await editor.getByLabel('Light or dark').selectOption('dark')
      await editor.getByRole('button', { name: 'Sections of the result' }).click()
      await editor.getByLabel('Compare').uncheck()
      await editor.getByLabel('Share').uncheck()
      await editor.getByRole('button', { name: 'Links and questions' }).click()
      await editor.getByLabel('List of links').fill(everything.links)
      await editor.getByRole('button', { name: 'Accent' }).click()
      await editor.getByRole('button', { name: 'Color: Primary' }).click()
      await editor.getByRole('textbox', { name: 'Sentence for readers without scripts' }).click()
      await editor.keyboard.type('Tea & quiz.')

      const panel = editor.getByRole('region', { name: 'Editor publish' })
      await editor.getByRole('button', { name: 'Publish', exact: true }).click()
      await panel.getByRole('button', { name: 'Publish', exact: true }).click()
      const address = await panel.getByRole('link', { name: 'View Post' }).getAttribute('href')

      await page.engine.goto(address!)
      const { attributes, text } = await page.engine.run(quizOfPage)
      expect(attributes).toEqual({
        class: 'wp-block-career-path-quiz-quiz',
        style: 'display:block;min-height:180px;--cpq-accent:#9DFF20',
        mode: 'full',
        theme: 'dark',
        hide: 'compare share',
        links: everything.links
      })
      expect(text).toBe('Tea & quiz.')
    })

    test('the saved block is valid and keeps its settings', async () => {
      await editor.reload()
      await inserted().click()
      expect(await editor.getByLabel('Length').inputValue()).toBe('full')
      expect(await inserted().innerText()).toContain('Tea & quiz.')
      expect(messages.filter((message) => /block|career-path/i.test(message))).toEqual([])
    })
  })

  test('makes PHP complain about nothing', () => {
    const ours = wordpress.complaints().filter((line) => line.includes('career-path-quiz'))
    expect(ours).toEqual([])
  })

  test('leaves the sentences that authors wrote once it is turned off', async () => {
    wordpress.deactivate()
    await goTo('block with everything')
    const left = await page.engine.run(() => ({
      quizzes: document.querySelectorAll('career-path-quiz').length,
      words: document.querySelector<HTMLElement>('.entry-content')!.innerText.trim(),
      link: document.querySelector<HTMLAnchorElement>('.entry-content a')!.href
    }))
    expect(left).toEqual({
      quizzes: 0,
      words: 'Tea & “quiz” at quiz.example.',
      link: 'https://quiz.example/tea?a=1&b=2'
    })
  })
})

/** Runs in the page. */
function quizOfPage() {
  const quiz = document.querySelector('career-path-quiz')!
  return {
    attributes: Object.fromEntries(
      [...quiz.attributes].map(({ name, value }) => [name, value])
    ) as Record<string, string>,
    text: quiz.textContent,
    link: quiz.querySelector('a')?.href ?? '',
    inside: [...quiz.querySelectorAll('*')].map(({ tagName }) => tagName)
  }
}

/** Unpacks the plugin's archive into a folder. */
function unpackPlugin(folder: string): void {
  const archive = readFileSync(join(root, 'wordpress-dist/career-path-quiz.zip'))
  for (const [name, bytes] of Object.entries(unzipSync(archive))) {
    if (name.endsWith('/')) continue
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, name), bytes)
  }
}

import { execFileSync } from 'node:child_process'
import { cpSync, globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { builtFile } from '../helpers/built-files.ts'
import { openTestPage } from '../embedding/test-page.ts'
import { recipe, twoLines } from '../helpers/recipe.ts'
import { Door, settingsArrive, withEveryAttribute, works } from './door.ts'
import { perfect, publish, Tester, writeFiles } from './site.ts'

const page = openTestPage()
const tester = new Tester(page)
const door = new Door(page)
/** The site has the files of the quiz itself. */
const ownFiles = { otherRequests: [] }
const folder = mkdtempSync(join(tmpdir(), 'sites-hugo-'))
afterAll(() => rmSync(folder, { recursive: true }))

const styles = new URL('../embedding/hosts/styles/article.css', import.meta.url)

const post = (text: string) => `+++
title = "Why I went back to code"
+++
For two years I had a *calendar* instead of an editor.

${text}

## What came then

Then I asked for my old desk.
`

const layout = `<!doctype html>
<html lang="en">
<head>
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <title>{{ .Title }}</title>
  <link rel="stylesheet" href="{{ "article.css" | relURL }}">
</head>
<body>
  <main>
    <article class="post">
      <h1>{{ .Title }}</h1>
      {{ .Content }}
    </article>
  </main>
</body>
</html>
`

/** A template for feeds, in place of Hugo's own. */
const wholePosts = `<rss version="2.0"><channel><title>{{ .Title }}</title>
{{ range .Pages }}<item><link>{{ .Permalink }}</link><description>{{ .Content | html }}</description></item>{{ end }}
</channel></rss>
`

beforeAll(() => {
  const { elsewhere } = page.servers
  writeFiles(folder, {
    'config.toml': 'title = "A blog"\nlanguageCode = "en"\n',
    'layouts/_default/single.html': layout,
    'layouts/_default/list.html': layout,
    'layouts/shortcodes/career-path-quiz.html': recipe('Hugo', 0),
    'static/article.css': readFileSync(styles, 'utf8'),
    'content/posts/shortcode.md': post(recipe('Hugo', 1)),
    'content/posts/plain-shortcode.md': post('{{< career-path-quiz />}}'),
    'content/posts/settings.md': post(withEveryAttribute(recipe('Hugo', 2))),
    'layouts/notes/rss.xml': wholePosts,
    'content/notes/shortcode.md': post(recipe('Hugo', 1)),
    'content/posts/pasted.md': post(twoLines(elsewhere))
  })
  for (const name of globSync('{autoload*.js,quiz.html}', { cwd: 'dist' })) {
    const place = name === 'quiz.html' ? 'static/quiz' : 'static/quiz/0.1.0'
    cpSync(join('dist', name), join(folder, place, name))
  }
})

describe.each([
  ['as it is', '/hugo/', []],
  ['with --minify', '/hugo-small/', ['--minify']]
])('a site of Hugo, built %s', (_, at, options) => {
  beforeAll(() => {
    const out = join(folder, at)
    const base = `${page.servers.origin}${at}`
    execFileSync(
      'hugo',
      ['--quiet', '--source', folder, '--destination', out, '--baseURL', base].concat(options)
    )
    publish(page, at, out)
  })

  test('has the quiz from the shortcode', async () => {
    const run = await tester.takeQuiz(`${at}posts/plain-shortcode/`, at)
    expect(run).toMatchObject({ ...perfect, ...ownFiles })
  })

  test('has the quiz from the shortcode, with a setting', async () => {
    const run = await tester.takeQuiz(`${at}posts/shortcode/`, at)
    expect(run).toMatchObject({ ...perfect, ...ownFiles })
    expect(run.steps).toBeGreaterThan(20)
  })

  test('has the quiz between two paragraphs', async () => {
    expect(await door.visit(`${at}posts/shortcode/`, at)).toEqual({ ...works, ...ownFiles })
  })

  test('links the sentence to the quiz without scripts', async () => {
    await page.engine.goto(`${page.servers.origin}${at}posts/shortcode/`)
    const { href, text } = await page.engine.run(() => {
      const link = document.querySelector<HTMLAnchorElement>('career-path-quiz > a')!
      return { href: link.href, text: link.textContent }
    })
    expect(text).toBe('A blog')
    expect(await (await fetch(href)).text()).toBe(builtFile('dist/quiz.html'))
  })

  test('has the sentence and its link in a feed with whole posts', () => {
    const feed = readFileSync(join(folder, at, 'notes/index.xml'), 'utf8')
    expect(feed).toContain('Take the 3-minute quiz at')
    expect(feed).toContain(`${page.servers.origin}${at}quiz/quiz.html`)
  })

  test('has the sentence without its link in the feed that Hugo makes by itself', () => {
    const feed = readFileSync(join(folder, at, 'posts/index.xml'), 'utf8')
    expect(feed).toContain('Take the 3-minute quiz at A blog.')
    expect(feed).not.toContain('quiz.html')
  })

  test('passes every setting on', async () => {
    expect(await door.visitWithSettings(`${at}posts/settings/`)).toEqual(settingsArrive)
  })

  test('keeps only the sentence of lines pasted into Markdown, without the tag and the link', async () => {
    await page.engine.goto(`${page.servers.origin}${at}posts/pasted/`)
    const left = await page.engine.run(() => ({
      quizzes: document.querySelectorAll('career-path-quiz').length,
      scripts: document.querySelectorAll('script[src*="career-path-quiz"]').length,
      words: document.querySelector('article')!.innerText,
      links: [...document.querySelectorAll<HTMLAnchorElement>('article a')].map(({ href }) => href)
    }))
    expect(left).toMatchObject({ quizzes: 0, scripts: 0, links: [] })
    expect(left.words).toContain('Take the 3-minute quiz at YOUR-SITE.')
  })
})

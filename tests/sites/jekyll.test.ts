import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openTestPage } from '../embedding/test-page.ts'
import { recipe, spaceRule, twoLines } from '../helpers/recipe.ts'
import { Door, settingsArrive, withEverySetting, withEveryAttribute, works } from './door.ts'
import { perfect, publish, Tester, writeFiles } from './site.ts'

const page = openTestPage()
const tester = new Tester(page)
const door = new Door(page)
const folder = mkdtempSync(join(tmpdir(), 'sites-jekyll-'))
afterAll(() => rmSync(folder, { recursive: true }))

const post = (text: string) => `---
layout: post
title: Why I went back to code
---

For two years I had a *calendar* instead of an editor.

${text}

## What came then

Then I asked for my old desk.
`

const indented = (text: string, first: string, next: string) =>
  text.trim().replace(/^/, first).replaceAll('\n', `\n${next}`)

beforeAll(() => {
  const { elsewhere } = page.servers
  const lines = twoLines(elsewhere)
  writeFiles(folder, {
    '_config.yml': 'title: A blog\nbaseurl: /jekyll\npermalink: /:title/\ntheme: minima\n',
    // The theme's styles, and the rule that goes with the two lines.
    'assets/main.scss': `---\n---\n@import "minima";\n${spaceRule}`,
    'index.md': '---\nlayout: home\n---\n',
    '_includes/career-path-quiz.html': recipe('Jekyll', 0, elsewhere),
    '_posts/2026-11-01-alone.md': post(lines),
    '_posts/2026-11-02-list.md': post(`- sleep is good\n${indented(lines, '- ', '  ')}`),
    '_posts/2026-11-03-quotation.md': post(indented(lines, '> ', '> ')),
    '_posts/2026-11-04-paragraph.md': post(`Here it is: ${lines.trim()} and on we go.`),
    '_posts/2026-11-05-include.md': post(recipe('Jekyll', 1)),
    '_posts/2026-11-06-settings.md': post(withEveryAttribute(recipe('Jekyll', 2))),
    '_posts/2026-11-07-pasted-settings.md': post(`<div>\n${withEverySetting(lines)}</div>`)
  })
  const out = join(folder, '_site')
  execFileSync('jekyll', ['build', '--quiet', '--source', folder, '--destination', out])
  publish(page, '/jekyll/', out)
})

test.each([
  ['on lines of their own', 'alone'],
  ['in a list item', 'list'],
  ['in a quotation', 'quotation'],
  ['in the middle of a paragraph', 'paragraph']
])('the two lines work in a post of Jekyll, %s', async (_, name) => {
  expect(await tester.takeQuiz(`/jekyll/${name}/`, '/jekyll/')).toMatchObject(perfect)
})

test('the include works, with a setting', async () => {
  const run = await tester.takeQuiz('/jekyll/include/', '/jekyll/')
  expect(run).toMatchObject(perfect)
  expect(run.steps).toBeGreaterThan(20)
})

test.each(['alone', 'include'])(
  'the quiz fits between the paragraphs of minima: %s',
  async (name) => {
    expect(await door.visit(`/jekyll/${name}/`, '/jekyll/')).toEqual(works)
  }
)

test.each(['settings', 'pasted-settings'])('Jekyll passes every setting on: %s', async (name) => {
  expect(await door.visitWithSettings(`/jekyll/${name}/`)).toEqual(settingsArrive)
})

import { mkdtempSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openTestPage } from '../embedding/test-page.ts'
import { twoLines } from '../helpers/recipe.ts'
import { Door, settingsArrive, withEverySetting, works } from './door.ts'
import { publish, writeFiles } from './site.ts'

/** How Ghost makes HTML of a post, for the site and for mail. Its ES modules don't load in Node. */
interface Renderer {
  render(post: string, options: { target: 'html' | 'email' }): Promise<string>
}
const require = createRequire(import.meta.url)
const { LexicalHTMLRenderer } = require('@tryghost/kg-lexical-html-renderer') as {
  LexicalHTMLRenderer: new (options: { nodes: unknown }) => Renderer
}
const { DEFAULT_NODES } = require('@tryghost/kg-default-nodes') as { DEFAULT_NODES: unknown }
const ghost = new LexicalHTMLRenderer({ nodes: DEFAULT_NODES })

const page = openTestPage()
const door = new Door(page)
const folder = mkdtempSync(join(tmpdir(), 'sites-ghost-'))
afterAll(() => rmSync(folder, { recursive: true }))

const block = { version: 1, direction: 'ltr', format: '', indent: 0 }
const paragraph = (text: string) => ({
  ...block,
  type: 'paragraph',
  children: [{ type: 'text', version: 1, detail: 0, format: 0, mode: 'normal', style: '', text }]
})

/** A post as Ghost's editor saves it, with an HTML card. */
const post = (html: string): string =>
  JSON.stringify({
    root: {
      ...block,
      type: 'root',
      children: [paragraph('Before.'), { type: 'html', version: 1, html }, paragraph('After.')]
    }
  })

const themed = (content: string) => `<!doctype html>
<html lang="en">
<head>
  <meta charset="utf-8">
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <title>Why I went back to code</title>
</head>
<body><main class="gh-content">${content}</main></body>
</html>
`

beforeAll(async () => {
  const lines = twoLines(page.servers.elsewhere)
  writeFiles(folder, {
    'card.html': themed(await ghost.render(post(lines), { target: 'html' })),
    'settings.html': themed(await ghost.render(post(withEverySetting(lines)), { target: 'html' }))
  })
  publish(page, '/ghost/', folder)
})

test('Ghost has the quiz in an HTML card', async () => {
  expect(await door.visit('/ghost/card.html', '/ghost/')).toEqual(works)
})

test('Ghost passes every setting on', async () => {
  expect(await door.visitWithSettings('/ghost/settings.html')).toEqual(settingsArrive)
})

test('Ghost mails the sentence with its link', async () => {
  const [tag] = twoLines(page.servers.elsewhere).split('\n')
  expect(await ghost.render(post(twoLines('')), { target: 'email' })).toContain(tag)
})

import { join } from 'node:path'
import { rmSync } from 'node:fs'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openTestPage } from '../embedding/test-page.ts'
import { recipe, twoLines } from '../helpers/recipe.ts'
import { newProject, runPackage } from './bundle.ts'
import {
  Door,
  ownJson,
  ownSlot,
  settingsArrive,
  withEveryAttribute,
  withEverySetting,
  works
} from './door.ts'
import { publish, writeFiles } from './site.ts'

const page = openTestPage()
const door = new Door(page)
const folder = newProject({})
afterAll(() => rmSync(folder, { recursive: true }))

const post = (text: string) => `---
layout: post.njk
title: Why I went back to code
---
For two years I had a *calendar* instead of an editor.

${text}

Then I asked for my old desk.
`

const layout = `<!doctype html>
<html lang="en">
<head>
  <meta charset="utf-8">
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <title>{{ title }}</title>
</head>
<body><main>{{ content | safe }}</main></body>
</html>
`

const call = recipe('Eleventy', 1)
const callWithSettings = withEveryAttribute(call).replace('%}', `%}\n${ownJson}\n${ownSlot}\n`)

beforeAll(() => {
  const { elsewhere } = page.servers
  writeFiles(folder, {
    'eleventy.config.js': recipe('Eleventy', 0, elsewhere),
    '_includes/post.njk': layout,
    'pasted.md': post(twoLines(elsewhere)),
    'pasted-settings.md': post(`<div>\n${withEverySetting(twoLines(elsewhere))}</div>`),
    'shortcode.md': post(call),
    'settings.md': post(callWithSettings),
    // Markdown is rendered with Liquid, and this page with Nunjucks.
    'nunjucks.njk': post(`<p>Before</p>${callWithSettings}<p>After</p>`)
  })
  runPackage(folder, '@11ty/eleventy/cmd.cjs', '--quiet', '--output=_site')
  publish(page, '/eleventy/', join(folder, '_site'))
})

test.each(['pasted', 'shortcode'])('Eleventy has the quiz: %s', async (name) => {
  expect(await door.visit(`/eleventy/${name}/`, '/eleventy/')).toEqual(works)
})

test.each(['settings', 'nunjucks', 'pasted-settings'])(
  'Eleventy passes every setting on: %s',
  async (name) => {
    expect(await door.visitWithSettings(`/eleventy/${name}/`)).toEqual(settingsArrive)
  }
)

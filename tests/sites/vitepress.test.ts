import { join } from 'node:path'
import { rmSync } from 'node:fs'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openTestPage } from '../embedding/test-page.ts'
import { recipe } from '../helpers/recipe.ts'
import { newProject, runPackage } from './bundle.ts'
import { Door, settingsArrive, withEveryAttribute, works } from './door.ts'
import { publish, writeFiles } from './site.ts'

const page = openTestPage()
const door = new Door(page)
const folder = newProject({})
afterAll(() => rmSync(folder, { recursive: true }))

const post = (text: string) => `# Why I went back to code

For two years I had a *calendar* instead of an editor.

${text}

Then I asked for my old desk.
`

beforeAll(() => {
  const config = recipe('VitePress', 0, page.servers.elsewhere)
  writeFiles(folder, {
    '.vitepress/config.js': config.replace('export default {', "$&\n  base: '/vitepress/',"),
    'index.md': post('[The post](./post)'),
    'post.md': post(recipe('VitePress', 1)),
    'settings.md': post(withEveryAttribute(recipe('VitePress', 2)))
  })
  runPackage(folder, 'vitepress/bin/vitepress.js', 'build')
  publish(page, '/vitepress/', join(folder, '.vitepress/dist'))
})

test('VitePress has the quiz', async () => {
  expect(await door.visit('/vitepress/post.html', '/vitepress/')).toEqual(works)
})

test('VitePress passes every setting on', async () => {
  expect(await door.visitWithSettings('/vitepress/settings.html')).toEqual(settingsArrive)
})

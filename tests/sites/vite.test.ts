import { join } from 'node:path'
import { rmSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openTestPage } from '../embedding/test-page.ts'
import { recipe } from '../helpers/recipe.ts'
import { newProject, runPackage } from './bundle.ts'
import { Door, everyAttribute, ownJson, ownSlot, settingsArrive, works } from './door.ts'
import { postPage } from './post-page.ts'
import { publish } from './site.ts'

const page = openTestPage()
const door = new Door(page)

const post = (tag: string, script: string) =>
  postPage(`<script type="module" src="/${script}"></script>`, tag)

const tag = recipe('npm and a bundler', 1)
const withSettings = tag
  .replace('mode="full"', everyAttribute)
  .replace('</career-path-quiz>', `${ownJson}${ownSlot}$&`)
const embed = recipe('npm and a bundler', 0)

const folder = newProject({
  'embed.js': embed,
  'autoload.js': embed.replace('/embed', '/autoload'),
  ...Object.fromEntries(
    ['embed', 'autoload'].flatMap((name) => [
      [`${name}.html`, post(tag, `${name}.js`)],
      [`${name}-settings.html`, post(withSettings, `${name}.js`)]
    ])
  ),
  'vite.config.js': `
    const names = ['embed', 'embed-settings', 'autoload', 'autoload-settings']
    export default {
      base: '/vite/',
      build: { rolldownOptions: { input: names.map((name) => name + '.html') } }
    }`
})
afterAll(() => rmSync(folder, { recursive: true }))

beforeAll(() => {
  runPackage(folder, 'vite/bin/vite.js', 'build')
  publish(page, '/vite/', join(folder, 'dist'))
})

describe.each(['embed', 'autoload'])('a page of Vite that imports career-path-quiz/%s', (name) => {
  test('has the quiz', async () => {
    // The quiz is in the site's own files.
    const inBundle = { ...works, otherRequests: [] }
    expect(await door.visit(`/vite/${name}.html`, '/vite/')).toEqual(inBundle)
  })

  test('passes every setting on', async () => {
    expect(await door.visitWithSettings(`/vite/${name}-settings.html`)).toEqual(settingsArrive)
  })
})

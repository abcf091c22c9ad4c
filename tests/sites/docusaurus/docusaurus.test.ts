import { join } from 'node:path'
import { existsSync, rmSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openTestPage } from '../../embedding/test-page.ts'
import { recipe, spaceRule } from '../../helpers/recipe.ts'
import { newProject, runPackage } from '../bundle.ts'
import { Door, settingsArrive, withEveryAttribute, works } from '../door.ts'
import { publish, writeFiles } from '../site.ts'

const here = import.meta.dirname
const heading = 'Docusaurus and other MDX'

const post = (text: string) => `${/^import .*\n\n/.exec(text)?.[0] ?? ''}# Why I went back to code

For two years I had a *calendar* instead of an editor.

${text.replace(/^import .*\n\n/, '')}

Then I asked for my old desk.
`

/** Asked for by `npm run test:sites -- docusaurus`, which installs it. */
describe.runIf(existsSync(join(here, 'node_modules')))('a site of Docusaurus', () => {
  const page = openTestPage()
  const door = new Door(page)
  const folder = newProject({}, here)
  afterAll(() => rmSync(folder, { recursive: true }))

  beforeAll(() => {
    const { origin, elsewhere } = page.servers
    const rest = `
      title: 'A blog',
      url: '${origin}',
      baseUrl: '/docusaurus/',
      trailingSlash: true,
      presets: [
        [
          '@docusaurus/preset-classic',
          { blog: false, docs: { routeBasePath: '/' }, theme: { customCss: './src/css/custom.css' } }
        ]
      ],`
    const tag = recipe(heading, 1)
    writeFiles(folder, {
      // As Docusaurus makes it. With "type": "module" it can't build.
      'package.json': '{ "private": true }',
      'docusaurus.config.js': recipe(heading, 0, elsewhere).replace(
        'export default {',
        `$&${rest}`
      ),
      'src/css/custom.css': spaceRule,
      'docs/index.md': '# A blog\n',
      'docs/tag.mdx': post(tag.replace(/<script.*<\/span>/, '')),
      'docs/settings.mdx': post(withEveryAttribute(tag)),
      'docs/component.mdx': post(recipe(heading, 2))
    })
    runPackage(folder, '@docusaurus/core/bin/docusaurus.mjs', 'build')
    publish(page, '/docusaurus/', join(folder, 'build'))
    // A build takes minutes even on a quiet machine.
  }, 900_000)

  test('has the quiz from the tag', async () => {
    expect(await door.visit('/docusaurus/tag/', '/docusaurus/')).toEqual(works)
  })

  test('has the quiz from the component', async () => {
    const run = await door.visit('/docusaurus/component/', '/docusaurus/')
    // The site's script for the other pages is here, too.
    expect(run).toEqual({ ...works, otherRequests: expect.any(Array) })
  })

  test('passes every setting on', async () => {
    expect(await door.visitWithSettings('/docusaurus/settings/')).toEqual(settingsArrive)
  })
})

import { join } from 'node:path'
import { rmSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openTestPage } from '../embedding/test-page.ts'
import { Reader } from '../embedding/reader.ts'
import { recipe, twoLines } from '../helpers/recipe.ts'
import { newProject, runPackage } from './bundle.ts'
import { Door, ownJson, ownSlot, settingsArrive, withEveryAttribute, works } from './door.ts'
import { publish, writeFiles } from './site.ts'

const page = openTestPage()
const door = new Door(page)
const folder = newProject({})
afterAll(() => rmSync(folder, { recursive: true }))

const layout = `---
import { ClientRouter } from 'astro:transitions'
const { router } = Astro.props
---
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>Why I went back to code</title>
    {router && <ClientRouter />}
  </head>
  <body>
    <main>
      <slot />
    </main>
  </body>
</html>
`

const inPage = (imports: string, body: string, router = false) => `---
import Layout from '/src/layouts/Layout.astro'
${imports}
---
<Layout router={${router}}>
  <p>For two years I had a calendar instead of an editor.</p>
  ${body}
  <p>Then I asked for my old desk.</p>
</Layout>
`

const post = (text: string) => `---
layout: ../layouts/Layout.astro
---
For two years I had a *calendar* instead of an editor.

${text}

Then I asked for my old desk.
`

beforeAll(() => {
  const { elsewhere } = page.servers
  const component = recipe('Astro', 0, elsewhere)
  const withSettings = withEveryAttribute(component).replace(
    '</career-path-quiz>',
    `${ownJson.replace('<script', '$& is:inline')}${ownSlot}$&`
  )
  const persisted = component.replace('<career-path-quiz', '$& transition:persist')
  writeFiles(folder, {
    'astro.config.mjs': `
      import mdx from '@astrojs/mdx'
      export default { base: '/astro/', integrations: [mdx()], devToolbar: { enabled: false } }`,
    'src/layouts/Layout.astro': layout,
    'src/components/Quiz.astro': component,
    'src/components/QuizWithSettings.astro': withSettings,
    'src/components/PersistedQuiz.astro': persisted,
    'src/pages/pasted.md': post(twoLines(elsewhere)),
    'src/pages/component.astro': inPage("import Quiz from '../components/Quiz.astro'", '<Quiz />'),
    'src/pages/mdx.mdx': post("import Quiz from '../components/Quiz.astro'\n\n<Quiz />"),
    'src/pages/settings.astro': inPage(
      "import Quiz from '../components/QuizWithSettings.astro'",
      '<Quiz />'
    ),
    ...Object.fromEntries(
      ['Quiz', 'PersistedQuiz'].flatMap((name) => {
        const imports = `import Quiz from '../../components/${name}.astro'`
        const next = `<Quiz /><a href="/astro/${name}/second/">The next post</a>`
        return [
          [`src/pages/${name}/first.astro`, inPage(imports, next, true)],
          [`src/pages/${name}/second.astro`, inPage(imports, '<h1>Next</h1><Quiz />', true)]
        ]
      })
    )
  })
  runPackage(folder, 'astro/bin/astro.mjs', 'build', '--silent')
  publish(page, '/astro/', join(folder, 'dist'))
})

test.each(['pasted', 'component', 'mdx'])('Astro has the quiz: %s', async (name) => {
  expect(await door.visit(`/astro/${name}/`, '/astro/')).toEqual(works)
})

test('Astro passes every setting on', async () => {
  expect(await door.visitWithSettings('/astro/settings/')).toEqual(settingsArrive)
})

describe('the client router of Astro', () => {
  /** Answers one question, follows the link to the next post, and says where the reader is. */
  async function goOn(name: string) {
    const { engine, servers } = page
    await engine.goto(`${servers.origin}/astro/${name}/first/?forget`)
    const reader = new Reader(engine)
    const before = await reader.startAndAnswer(1)
    await engine.run(() => Object.assign(globalThis, { firstPage: true }) && undefined)
    await engine.run(() => document.querySelector<HTMLElement>('a[href$="second/"]')!.click())
    await reader.waitFor(() =>
      engine.run(() => document.querySelector('h1')?.textContent === 'Next')
    )
    await reader.waitUntilShown()
    const isSamePage = await engine.run(() => Object.hasOwn(globalThis, 'firstPage'))
    return { before, after: await reader.place(), isSamePage, messages: await page.messages() }
  }

  test('starts the quiz of the next page', async () => {
    const { after, messages, isSamePage } = await goOn('Quiz')
    expect(after).toMatchObject({ screen: 'welcome' })
    expect({ isSamePage, messages }).toEqual({ isSamePage: true, messages: [] })
  })

  test('carries a persisted quiz on', async () => {
    const { before, after, messages, isSamePage } = await goOn('PersistedQuiz')
    expect(after).toMatchObject({ screen: 'asking', heading: before.heading })
    expect({ isSamePage, messages }).toEqual({ isSamePage: true, messages: [] })
  })
})

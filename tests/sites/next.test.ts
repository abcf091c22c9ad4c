import { join } from 'node:path'
import { rmSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openTestPage } from '../embedding/test-page.ts'
import { Reader } from '../embedding/reader.ts'
import { recipe } from '../helpers/recipe.ts'
import { newProject, runPackage } from './bundle.ts'
import { Door, everyAttribute, settingsArrive, works } from './door.ts'
import { openFirst, publish, writeFiles } from './site.ts'

const page = openTestPage()
const door = new Door(page)
const folder = newProject({})
afterAll(() => rmSync(folder, { recursive: true }))

const layout = `
export const metadata = { title: 'Why I went back to code' }

export default function Layout({ children }) {
  return (
    <html lang="en">
      <body>
        <p>For two years I had a calendar instead of an editor.</p>
        {children}
        <p>Then I asked for my old desk.</p>
      </body>
    </html>
  )
}
`

/** What the recipe for React puts inside the tag. */
const [, inside] = /<\/a>\.\n([^]*)<\/career-path-quiz>/.exec(recipe('React', 1))!

const withSettings = (code: string) =>
  code.replace('mode="full"', everyAttribute).replace('</a>.', `$&${inside}`)

beforeAll(() => {
  const component = recipe('Next\\.js', 0)
  const autoload = recipe('Next\\.js', 1, page.servers.elsewhere)
  writeFiles(folder, {
    'next.config.js': `
      export default {
        output: 'export',
        trailingSlash: true,
        basePath: '/next',
        turbopack: { root: ${JSON.stringify(join(import.meta.dirname, '../..'))} }
      }`,
    // Otherwise Next.js finds this repository's settings for TypeScript.
    'jsconfig.json': '{}',
    'app/layout.jsx': layout,
    'app/start/page.jsx': `
      import Link from 'next/link'
      export default function Page() {
        return <Link href="/autoload/">The post</Link>
      }`,
    'app/component/page.jsx': component,
    'app/component-settings/page.jsx': withSettings(component),
    'app/autoload/page.jsx': autoload,
    'app/autoload-settings/page.jsx': withSettings(autoload)
  })
  runPackage(folder, 'next/dist/bin/next', 'build')
  publish(page, '/next/', join(folder, 'out'))
})

describe.each([
  ['with the component', 'component', []],
  ['with autoload', 'autoload', works.otherRequests]
])('a page of Next.js, %s', (_, name, otherRequests) => {
  test('has the quiz', async () => {
    expect(await door.visit(`/next/${name}/`, '/next/')).toEqual({ ...works, otherRequests })
  })

  test('passes every setting on', async () => {
    expect(await door.visitWithSettings(`/next/${name}-settings/`)).toEqual(settingsArrive)
  })
})

test('the router of Next.js leads to a page with the quiz', async () => {
  const { engine } = page
  await openFirst(page, '/next/start/')
  const reader = new Reader(engine)
  // The router is ready once it has fetched what the link leads to.
  const fetched = () =>
    engine.run(() =>
      performance.getEntriesByType('resource').some(({ name }) => name.includes('/autoload/'))
    )
  await reader.waitFor(fetched)
  await engine.run(() => {
    Object.assign(globalThis, { isFirstPage: true })
    document.querySelector<HTMLElement>('a[href$="/autoload/"]')!.click()
  })
  await reader.waitUntilShown()
  expect(await engine.run(() => Object.hasOwn(globalThis, 'isFirstPage'))).toBe(true)
  expect((await reader.startAndAnswer(1)).name).toBe('question')
  expect(await page.messages()).toEqual([])
})

import { join } from 'node:path'
import { rmSync } from 'node:fs'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openTestPage } from '../embedding/test-page.ts'
import { logged, newProject, pageWith, runPackage } from './bundle.ts'
import { recipe } from '../helpers/recipe.ts'
import { Door, settingsArrive, withEveryAttribute, works } from './door.ts'
import { perfect, publish, Tester } from './site.ts'

const page = openTestPage()
const tester = new Tester(page)
const door = new Door(page)

/** The quiz is in the site's own script, and the recipe logs the result. */
const inBundle = { ...perfect, otherRequests: [], messages: logged }

const folder = newProject({
  'tsconfig.json': '{ "compilerOptions": { "jsx": "react-jsx" } }',
  'quiz.tsx': recipe('React', 0),
  'index.html': pageWith('/main.tsx'),
  'main.tsx': `
    import { StrictMode } from 'react'
    import { createRoot } from 'react-dom/client'
    import { Quiz } from './quiz.tsx'
    createRoot(document.querySelector('#app')!).render(<StrictMode><Quiz /></StrictMode>)`,
  'hydrated.html': pageWith('/hydrated.tsx'),
  // What a server would send. The element runs before React hydrates it.
  'hydrated.tsx': `
    import { hydrateRoot } from 'react-dom/client'
    import { renderToString } from 'react-dom/server'
    import 'career-path-quiz/embed'
    import { Quiz } from './quiz.tsx'
    const app = document.querySelector('#app')!
    app.innerHTML = renderToString(<Quiz />)
    hydrateRoot(app, <Quiz />)`,
  'settings.tsx': `export const Quiz = () => (\n${withEveryAttribute(recipe('React', 1))})`,
  'settings.html': pageWith('/settings-main.tsx'),
  'settings-main.tsx': `
    import { createRoot } from 'react-dom/client'
    import 'career-path-quiz/embed'
    import { Quiz } from './settings.tsx'
    createRoot(document.querySelector('#app')!).render(<Quiz />)`,
  'settings-hydrated.html': pageWith('/settings-hydrated.tsx'),
  'settings-hydrated.tsx': `
    import { hydrateRoot } from 'react-dom/client'
    import { renderToString } from 'react-dom/server'
    import 'career-path-quiz/embed'
    import { Quiz } from './settings.tsx'
    const app = document.querySelector('#app')!
    app.innerHTML = renderToString(<Quiz />)
    hydrateRoot(app, <Quiz />)`,
  'vite.config.js': `
    export default {
      base: '/react/',
      build: { rolldownOptions: { input: ['index', 'hydrated', 'settings', 'settings-hydrated'].map((name) => name + '.html') } }
    }`
})
afterAll(() => rmSync(folder, { recursive: true }))

beforeAll(() => {
  runPackage(folder, 'vite/bin/vite.js', 'build')
  publish(page, '/react/', join(folder, 'dist'))
})

test('React draws the quiz in strict mode and receives its result', async () => {
  expect(await tester.takeQuiz('/react/', '/react/')).toMatchObject(inBundle)
})

test('React hydrates what a server has rendered', async () => {
  expect(await tester.takeQuiz('/react/hydrated.html', '/react/')).toMatchObject(inBundle)
})

test.each(['settings', 'settings-hydrated'])('React passes every setting on: %s', async (name) => {
  expect(await door.visitWithSettings(`/react/${name}.html`)).toEqual(settingsArrive)
})

test('the quiz of React fits between two paragraphs', async () => {
  expect(await door.visit('/react/', '/react/')).toEqual({ ...works, otherRequests: [] })
})

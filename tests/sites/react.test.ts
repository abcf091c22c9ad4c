import { join } from 'node:path'
import { rmSync } from 'node:fs'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { setStage } from '../embedding/stage.ts'
import { logged, newProject, pageWith, runPackage } from './bundle.ts'
import { recipe } from '../helpers/recipe.ts'
import { perfect, publish, Tester } from './site.ts'

const stage = setStage()
const tester = new Tester(stage)

/** The quiz is in the site's own script, and what the recipe hears it logs. */
const inBundle = { ...perfect, beyond: [], said: logged }

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
  // What a server would send, with the element at work before React looks at it.
  'hydrated.tsx': `
    import { hydrateRoot } from 'react-dom/client'
    import { renderToString } from 'react-dom/server'
    import 'career-path-quiz/embed'
    import { Quiz } from './quiz.tsx'
    const app = document.querySelector('#app')!
    app.innerHTML = renderToString(<Quiz />)
    hydrateRoot(app, <Quiz />)`,
  'vite.config.js': `
    export default {
      base: '/react/',
      build: { rolldownOptions: { input: ['index.html', 'hydrated.html'] } }
    }`
})
afterAll(() => rmSync(folder, { recursive: true }))

beforeAll(() => {
  runPackage(folder, 'vite/bin/vite.js', 'build')
  publish(stage, '/react/', join(folder, 'dist'))
})

test('React draws the quiz, in strict mode, and hears of its result', async () => {
  expect(await tester.takesQuiz('/react/', '/react/')).toMatchObject(inBundle)
})

test('React takes over what a server has rendered', async () => {
  expect(await tester.takesQuiz('/react/hydrated.html', '/react/')).toMatchObject(inBundle)
})

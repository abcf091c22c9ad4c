import { join } from 'node:path'
import { rmSync } from 'node:fs'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openTestPage } from '../embedding/test-page.ts'
import { logged, newProject, pageWith, runPackage } from './bundle.ts'
import { recipe } from '../helpers/recipe.ts'
import { perfect, publish, Tester } from './site.ts'

const page = openTestPage()
const tester = new Tester(page)

/** The quiz is in the site's own script, and the recipe logs the result. */
const inBundle = { ...perfect, otherRequests: [], messages: logged }

const folder = newProject({
  'vite.config.js': recipe('Vue', 0),
  'Quiz.vue': recipe('Vue', 1),
  'index.html': pageWith('/main.js'),
  'main.js': `
    import { createApp } from 'vue'
    import Quiz from './Quiz.vue'
    createApp(Quiz).mount('#app')`
})
afterAll(() => rmSync(folder, { recursive: true }))

beforeAll(() => {
  runPackage(folder, 'vite/bin/vite.js', 'build', '--base', '/vue/')
  publish(page, '/vue/', join(folder, 'dist'))
})

test('Vue draws the quiz and receives its result', async () => {
  expect(await tester.takeQuiz('/vue/', '/vue/')).toMatchObject(inBundle)
})

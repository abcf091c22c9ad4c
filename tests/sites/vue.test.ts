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

const app = (component: string, imports = '') =>
  newProject({
    'vite.config.js': recipe('Vue', 0),
    'Quiz.vue': component,
    'index.html': pageWith('/main.js'),
    'main.js': `
      import { createApp } from 'vue'
      ${imports}
      import Quiz from './Quiz.vue'
      createApp(Quiz).mount('#app')`
  })

const apps = {
  '/vue/': app(recipe('Vue', 1)),
  '/vue-settings/': app(withEveryAttribute(recipe('Vue', 2)), "import 'career-path-quiz/embed'")
}
afterAll(() => {
  for (const folder of Object.values(apps)) rmSync(folder, { recursive: true })
})

beforeAll(() => {
  for (const [at, folder] of Object.entries(apps)) {
    runPackage(folder, 'vite/bin/vite.js', 'build', '--base', at)
    publish(page, at, join(folder, 'dist'))
  }
})

test('Vue draws the quiz and receives its result', async () => {
  expect(await tester.takeQuiz('/vue/', '/vue/')).toMatchObject(inBundle)
})

test('Vue passes every setting on', async () => {
  expect(await door.visitWithSettings('/vue-settings/')).toEqual(settingsArrive)
})

test('the quiz of Vue fits between two paragraphs', async () => {
  expect(await door.visit('/vue/', '/vue/')).toEqual({ ...works, otherRequests: [] })
})

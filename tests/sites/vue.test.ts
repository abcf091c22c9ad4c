import { join } from 'node:path'
import { rmSync } from 'node:fs'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openTestPage } from '../embedding/test-page.ts'
import { logged, newProject, pageWith, runPackage } from './bundle.ts'
import { recipe } from '../helpers/recipe.ts'
import { Door, settingsArrive, withEveryAttribute } from './door.ts'
import { perfect, publish, Tester } from './site.ts'

const page = openTestPage()
const tester = new Tester(page)
const door = new Door(page)

/** The quiz is in the site's own script, and the recipe logs the result. */
const inBundle = { ...perfect, otherRequests: [], messages: logged }

const folder = newProject({
  'vite.config.js': recipe('Vue', 0),
  'Quiz.vue': recipe('Vue', 1),
  'index.html': pageWith('/main.js'),
  'main.js': `
    import { createApp } from 'vue'
    import Quiz from './Quiz.vue'
    createApp(Quiz).mount('#app')`,
  'Settings.vue': withEveryAttribute(recipe('Vue', 2)),
  'settings.html': pageWith('/settings.js'),
  'settings.js': `
    import { createApp } from 'vue'
    import 'career-path-quiz/embed'
    import Quiz from './Settings.vue'
    createApp(Quiz).mount('#app')`
})
afterAll(() => rmSync(folder, { recursive: true }))

beforeAll(() => {
  for (const [name, base] of Object.entries({ index: '/vue/', settings: '/vue-settings/' })) {
    const out = `dist/${name}`
    const input = join(folder, `${name}.html`)
    const options = ['--base', base, '--outDir', out]
    runPackage(folder, 'vite/bin/vite.js', 'build', ...options)
    publish(page, base, join(folder, out))
  }
})

test('Vue draws the quiz and receives its result', async () => {
  expect(await tester.takeQuiz('/vue/', '/vue/')).toMatchObject(inBundle)
})

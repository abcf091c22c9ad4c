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
  publish(stage, '/vue/', join(folder, 'dist'))
})

test('Vue draws the quiz and hears of its result', async () => {
  expect(await tester.takesQuiz('/vue/', '/vue/')).toMatchObject(inBundle)
})

import { rmSync } from 'node:fs'
import { afterAll, expect, test } from 'vitest'
import { newProject, runPackage } from './bundle.ts'
import { recipe } from '../helpers/recipe.ts'
import { writeFiles } from './site.ts'

const project = newProject({
  'tsconfig.json': JSON.stringify({
    compilerOptions: {
      strict: true,
      noEmit: true,
      skipLibCheck: true,
      target: 'es2022',
      module: 'esnext',
      moduleResolution: 'bundler',
      lib: ['es2023', 'dom', 'dom.iterable'],
      jsx: 'react-jsx',
      allowImportingTsExtensions: true,
      types: []
    },
    include: ['*.ts', '*.tsx', '*.vue']
  })
})
afterAll(() => rmSync(project, { recursive: true }))

/** The errors of a compiler in these files. Another call replaces them. */
function errorsIn(compiler: string, files: Record<string, string>): string {
  writeFiles(project, files)
  try {
    runPackage(project, compiler)
    return ''
  } catch (error) {
    return (error as Error).message
  } finally {
    for (const name of Object.keys(files)) rmSync(`${project}/${name}`)
  }
}

const tsc = 'typescript/bin/tsc'
const vueTsc = 'vue-tsc/bin/vue-tsc.js'

const plain = `
  import 'career-path-quiz/embed'
  import type {} from 'career-path-quiz/element'

  const quiz = document.createElement('career-path-quiz')
  quiz.restart()
  document.addEventListener('quiz-answer', ({ detail }) => detail.asked.toFixed())
  addEventListener('quiz-error', ({ detail }) => detail.message.trim())
  quiz.addEventListener('quiz-result', ({ detail }) => detail.claim.trim())
  export const share: number | undefined = quiz.report?.mean.manager`

const right = {
  'plain.ts': plain,
  'quiz.tsx': recipe('React', 0),
  'prop.tsx': `
  import { Quiz } from './quiz.tsx'
  export const both = [
    <Quiz />,
    <career-path-quiz store="none" onquiz-answer={({ detail }) => detail.asked.toFixed()} />
  ]`
}
const rightInVue = { 'types.ts': recipe('Vue', 3), 'Quiz.vue': recipe('Vue', 1) }

test('correct TypeScript and React code type-checks', () => {
  expect(errorsIn(tsc, right)).toBe('')
})

test('a correct Vue template type-checks', () => {
  expect(errorsIn(vueTsc, rightInVue)).toBe('')
})

/** Mistakes: the file, the correct code, the wrong code, and the compiler's error. */
type Mistake = [file: string, right: string, wrong: string, said: RegExp]

const mistakes: Mistake[] = [
  ['plain.ts', 'quiz.restart()', 'quiz.rerun()', /plain\.ts.*'rerun'/],
  ['plain.ts', 'detail.asked', 'detail.option', /plain\.ts.*'option'/],
  ['plain.ts', 'report?.mean', 'report?.means', /plain\.ts.*'means'/],
  ['quiz.tsx', 'mode="full"', 'mode="fast"', /quiz\.tsx.*'"fast"'/],
  ['quiz.tsx', 'detail.claim)', 'detail.answers)', /quiz\.tsx.*'answers'/],
  ['prop.tsx', 'store="none"', 'store="cookie"', /prop\.tsx.*'"cookie"'/],
  ['prop.tsx', 'detail.asked', 'detail.claim', /prop\.tsx.*'claim'/]
]
const mistakesInVue: Mistake[] = [
  ['Quiz.vue', 'mode="full"', 'mode="fast"', /Quiz\.vue.*'"fast"'/],
  ['Quiz.vue', 'detail.claim)', 'detail.answers)', /Quiz\.vue.*'answers'/]
]

test.each([
  ['in plain TypeScript and in React', tsc, right, mistakes],
  ['in a template of Vue', vueTsc, rightInVue, mistakesInVue]
])('each mistake is found %s', (_, compiler, files, made) => {
  const spoilt: Record<string, string> = { ...files }
  for (const [file, before, after] of made) {
    expect(spoilt[file]).toContain(before)
    spoilt[file] = spoilt[file]!.replace(before, after)
  }
  const said = errorsIn(compiler, spoilt)
  for (const [, , , error] of made) expect(said).toMatch(error)
  expect(said.match(/error TS/g)).toHaveLength(made.length)
})

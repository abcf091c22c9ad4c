import { afterAll, describe, expect, test } from 'vitest'
import { Consumer } from './consumer.ts'

const consumer = new Consumer()
afterAll(() => consumer.remove())

const options = {
  strict: true,
  noEmit: true,
  exactOptionalPropertyTypes: true,
  skipLibCheck: true,
  target: 'es2022',
  module: 'esnext',
  moduleResolution: 'bundler',
  lib: ['es2023', 'dom', 'dom.iterable'],
  jsx: 'react-jsx',
  types: []
}

/** The errors of a compiler in these files. */
async function errorsIn(
  files: Record<string, string>,
  compiler: string[],
  more: object = {}
): Promise<string> {
  const names = Object.keys(files)
  consumer.write({
    ...files,
    'tsconfig.json': JSON.stringify({ compilerOptions: { ...options, ...more }, include: names })
  })
  const [script, ...rest] = compiler
  const { text } = await consumer.run(script!, ...rest)
  return text
}

const tsc = ['typescript/bin/tsc', '-p', 'tsconfig.json']
const latest = ['typescript-7/bin/tsc', '-p', 'tsconfig.json']

/** The tag with everything it accepts, as JSX. */
const tag = `
  <career-path-quiz
    class="wide"
    mode="full"
    src="/bank.json"
    store="none"
    theme="dark"
    lang="de"
    hide="share save"
    onquiz-result={({ detail }) => console.log(detail.claim.trim(), detail.place)}
  />`
/** Mistakes: the correct code, the wrong code, and a word of the compiler's error. */
const mistakes: [right: string, wrong: string, named: string][] = [
  ['mode="full"', 'mode="slow"', 'slow'],
  ['store="none"', 'store="cookie"', 'cookie'],
  ['detail.claim', 'detail.answers', 'answers']
]

const frameworks: Record<
  string,
  { file: string; text: string; more?: object; compiler?: string[] }
> = {
  'React 19': {
    file: 'react.tsx',
    text: `import 'career-path-quiz/jsx/react'
        export const quiz = ${tag.replace('class=', 'className=')}`
  },
  'React 19 under TypeScript 7': {
    file: 'react7.tsx',
    text: `import 'career-path-quiz/jsx/react'
        export const quiz = ${tag.replace('class=', 'className=')}`,
    compiler: latest
  },
  'React 19, types alone': {
    file: 'reference.tsx',
    text: `export const quiz = ${tag.replace('class=', 'className=')}`,
    more: { types: ['career-path-quiz/jsx/react'] }
  },
  'Preact': {
    file: 'preact.tsx',
    text: `import 'career-path-quiz/jsx/preact'
        export const quiz = ${tag}`,
    more: { jsxImportSource: 'preact' }
  },
  'Vue': {
    file: 'Quiz.vue',
    text: `<script setup lang="ts">
        import 'career-path-quiz/jsx/vue'
        </script>
        <template>${tag.replace('onquiz-result={', '@quiz-result="').replace('place)}', 'place)"')}</template>`,
    compiler: ['vue-tsc/bin/vue-tsc.js', '-p', 'tsconfig.json']
  },
  'Svelte': {
    file: 'Quiz.svelte',
    text: `<script lang="ts">
        import 'career-path-quiz/jsx/svelte'
        </script>
        ${tag}`,
    compiler: [
      'svelte-check/bin/svelte-check',
      '--tsconfig',
      'tsconfig.json',
      '--output',
      'machine'
    ]
  },
  'the React component': {
    file: 'component.tsx',
    text: `import { useRef } from 'react'
        import { CareerPathQuiz } from 'career-path-quiz/react'
        import type { CareerPathQuiz as QuizElement } from 'career-path-quiz/element'
        import { bank } from 'career-path-quiz/questions'
        export function Page() {
          const quiz = useRef<QuizElement>(null)
          return (
            <CareerPathQuiz
              ref={quiz}
              bank={bank}
              className="wide"
              style={{ maxWidth: 600 }}
              mode="full"
              store="none"
              onQuizAnswer={({ detail }) => console.log(detail.asked.toFixed())}
              onQuizResult={({ detail }) => console.log(detail.claim.trim())}
            >
              <button onClick={() => quiz.current?.restart()}>Again</button>
            </CareerPathQuiz>
          )
        }`
  }
}

describe.each(Object.entries(frameworks))('%s', (_, { file, text, more, compiler = tsc }) => {
  const clean = /^$|COMPLETED \d+ FILES 0 ERRORS/

  test('correct code type-checks without pasted declarations', async () => {
    expect(await errorsIn({ [file]: text }, compiler, more)).toMatch(clean)
  })

  test('each mistake is found', async () => {
    let spoilt = text
    for (const [right, wrong] of mistakes) {
      expect(spoilt).toContain(right)
      spoilt = spoilt.replace(right, wrong)
    }
    const said = await errorsIn({ [file]: spoilt }, compiler, more)
    for (const [, , named] of mistakes) expect(said).toContain(named)
  })
})

test('the React component renders on a server: the tag, its words, no script', async () => {
  consumer.write({
    'server.mjs': `
      import { createElement } from 'react'
      import { renderToString } from 'react-dom/server'
      import { CareerPathQuiz } from 'career-path-quiz/react'
      const props = { mode: 'full', className: 'wide', onQuizResult: () => {}, bank: {}, responses: [] }
      console.log(renderToString(createElement(CareerPathQuiz, props, 'A quiz')))`
  })
  const { text } = await consumer.run('server.mjs')
  expect(text).toBe('<career-path-quiz mode="full" class="wide">A quiz</career-path-quiz>\n')
})

test('a server component may import the React component: it says "use client"', async () => {
  consumer.write({
    'first-line.mjs': `
      import { readFileSync } from 'node:fs'
      import { fileURLToPath } from 'node:url'
      const file = fileURLToPath(import.meta.resolve('career-path-quiz/react'))
      console.log(readFileSync(file, 'utf8').split('\\n')[0])`
  })
  expect((await consumer.run('first-line.mjs')).text.trim()).toBe('"use client";')
})

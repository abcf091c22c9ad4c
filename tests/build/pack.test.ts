import { resolve } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import manifest from '../../package.json' with { type: 'json' }
import { EmptyProject } from '../helpers/empty-project.ts'
import { engineExamples } from '../helpers/engine-examples.ts'
import { readmeExample } from '../../site/readme-example.ts'

const project = new EmptyProject()
let packed: string[] = []

/** Runs before a module: deletes the globals that Node may share with a page, now or later. */
const withoutPage = `
  for (const name of ['window', 'document', 'localStorage', 'sessionStorage', 'HTMLElement']) {
    delete globalThis[name]
    if (name in globalThis) throw new Error(name + ' is still there.')
  }
`

/** Imports every entry of the package, in TypeScript. */
const everyEntry = `
  import { createActor } from 'xstate'
  import { assess, defineQuiz, report } from 'career-path-quiz'
  import { bank } from 'career-path-quiz/questions'
  import questions from 'career-path-quiz/questions.json' with { type: 'json' }
  import toy from 'career-path-quiz/questions/toy.json' with { type: 'json' }
  import { Bank, BankError, lintBank, parseBank } from 'career-path-quiz/bank'
  import { simulate } from 'career-path-quiz/simulate'
  import { CareerPathQuiz } from 'career-path-quiz/element'
  import 'career-path-quiz/embed'
  import schema from 'career-path-quiz/bank.schema.json' with { type: 'json' }

  export const checked: Bank = parseBank(toy)
  export const mean: number = report(bank, { responses: [] }).mean.specialist
  export const stem: string | undefined = assess(checked, { responses: [] }).item?.stem
  export const titles: string[] = [schema.title, questions.title]
  export const element: HTMLElement = new CareerPathQuiz()
  export const quiz = defineQuiz(bank)
  export const value: string = createActor(quiz.machine).getSnapshot().value
  export const schemaOfBank: typeof Bank = Bank
  export const findings: number = lintBank(toy).length
  export const others = [BankError, simulate]
`

beforeAll(async () => {
  // Without scripts: `npm test` has already built what the prepack script would build again.
  const options = ['--ignore-scripts', '--json', '--pack-destination', project.folder]
  const listing = await project.run('npm', 'pack', ...options, process.cwd())
  const [{ filename, files }] = JSON.parse(listing) as [
    { filename: string; files: { path: string }[] }
  ]
  packed = files.map(({ path }) => path)
  await project.install(`./${filename}`)

  project.write('no-page.js', withoutPage)
  project.write('example.ts', readmeExample('createActor'))
  project.write('entries.ts', everyEntry)
  engineExamples().forEach((code, at) => project.write(`engine-${at}.ts`, code))
}, 120_000)

afterAll(() => project.remove())

test('the package holds dist, the README, the changelog and the license', () => {
  const others = packed.filter((path) => !path.startsWith('dist/'))
  expect(others.sort()).toEqual(['CHANGELOG.md', 'LICENSE', 'README.md', 'package.json'])
})

test('every entry of the package leads to a file in it', () => {
  const targets = Object.values(manifest.exports).flatMap((entry) =>
    Object.values(asConditions(entry))
  )
  const missing = [...targets, manifest.types].filter(
    (path) => !packed.includes(path.replace('./', ''))
  )
  expect(missing).toEqual([])
})

test.each([
  ['bundler', 'esnext'],
  ['nodenext', 'nodenext']
])(
  'the examples of the README and docs/engine.md, and every entry, type-check under moduleResolution %s',
  async (moduleResolution, module) => {
    const options = {
      strict: true,
      noUncheckedIndexedAccess: true,
      skipLibCheck: false,
      noEmit: true,
      moduleResolution,
      module,
      target: 'es2022',
      lib: ['es2023', 'dom', 'dom.iterable'],
      resolveJsonModule: true,
      types: []
    }
    const examples = engineExamples().map((_, at) => `engine-${at}.ts`)
    const files = ['example.ts', 'entries.ts', ...examples]
    project.write('tsconfig.json', JSON.stringify({ compilerOptions: options, files }))
    const tsc = resolve('node_modules/typescript/bin/tsc')
    expect(await project.node(tsc, '--project', 'tsconfig.json')).toBe('')
  },
  60_000
)

test('the README’s example runs in Node without a page', async () => {
  expect(await project.node('--import', './no-page.js', 'example.ts')).toContain('Player-coach')
})

test('importing the element without a page does nothing', async () => {
  project.write('server.js', `import 'career-path-quiz/element'\n`)
  expect(await project.node('--import', './no-page.js', 'server.js')).toBe('')
})

/** An entry of `exports` may be just a path. */
function asConditions(entry: string | Record<string, string>): Record<string, string> {
  return typeof entry === 'string' ? { default: entry } : entry
}

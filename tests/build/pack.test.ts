import { resolve } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import manifest from '../../package.json' with { type: 'json' }
import { EmptyProject } from '../helpers/empty-project.ts'
import { readmeExample } from '../helpers/readme-example.ts'

const project = new EmptyProject()
let packed: string[] = []

/** Run before a module: takes away what Node may have in common with a page, today or tomorrow. */
const withoutPage = `
  for (const name of ['window', 'document', 'localStorage', 'sessionStorage', 'HTMLElement']) {
    delete globalThis[name]
    if (name in globalThis) throw new Error(name + ' is still there.')
  }
`

/** One line for each way in, as somebody's TypeScript would have it. */
const everyDoor = `
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
  // Without scripts: `npm test` has just built what the script before packing would build again.
  const options = ['--ignore-scripts', '--json', '--pack-destination', project.folder]
  const listing = await project.run('npm', 'pack', ...options, process.cwd())
  const [{ filename, files }] = JSON.parse(listing) as [
    { filename: string; files: { path: string }[] }
  ]
  packed = files.map(({ path }) => path)
  await project.install(`./${filename}`)

  project.write('no-page.js', withoutPage)
  project.write('example.ts', readmeExample('createActor'))
  project.write('doors.ts', everyDoor)
}, 120_000)

afterAll(() => project.remove())

test('the package holds what was built and what must be read, and nothing else', () => {
  const others = packed.filter((path) => !path.startsWith('dist/'))
  expect(others.sort()).toEqual(['CHANGELOG.md', 'LICENSE', 'README.md', 'package.json'])
})

test('every door of the package opens on a file that is there', () => {
  const doors = Object.values(manifest.exports).flatMap((door) => Object.values(asConditions(door)))
  const missing = [...doors, manifest.types].filter(
    (path) => !packed.includes(path.replace('./', ''))
  )
  expect(missing).toEqual([])
})

test.each([
  ['bundler', 'esnext'],
  ['nodenext', 'nodenext']
])(
  'the README’s example and every door type-check under moduleResolution %s, libraries included',
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
    const files = ['example.ts', 'doors.ts']
    project.write('tsconfig.json', JSON.stringify({ compilerOptions: options, files }))
    const tsc = resolve('node_modules/typescript/bin/tsc')
    expect(await project.node(tsc, '--project', 'tsconfig.json')).toBe('')
  },
  60_000
)

test('the README’s example runs on plain Node, where there is no page', async () => {
  expect(await project.node('--import', './no-page.js', 'example.ts')).toContain('Player-coach')
})

test('importing the element where there is no page does nothing, quietly', async () => {
  project.write('server.js', `import 'career-path-quiz/element'\n`)
  expect(await project.node('--import', './no-page.js', 'server.js')).toBe('')
})

/** An entry of `exports` may be a path alone. */
function asConditions(door: string | Record<string, string>): Record<string, string> {
  return typeof door === 'string' ? { default: door } : door
}

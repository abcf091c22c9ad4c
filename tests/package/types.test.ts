import { afterAll, expect, test } from 'vitest'
import manifest from '../../package.json' with { type: 'json' }
import { Consumer } from './consumer.ts'
import packages from './package.json' with { type: 'json' }

const consumer = new Consumer()
afterAll(() => consumer.remove())

/** Every entry of the package, as a strict consumer uses it. */
const everyEntry = `
import { createActor } from 'xstate'
import { assess, defineBank, defineQuiz, report } from 'career-path-quiz'
import type { Bank, Claim, Report, Session, ShownItem } from 'career-path-quiz'
import { bank, catalogue } from 'career-path-quiz/questions'
import toy from 'career-path-quiz/questions/toy.json' with { type: 'json' }
import { Bank as BankSchema, BankError, lintBank, parseBank } from 'career-path-quiz/bank'
import { simulate } from 'career-path-quiz/simulate'
import { CareerPathQuiz } from 'career-path-quiz/element'
import 'career-path-quiz/embed'
import 'career-path-quiz/autoload'
import 'career-path-quiz/career-path-quiz.js'
import schema from 'career-path-quiz/report.schema.json' with { type: 'json' }

export const quiz = defineQuiz(bank)
export const actor = createActor(quiz.machine, { input: { mode: 'quick', seed: 7 } }).start()
export const snapshot = actor.getSnapshot()
export const item: ShownItem | undefined = quiz.item(snapshot)
export const session: Session = quiz.session(snapshot)
export const result: Report<'manager' | 'ic' | 'specialist'> = quiz.report(snapshot)
export const claim: Claim<'manager' | 'ic' | 'specialist'> = result.claim
export const checked: Bank = parseBank(toy)
export const stem: string | undefined = assess(checked, { responses: [], seed: 1 }).item?.stem
export const share: number = report(bank, { responses: [] }).mean.specialist
export const findings: string[] = lintBank(toy).map(({ rule }) => rule)
export const element: HTMLElement = new CareerPathQuiz()
export const others = [BankSchema, BankError, simulate, schema.title, catalogue.length]

const own = defineBank({
  id: 'own',
  version: '1.0.0',
  language: 'en',
  title: 'Own',
  tracks: [
    { id: 'a', name: 'A', work: 'a' },
    { id: 'b', name: 'B', work: 'b' },
    { id: 'c', name: 'C', work: 'c' }
  ],
  items: []
})
export const ids: 'a' | 'b' | 'c' = own.tracks[0].id

document.addEventListener('quiz-result', ({ detail }) => {
  const { claim: kind, place }: { claim: string; place: string | null } = detail
  console.log(kind, place)
})
document.querySelector('career-path-quiz')?.restart()

// @ts-expect-error -- no such mode
createActor(quiz.machine, { input: { mode: 'slow' } })
// @ts-expect-error -- no such track
console.log(result.mean.boss)
// @ts-expect-error -- no such event
actor.send({ type: 'item.answer', item: 'week' })
`

const compilers = ['typescript-5.4', 'typescript', 'typescript-6', 'typescript-7']
const resolutions = { nodenext: 'nodenext', bundler: 'esnext' }

const cases = compilers.flatMap((compiler) =>
  Object.entries(resolutions).flatMap(([moduleResolution, module]) =>
    [true, false].flatMap((exactOptionalPropertyTypes) =>
      [true, false].map((skipLibCheck) => ({
        compiler,
        moduleResolution,
        module,
        exactOptionalPropertyTypes,
        skipLibCheck
      }))
    )
  )
)

/** XState's own declarations have errors under exactOptionalPropertyTypes, which we can't help. */
const withoutXState = (text: string) =>
  text
    .split(/\n(?=\S)/)
    .filter((error) => error.trim() && !/^\S*\/xstate\/dist\//.test(error))
    .join('\n')

const config = (options: object) =>
  JSON.stringify({
    compilerOptions: {
      ...options,
      strict: true,
      noUncheckedIndexedAccess: true,
      // Declarations can be emitted only if every type has a name.
      declaration: true,
      outDir: 'out',
      target: 'es2022',
      lib: ['es2023', 'dom', 'dom.iterable'],
      resolveJsonModule: true,
      types: []
    },
    files: ['entries.ts']
  })

test.each(cases)(
  '$compiler, $moduleResolution, exactOptionalPropertyTypes $exactOptionalPropertyTypes, skipLibCheck $skipLibCheck',
  async ({ compiler, ...options }) => {
    consumer.write({ 'entries.ts': everyEntry, 'tsconfig.json': config(options) })
    const { text } = await consumer.run(`${compiler}/bin/tsc`, '-p', 'tsconfig.json')
    expect(options.exactOptionalPropertyTypes ? withoutXState(text) : text).toBe('')
  }
)

test('the types hold with the oldest XState of the range', async () => {
  const oldest = packages.dependencies['xstate-oldest'].replace('npm:xstate@', '')
  expect(manifest.peerDependencies.xstate).toBe(`^${oldest}`)
  const older = new Consumer()
  older.replace('xstate', 'xstate-oldest')
  older.write({
    'entries.ts': everyEntry,
    'tsconfig.json': config({ module: 'nodenext', skipLibCheck: false })
  })
  const { text } = await older.run('typescript/bin/tsc', '-p', 'tsconfig.json')
  older.remove()
  expect(text).toBe('')
})

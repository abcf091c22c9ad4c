import { globSync, readFileSync } from 'node:fs'
import { stripTypeScriptTypes } from 'node:module'
import { compileFunction } from 'node:vm'
import { createActor } from 'xstate'
import { describe, expect, test } from 'vitest'
import * as engine from '../../src/index.ts'
import * as checks from '../../src/lint/index.ts'
import * as simulation from '../../src/simulate/index.ts'
import { storage } from '../helpers/storage.ts'
import { scienceBank } from '../helpers/tiny-bank.ts'

// Runs the @example of every public function as it stands. A comment behind an expression is what
// the expression has to return, unless it isn't JavaScript.

const bank = scienceBank(6)
const quiz = engine.defineQuiz(bank)
const actor = createActor(quiz.machine, { input: { seed: 7, mode: 'whole' } }).start()
actor.send({ type: 'quiz.start' })
for (let item, asked = 0; (item = quiz.item(actor.getSnapshot())); asked++) {
  const option = asked % 2 ? 'analyst' : 'engineer'
  actor.send({ type: 'item.answer', item: item.id, option })
}
const snapshot = actor.getSnapshot()
const { responses } = quiz.session(snapshot)

/** What someone has of a result, as the examples of comparisons name it. */
const someone = (option: string, maker: number) => ({
  responses: [{ item: 'week', option }],
  claim: { tracks: ['maker'] },
  place: null,
  mean: { maker, expert: (1 - maker) / 2, lead: (1 - maker) / 2 }
})

const options: simulation.SimulationOptions = {
  ...simulation.fullSimulation,
  populations: ['clickers'],
  people: 3,
  seeds: [1]
}

/** The names that examples use without saying where they come from. */
const surroundings = {
  expect,
  createActor,
  report: engine.report,
  bank,
  quiz,
  actor,
  snapshot,
  responses,
  mine: someone('calm', 0.3),
  theirs: someone('busy', 0.5),
  history: { results: [], experiments: new Map() },
  localStorage: storage(),
  location: { hash: '' },
  readFile: async () => JSON.stringify(bank),
  writeFile: async () => {},
  file: { text: async () => engine.writeResult(responses, quiz.report(snapshot)) },
  console: { log: () => {}, warn: () => {} },
  other: bank,
  options,
  now: simulation.simulate(bank, options),
  before: simulation.simulate(bank, options)
}

/** The examples in the comments right before a function, one for each of its overloads. */
const examplesOf = (name: string, files: string): string[] =>
  globSync(files).flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(/\/\*\*((?:(?!\*\/)[^])*)\*\/\nexport function (\w+)/g)]
      .filter(([, , declared]) => declared === name)
      .flatMap(([, comment]) => comment!.split('@example').slice(1))
      .map((example) => example.replace(/^ *\* ?/gm, '').trim())
  )

/** Whether a text is a value as JavaScript writes it. */
function isValue(text: string): boolean {
  try {
    compileFunction(`return (${text})`)()
    return true
  } catch {
    return false
  }
}

/** The code with a call of `expect` around each expression whose value a comment says. */
const withChecks = (code: string) =>
  code.replace(
    /^(?! |\/\/|const|let)(.+?)(?:\n| )\/\/ (.+)$/gm,
    (line, expression, text: string) =>
      isValue(text) ? `expect(${expression}).toEqual(${text})` : line
  )

async function run(code: string, names: Record<string, unknown>): Promise<void> {
  const body = `async () => {\n${withChecks(code)}\n}`
  await compileFunction(
    `return (${stripTypeScriptTypes(body)})()`,
    Object.keys(names)
  )(...Object.values(names))
}

const functionsOf = (entry: object) =>
  Object.entries(entry).flatMap(([name, value]) =>
    typeof value === 'function' && name !== 'BankError' ? [name] : []
  )

describe.each([
  ['career-path-quiz', 'src/{bank,model,quiz,result,share,storage}/*.ts', engine],
  ['career-path-quiz/bank', 'src/{bank,lint}/*.ts', checks],
  ['career-path-quiz/simulate', 'src/simulate/*.ts', simulation]
])('%s', (_, files, entry: object) => {
  test.each(functionsOf(entry))('%s has an example that runs as it stands', async (name) => {
    const examples = examplesOf(name, files)
    expect(examples).not.toEqual([])
    for (const example of examples) await run(example, { ...entry, ...surroundings })
  })
})

test('an example with a wrong value in its comment fails', async () => {
  await expect(run(`regionKey(['a']) // 'b'`, { expect, ...engine })).rejects.toThrow(/expected/)
  await expect(run(`regionKey(['a'])\n// 'b'`, { expect, ...engine })).rejects.toThrow(/expected/)
  await run(`regionKey(['a']) // 'a'`, { expect, ...engine })
})

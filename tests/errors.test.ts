import { createActor } from 'xstate'
import { describe, expect, test } from 'vitest'
import { bank } from '../questions/index.ts'
import * as checks from '../src/lint/index.ts'
import * as engine from '../src/index.ts'
import * as simulation from '../src/simulate/index.ts'
import { storage as storageWith } from './helpers/storage.ts'

// Calls every public function with values that TypeScript forbids and JavaScript lets through. The
// function must return if its documentation says so, or throw one sentence that names the fault and
// what was expected.

const [item] = bank.items
const responses = [{ item: item!.id, option: item!.options[0]!.id }]
const session = { responses }
const result = engine.report(bank, session)
const history = {
  results: [{ at: '2026-01-01T00:00:00.000Z', responses }],
  experiments: new Map()
}
const quiz = engine.defineQuiz(bank)
const snapshot = createActor(quiz.machine).start().getSnapshot()
const few = { populations: ['clickers'], modes: ['quick'], people: 1, seeds: [1] } as const
const [job] = simulation.jobsOf(few)
const simulated = [simulation.runJob(bank, job!)]
const simulationReport = simulation.summarize(bank, few, simulated)
const person = simulation.peopleOf(bank, 'clean')(1, 0).session(1)
const storage = storageWith()

const boom = () => {
  throw new Error('boom')
}
const circle: Record<string, unknown> = {}
circle['self'] = circle

/** Invalid arguments, by a name for the test's title. */
const hostile: Record<string, unknown> = {
  'undefined': undefined,
  'null': null,
  'NaN': NaN,
  'Infinity': Infinity,
  'minus one': -1,
  'an empty text': '',
  'a text': 'text',
  'true': true,
  'a symbol': Symbol('s'),
  'a bigint': 10n,
  'a function': () => 1,
  'an empty list': [],
  'a list of null': [null],
  'a list of numbers': [1, 2, 3],
  'an empty object': {},
  'an object without a prototype': Object.create(null),
  'an object that contains itself': circle,
  'a date': new Date(NaN),
  'an object whose members throw': new Proxy({}, { get: boom, has: boom, ownKeys: boom }),
  'a list whose members throw': new Proxy([null], { get: boom }),
  'a text that can’t be made': { toString: boom, valueOf: boom, [Symbol.toPrimitive]: boom },
  'half a bank': { tracks: [{}, {}, {}], items: [{}] },
  'a bank of nulls': { tracks: [null, null, null], items: [null] },
  'a session of nonsense': { responses: [{ item: 7, option: null }], mode: 'slow', seed: {} },
  'a report of nulls': { bank: null, claim: null, place: null, mean: null }
}

/** A public function with valid arguments. */
type Call = [name: string, call: (...given: never[]) => unknown, fitting: readonly unknown[]]

const calls: Call[] = [
  ['defineBank', engine.defineBank, [bank]],
  ['defineQuiz', engine.defineQuiz, [bank]],
  ['assess', engine.assess, [bank, session]],
  ['report', engine.report, [bank, session]],
  ['lowEffort', engine.lowEffort, [[{ milliseconds: 1, position: 0, options: 3 }]]],
  ['compareReports', engine.compareReports, [[result, result]]],
  ['compareResponses', engine.compareResponses, [responses, responses]],
  ['encodeShare', engine.encodeShare, [result, 'claim']],
  ['encodeShare of answers', engine.encodeShare, [responses, 'answers', bank]],
  ['decodeShare', engine.decodeShare, ['text']],
  ['saveHistory', engine.saveHistory, [storage, bank, history]],
  ['loadHistory', engine.loadHistory, [storage, bank]],
  ['writeResult', engine.writeResult, [responses, result]],
  ['readResult', engine.readResult, [bank, '{}']],
  ['saveResponses', engine.saveResponses, [storage, bank, responses]],
  ['loadResponses', engine.loadResponses, [storage, bank]],
  ['saveSession', engine.saveSession, [storage, bank, session]],
  ['droppedResponses', engine.droppedResponses, [storage, bank]],
  ['loadSession', engine.loadSession, [storage, bank]],
  ['eraseResponses', engine.eraseResponses, [storage, bank]],
  ['regionKey', engine.regionKey, [['a', 'b']]],
  ['regionOf', engine.regionOf, [bank, result.mean]],
  ['regionsOf', engine.regionsOf, [bank]],
  ['quiz.item', quiz.item, [snapshot]],
  ['quiz.items', quiz.items, [snapshot]],
  ['quiz.progress', quiz.progress, [snapshot]],
  ['quiz.stop', quiz.stop, [snapshot]],
  ['quiz.report', quiz.report, [snapshot]],
  ['quiz.session', quiz.session, [snapshot]],
  ['quiz.next', quiz.next, [snapshot]],
  ['quiz.canContinue', quiz.canContinue, [snapshot, 'pull']],
  ['quiz.canAnswer', quiz.canAnswer, [snapshot, item!.id, 'x']],
  ['quiz.shown', quiz.shown, [snapshot, item!.id]],
  ['parseBank', checks.parseBank, [bank, ['manager', 'ic', 'specialist']]],
  ['lintBank', checks.lintBank, [bank]],
  // Without options they would run for minutes: `jobsOf` is where options are checked.
  ['simulate', (given: never) => simulation.simulate(given, few), [bank]],
  ['compareBanks', (a: never, b: never) => simulation.compareBanks(a, b, few), [bank, bank]],
  ['jobsOf', simulation.jobsOf, [few]],
  ['runJob', simulation.runJob, [bank, job]],
  ['summarize', simulation.summarize, [bank, few, simulated]],
  ['simulated compareReports', simulation.compareReports, [simulationReport, simulationReport]],
  ['peopleOf', simulation.peopleOf, [bank, 'clean']],
  ['play', simulation.play, [bank, person, 'quick']],
  ['fingerprint', simulation.fingerprint, [bank]]
]

/** Session options that don't exist or have the wrong type. */
const options: Record<string, unknown> = {
  mode: 'slow',
  seed: '7',
  section: 'end',
  sections: [],
  reopened: 'nothing',
  startMode: 1,
  stopped: 'yes',
  extra: 99,
  lowEffort: 'no'
}

/** One line, as a sentence of ours: what is wrong, and what was expected. */
const sentence = /^[A-Z"“][^\n]*Expected [^\n]*\.$/

/** What is wrong with how a function handles a value; undefined if nothing is. */
function complaint(call: (...given: never[]) => unknown, given: readonly unknown[]) {
  try {
    call(...(given as never[]))
    return undefined
  } catch (error) {
    if (error instanceof checks.BankError) {
      return error.issues.length ? undefined : 'A BankError without issues.'
    }
    const isOurs = error instanceof TypeError || error instanceof RangeError
    if (!isOurs) return `threw ${String(error).slice(0, 100)}`
    return sentence.test(error.message) ? undefined : `said ${error.message.slice(0, 100)}`
  }
}

const table = calls.flatMap(([name, call, fitting]) =>
  fitting.flatMap((_, at) =>
    Object.entries(hostile).map(([what, value]) => ({
      name,
      call,
      given: fitting.with(at, value),
      what,
      at
    }))
  )
)

test('the table covers the public functions', () => {
  expect(table.length).toBeGreaterThan(1000)
})

describe.each(calls)('%s', (name, call, fitting) => {
  test('accepts valid arguments', () => {
    expect(complaint(call, fitting)).toBeUndefined()
  })

  test('answers invalid arguments with a sentence, or as documented', () => {
    const found = table
      .filter((row) => row.name === name)
      .flatMap(({ given, what, at }) => {
        const wrong = complaint(call, given)
        return wrong === undefined ? [] : [`argument ${at} is ${what}: ${wrong}`]
      })
    expect(found).toEqual([])
  })
})

test.each(Object.entries(options))('a session with a wrong "%s" is refused', (name, value) => {
  const wrong = { ...session, [name]: value } as never
  const sentences = expect.stringMatching(sentence) as string
  expect(() => engine.assess(bank, wrong)).toThrow(expect.objectContaining({ message: sentences }))
  expect(() => engine.report(bank, wrong)).toThrow(expect.objectContaining({ message: sentences }))
  expect(() => engine.saveSession(storage, bank, wrong)).toThrow(/Expected/)
})

test('a quiz ignores events that no type allows', () => {
  const actor = createActor(quiz.machine).start()
  actor.send({ type: 'quiz.start' })
  const before = JSON.stringify(actor.getPersistedSnapshot())
  for (const type of ['item.answer', 'item.skip', 'item.change', 'quiz.continue', 'quiz.restart']) {
    for (const value of Object.values(hostile)) {
      if (value === undefined) continue
      actor.send({ type, item: value, option: value, section: value, mode: value } as never)
    }
  }
  expect(JSON.stringify(actor.getPersistedSnapshot())).toBe(before)
})

test('every function of the package is in the table', () => {
  // The table calls these two with options, or they would run for minutes.
  const withOptions = [simulation.simulate, simulation.compareBanks]
  const covered = new Set<unknown>([...withOptions, ...calls.map(([, call]) => call)])
  const missing = Object.entries({ ...engine, ...checks, ...simulation })
    .filter(([name, value]) => typeof value === 'function' && name !== 'BankError')
    .filter(([, value]) => !covered.has(value))
  expect(missing.map(([name]) => name)).toEqual([])
})

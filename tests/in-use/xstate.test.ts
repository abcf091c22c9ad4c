import fc from 'fast-check'
import { build, type Plugin } from 'vite'
import { describe, expect, test } from 'vitest'
import { xstateInUse } from '../../build/in-use/xstate.ts'
import type { QuizEvent } from '../../src/quiz/machine.ts'
import type * as quizAndXState from '../helpers/quiz-and-xstate.ts'
import { tinyBank } from '../helpers/tiny-bank.ts'

/** The quiz with all of XState, or with as much as is left of it. */
type Quiz = typeof quizAndXState

// Vitest calls it "test", and then XState would be the one for developers, which no reader loads.
process.env['NODE_ENV'] = 'production'
const whole = await quizWith()
const shortened = await quizWith(xstateInUse())

async function quizWith(...plugins: Plugin[]): Promise<Quiz> {
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    plugins,
    build: { write: false, lib: { entry: 'tests/helpers/quiz-and-xstate.ts', formats: ['es'] } }
  })
  if (!Array.isArray(built)) throw new Error('Expected one build for each format.')
  const text = Buffer.from(built[0]!.output[0].code).toString('base64')
  return (await import(`data:text/javascript;base64,${text}`)) as Quiz
}

/** What a walk through the quiz shows after each event. */
function walk({ createActor: create, quizMachine: machine }: Quiz, events: readonly QuizEvent[]) {
  const actor = create(machine, { input: { bank: tinyBank, seed: 7 } }).start()
  return events.map((event) => {
    actor.send(event)
    const snapshot = actor.getSnapshot()
    const { mode, section, responses, reopened } = snapshot.context
    const may = events.map((next) => snapshot.can(next))
    return {
      value: snapshot.value,
      mode,
      section,
      responses,
      reopened,
      may
    }
  })
}

const sections = [tinyBank.items, tinyBank.leadership, tinyBank.context]
const anAnswer = fc
  .constantFrom(...sections.flatMap((items) => items.map(({ id, options }) => ({ id, options }))))
  .chain(({ id, options }) =>
    fc.constantFrom(...options.map((one) => ({ item: id, option: one.id })))
  )
const anEvent: fc.Arbitrary<QuizEvent> = fc.oneof(
  fc.constantFrom<QuizEvent[]>(
    { type: 'quiz.start' },
    { type: 'quiz.finish' },
    { type: 'quiz.restart' },
    { type: 'item.back' },
    { type: 'quiz.continue' },
    { type: 'quiz.continue', section: 'leadership' },
    { type: 'quiz.continue', section: 'context' }
  ),
  anAnswer.map((answer) => ({ type: 'item.answer', ...answer }) as const),
  anAnswer.map((answer) => ({ type: 'item.change', ...answer }) as const),
  anAnswer.map(({ item }) => ({ type: 'item.skip', item }) as const)
)

describe('as much of XState as the quiz uses', () => {
  test('goes every way that the whole of it goes', () => {
    fc.assert(
      fc.property(fc.array(anEvent, { maxLength: 60 }), (events) => {
        const all: QuizEvent[] = [{ type: 'quiz.start' }, ...events]
        expect(walk(shortened, all)).toEqual(walk(whole, all))
      })
    )
  })

  test('refuses the same responses, and says so at once', () => {
    const input = { bank: tinyBank, responses: [{ item: 'none', option: 'none' }] }
    const { error } = whole.createActor(whole.quizMachine, { input }).getSnapshot()
    expect(error).toBeInstanceOf(RangeError)
    expect(() => shortened.createActor(shortened.quizMachine, { input })).toThrow(error)
  })

  test('has nothing of what is left out', () => {
    const actor = shortened.createActor(shortened.quizMachine, { input: { bank: tinyBank } })
    expect(() => actor.subscribe(() => undefined)).toThrow('subscribe is not a function')
    expect(() => actor.getPersistedSnapshot()).toThrow('getPersistedSnapshot is not a function')
  })
})

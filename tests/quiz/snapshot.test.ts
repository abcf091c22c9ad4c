import { execFileSync } from 'node:child_process'
import { createActor } from 'xstate'
import { expect, test } from 'vitest'
import { bank as shipped } from '../../questions/index.ts'
import { itemsById } from '../../src/bank/responses.ts'
import { defineQuiz } from '../../src/quiz/define-quiz.ts'
import type { QuizInput } from '../../src/quiz/machine.ts'
import type { Bank } from '../../src/bank/types.ts'
import { Walk } from '../helpers/play.ts'
import { fullBank, scienceBank, tinyBank } from '../helpers/tiny-bank.ts'

/** Plays until nothing is asked. */
function played(bank: Bank, input: QuizInput) {
  const quiz = defineQuiz(bank)
  const actor = createActor(quiz.machine, { input }).start()
  actor.send({ type: 'quiz.start' })
  for (let asked = itemsById(bank).size; asked > 0; asked--) {
    const item = quiz.item(actor.getSnapshot())
    if (item) actor.send({ type: 'item.answer', item: item.id, option: item.options.at(-1)!.id })
  }
  return actor
}

const bytesOf = (actor: { getPersistedSnapshot: () => unknown }) =>
  Buffer.byteLength(JSON.stringify(actor.getPersistedSnapshot()))

test('a persisted snapshot has less than 1 KB after a quick session', () => {
  for (const bank of [shipped, fullBank, scienceBank(30)]) {
    const actor = played(bank, { mode: 'quick', seed: 2 ** 32 - 1 })
    expect(bytesOf(actor)).toBeLessThan(1000)
  }
})

test('a persisted snapshot has less than 2.5 KB with every item of every section answered', () => {
  for (const bank of [shipped, fullBank]) {
    const responses = [...itemsById(bank)].map(
      ([
        item,
        {
          item: { options }
        }
      ]) => {
        const ids = options.map(({ id }) => id)
        return { item, option: ids.toSorted((a, b) => b.length - a.length)[0]! }
      }
    )
    const input = { mode: 'whole', seed: 2 ** 32 - 1, responses, sections: ['pull'] } as const
    const actor = createActor(defineQuiz(bank).machine, { input }).start()
    actor.send({ type: 'quiz.start' })
    expect(actor.getSnapshot().value).toBe('finished')
    expect(bytesOf(actor)).toBeLessThan(2500)
  }
})

test('a persisted snapshot is plain JSON and can be resumed', () => {
  const quiz = defineQuiz(tinyBank)
  const actor = createActor(quiz.machine, { input: { seed: 7 } }).start()
  actor.send({ type: 'quiz.start' })
  const saved = JSON.parse(JSON.stringify(actor.getPersistedSnapshot())) as never
  const again = createActor(defineQuiz(tinyBank).machine, { snapshot: saved }).start()
  expect(JSON.parse(JSON.stringify(again.getPersistedSnapshot()))).toEqual(saved)
  const item = quiz.item(again.getSnapshot())!
  expect(item).toEqual(quiz.item(actor.getSnapshot()))
  again.send({ type: 'item.skip', item: item.id })
  expect(quiz.session(again.getSnapshot()).responses).toEqual([{ item: item.id, skipped: true }])
})

test('a persisted snapshot restores in another process', { timeout: 60_000 }, () => {
  const quiz = defineQuiz(shipped)
  const actor = createActor(quiz.machine, { input: { mode: 'full', seed: 5 } }).start()
  actor.send({ type: 'quiz.start' })
  for (let n = 0; n < 12; n++) {
    const item = quiz.item(actor.getSnapshot())!
    actor.send({ type: 'item.answer', item: item.id, option: item.options[n % 3]!.id })
  }
  const program = `
    import { createActor } from 'xstate'
    import { bank } from './questions/index.ts'
    import { defineQuiz } from './src/quiz/define-quiz.ts'
    const quiz = defineQuiz(bank)
    const snapshot = JSON.parse(process.env.SNAPSHOT)
    const now = createActor(quiz.machine, { snapshot }).start().getSnapshot()
    console.log(JSON.stringify({ item: quiz.item(now), report: quiz.report(now) }))`
  const printed = execFileSync(
    process.execPath,
    ['--input-type=module', '--no-warnings', '--experimental-strip-types', '-e', program],
    {
      encoding: 'utf8',
      env: { ...process.env, SNAPSHOT: JSON.stringify(actor.getPersistedSnapshot()) }
    }
  )
  const now = actor.getSnapshot()
  expect(printed.trim()).toBe(JSON.stringify({ item: quiz.item(now), report: quiz.report(now) }))
})

test.each([
  [
    { responses: 'dull=tea' },
    'Bank "tiny" 1.0.0 has no item "dull". Expected an item of this bank and version.'
  ],
  [
    { responses: 'praise=%' },
    'Item "praise" has no option "%". Expected one of "manager", "ic", "specialist".'
  ],
  [{ responses: [] }, 'The snapshot has no line of responses. Expected one of this machine.'],
  [{ responses: '', seed: NaN }, 'The session\'s "seed" is NaN. Expected a finite number.']
])('a snapshot that does not fit is refused in a sentence: %j', (part, sentence) => {
  const quiz = defineQuiz(tinyBank)
  const context = { mode: 'quick', seed: 7, section: 'pull', ...part } as never
  expect(() => quiz.item({ value: 'asking', context })).toThrow(sentence)
})

test('a snapshot read with another bank is refused, even after its own bank has read it', () => {
  const asking = Walk.in(tinyBank, { seed: 7 }).start().answer('ic')
  expect(defineQuiz(tinyBank).item(asking.now)).toBeDefined()
  expect(() => defineQuiz(scienceBank(6)).item(asking.now)).toThrow(
    'Bank "science" 1.0.0 has no item "praise". Expected an item of this bank and version.'
  )
})

import fc from 'fast-check'
import { createActor } from 'xstate'
import { expect, test, vi } from 'vitest'
import { itemsById, sections } from '../../src/bank/responses.ts'
import type { Bank } from '../../src/bank/types.ts'
import { defineQuiz } from '../../src/quiz/define-quiz.ts'
import { report } from '../../src/result/report.ts'
import { eventOf, move, plan, walk } from '../helpers/agreement.ts'
import { fullBank, scienceBank, tinyBank } from '../helpers/tiny-bank.ts'

// Many walks, on machines that have other things to do. `npm run walks` makes a million of them.
vi.setConfig({ testTimeout: 120_000 })

test.each([
  ['every section', fullBank, 60],
  ['two scored items and the extras', tinyBank, 40],
  ['other tracks and nothing else', scienceBank(20), 40]
])('selectors, machine and pure functions agree: %s', (_, bank, longest) => {
  const quiz = defineQuiz(bank as Bank)
  const seenStates = new Set<string>()
  fc.assert(
    fc.property(plan(longest), (one) => walk(quiz, one, (state) => seenStates.add(state))),
    { numRuns: 120, seed: 11 }
  )
  const reached = sections.filter((section) => seenStates.has(`asking ${section}`))
  expect(reached).toEqual(sections.filter((section) => hasSection(bank as Bank, section)))
})

const hasSection = (bank: Bank, section: (typeof sections)[number]) =>
  [...itemsById(bank).values()].some((placed) => placed.section === section)

test('the report depends only on the final responses, not on their order', () => {
  const quiz = defineQuiz(fullBank)
  fc.assert(
    fc.property(fc.array(move, { maxLength: 40, size: 'max' }), fc.nat(50), (moves, seed) => {
      const actor = createActor(quiz.machine, { input: { seed } }).start()
      actor.send({ type: 'quiz.start' })
      for (const one of moves) actor.send(eventOf(one, quiz, actor))
      const now = actor.getSnapshot()
      const { responses } = quiz.session(now)
      const reached = JSON.stringify(quiz.report(now))
      expect(JSON.stringify(report(fullBank, { responses: responses.toReversed() }))).toBe(reached)
      const resumed = createActor(quiz.machine, { input: { seed, responses } }).start()
      expect(JSON.stringify(quiz.report(resumed.getSnapshot()))).toBe(reached)
    }),
    { numRuns: 100, seed: 9 }
  )
})

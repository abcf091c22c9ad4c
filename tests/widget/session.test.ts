import { describe, expect, test, vi } from 'vitest'
import { bank as shipped } from '../../questions/index.ts'
import type { Bank } from '../../src/bank/types.ts'
import { defineQuiz } from '../../src/quiz/define-quiz.ts'
import { QuizSession } from '../../widget/session.ts'

const bank: Bank = shipped
const quiz = defineQuiz(bank)

/** A session at its first scored question. */
function begun(input: ConstructorParameters<typeof QuizSession>[1] = {}) {
  const session = new QuizSession(quiz, { seed: 7, sections: ['pull'], ...input }).start()
  session.send({ type: 'quiz.start' })
  return session
}

/** Answers the present item with the option at a position. */
function answer(session: QuizSession, position = 0): void {
  const { id, options } = session.quiz.item(session.snapshot)!
  session.recordTiming(id, position)
  session.send({ type: 'item.answer', item: id, option: options[position]!.id })
}

describe('a session', () => {
  test('returns whether an event changed anything', () => {
    const session = new QuizSession(quiz, { seed: 7, sections: ['pull'] }).start()
    expect(session.send({ type: 'item.back' })).toBe(false)
    expect(session.send({ type: 'quiz.start' })).toBe(true)
  })

  test('remembers the answers that Back undid, until the quiz restarts', () => {
    const session = begun()
    const item = session.quiz.item(session.snapshot)!
    answer(session, 1)
    session.send({ type: 'item.back' })
    expect([...session.undoneAnswers]).toEqual([[item.id, item.options[1]!.id]])
    session.send({ type: 'quiz.restart' })
    expect(session.undoneAnswers.size).toBe(0)
  })

  test('continues in the complete bank', () => {
    const session = begun()
    answer(session)
    const before = session.snapshot
    const item = session.quiz.item(before)
    session.continueIn(defineQuiz({ ...bank, title: 'Complete' }))
    expect(session.quiz.bank.title).toBe('Complete')
    expect(session.snapshot.context).toEqual(before.context)
    expect(session.quiz.item(session.snapshot)).toEqual(item)
  })

  test('can be read but not changed once it has stopped', () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {})
    const session = begun()
    const item = session.quiz.item(session.snapshot)!
    session.stop()
    expect(session.send({ type: 'item.skip', item: item.id })).toBe(false)
    expect(session.quiz.item(session.snapshot)).toEqual(item)
    warn.mockRestore()
  })

  test('marks a result as low effort if the questions were answered in no time', () => {
    vi.useFakeTimers()
    const session = begun()
    while (session.snapshot.value === 'asking') answer(session)
    expect(session.quiz.session(session.snapshot).lowEffort).toBe(true)
    expect(session.snapshot).toBe(session.snapshot)
    vi.useRealTimers()
  })

  test('does not mark a result whose questions were read', () => {
    vi.useFakeTimers()
    const session = begun()
    for (let count = 0; session.snapshot.value === 'asking'; count++) {
      vi.advanceTimersByTime(5000)
      answer(session, count % 3)
    }
    expect(session.quiz.session(session.snapshot).lowEffort).toBeUndefined()
    vi.useRealTimers()
  })
})

test('after the idle work, the last press only looks the report up', () => {
  let isPressing = false
  const links = bank.links!
  // A report reads the links. While they can't be read, none is worked out.
  const guarded = Object.defineProperty({ ...bank }, 'links', {
    enumerable: true,
    get: () => {
      if (isPressing) throw new Error('A report was worked out in the press.')
      return links
    }
  })
  const session = new QuizSession(defineQuiz(guarded), { seed: 7, sections: ['pull'] }).start()
  session.send({ type: 'quiz.start' })
  while (session.snapshot.value === 'asking') {
    for (const task of session.precompute(true)) task()
    isPressing = true
    const { id, options } = session.quiz.item(session.snapshot)!
    session.send({ type: 'item.answer', item: id, option: options[0].id })
    isPressing = false
  }
  isPressing = true
  expect(session.quiz.report(session.snapshot).answered).toBeGreaterThan(7)
})

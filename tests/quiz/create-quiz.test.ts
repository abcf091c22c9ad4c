import { createActor } from 'xstate'
import { describe, expect, test, vi } from 'vitest'
import type { Bank } from '../../src/bank/types.ts'
import { createQuiz, type QuizSnapshot } from '../../src/quiz/create-quiz.ts'
import { defineQuiz } from '../../src/quiz/define-quiz.ts'
import { Walk } from '../helpers/play.ts'
import { fullBank, tinyBank } from '../helpers/tiny-bank.ts'

const quiz = defineQuiz(tinyBank)
const welcome = Walk.in(tinyBank, { seed: 7 })
const asking = welcome.start()
const finished = asking.answer('ic', undefined)
const closed = finished.send({ type: 'quiz.close' })
const selectors = [
  'item',
  'items',
  'progress',
  'stop',
  'report',
  'session',
  'next',
  'canContinue'
] as const

describe('the selectors', () => {
  test('say on the welcome screen that nothing is asked', () => {
    const { now } = welcome
    expect(quiz.item(now)).toBeUndefined()
    expect(quiz.items(now)).toEqual([])
    expect(quiz.stop(now)).toBeUndefined()
    expect(quiz.next(now)).toBeUndefined()
    expect(quiz.canContinue(now)).toBe(false)
    expect(quiz.canAnswer(now, asking.asked!)).toBe(false)
    expect(quiz.progress(now)).toEqual({ asked: 0, least: 2, most: 2, ratio: 0 })
  })

  test('give no stop reason on the welcome screen, even if nothing is left to ask', () => {
    const { responses } = finished.session
    expect(quiz.stop(Walk.in(tinyBank, { responses }).now)).toBeUndefined()
  })

  test('say during an item what is asked and what may be answered', () => {
    const { now } = asking
    const item = quiz.item(now)!
    expect(quiz.items(now)).toEqual([item])
    expect(quiz.stop(now)).toBeUndefined()
    expect(quiz.canAnswer(now, item.id)).toBe(true)
    expect(quiz.canAnswer(now, item.id, item.options[0].id)).toBe(true)
    expect(quiz.canAnswer(now, item.id, 'water')).toBe(false)
    expect(quiz.canAnswer(now, 'taught')).toBe(false)
  })

  test('say in the result why the quiz stopped and where it can continue', () => {
    const { now } = finished
    expect(quiz.item(now)).toBeUndefined()
    expect(quiz.items(now)).toEqual([])
    expect(quiz.stop(now)).toBe('exhausted')
    expect(quiz.next(now)).toBe('readiness')
    expect(quiz.canContinue(now)).toBe(true)
    expect(quiz.canContinue(now, 'situation')).toBe(true)
    expect(quiz.canContinue(now, 'pull')).toBe(false)
  })

  test('say of a closed quiz why it stopped, and that it can’t continue', () => {
    const { now } = closed
    expect(now.value).toBe('closed')
    expect(quiz.items(now)).toEqual([])
    expect(quiz.stop(now)).toBe('exhausted')
    expect(quiz.next(now)).toBeUndefined()
    expect(quiz.canContinue(now)).toBe(false)
    expect(quiz.canContinue(now, 'situation')).toBe(false)
  })

  test('say that continuing from the last section leads to the result, not to a section', () => {
    const { now, game } = Walk.in(fullBank, { seed: 3 }).start().finish().continue('situation')
    expect(game.quiz.canContinue(now)).toBe(true)
    expect(game.quiz.next(now)).toBeUndefined()
  })

  test('show any item of the bank, asked or not', () => {
    expect(quiz.shown(asking.now, 'seat')).toMatchObject({ id: 'seat', section: 'situation' })
    expect(() => quiz.shown(asking.now, 'dull')).toThrow('has no item "dull"')
  })
})

describe('anything but a snapshot of this machine is rejected', () => {
  const sentence = "The snapshot can't be read. Expected a snapshot of this quiz's machine."

  test.each(selectors)('by %s', (name) => {
    expect(() => quiz[name](undefined as never)).toThrow(new TypeError(sentence))
    expect(() => quiz[name]({} as never)).toThrow(new TypeError(sentence))
  })

  test.each(selectors)('by %s, whatever state it claims', (name) => {
    for (const value of ['welcome', 'asking', 'finished', 'closed']) {
      const other = { value, context: { count: 1 } } as unknown as QuizSnapshot
      expect(() => quiz[name](other)).toThrow('The snapshot has no line of responses.')
    }
  })
})

test.each(selectors)('%s throws the error that kept the machine from starting', (name) => {
  const actor = createActor(quiz.machine, { input: { mode: 'fast' as never } })
  actor.subscribe({ error: () => {} })
  actor.start()
  expect(() => quiz[name](actor.getSnapshot())).toThrow(
    new RangeError('The session\'s "mode" is "fast". Expected one of "quick", "full", "whole".')
  )
})

describe('a report', () => {
  test('is computed on demand by the given function', () => {
    const reportOf = vi.fn<() => never>(() => ({ answered: 7 }) as never)
    const own = createQuiz(tinyBank, reportOf)
    expect(own.bank).toBe(tinyBank)
    const actor = createActor(own.machine, { input: { seed: 7 } }).start()
    actor.send({ type: 'quiz.start' })
    expect(reportOf).not.toHaveBeenCalled()
    expect(own.report(actor.getSnapshot())).toEqual({ answered: 7 })
    expect(reportOf).toHaveBeenCalledWith(tinyBank, own.session(actor.getSnapshot()))
  })

  test('throws if a part of the bank is broken', () => {
    const broken = { ...tinyBank, readiness: { options: [], items: 7 } } as unknown as Bank
    const snapshot = { value: 'finished', context: welcome.now.context }
    expect(() => defineQuiz(broken).report(snapshot)).toThrow(
      new TypeError("The bank can't be read. Expected a bank such as parseBank returns.")
    )
  })
})

test('the machine is called "quiz" in tools that draw it', () => {
  expect(quiz.machine.id).toBe('quiz')
})

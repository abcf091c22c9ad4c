import { describe, expect, test } from 'vitest'
import { createActor } from 'xstate'
import { bank } from '../../questions/index.ts'
import { defineQuiz } from '../../src/index.ts'
import { responseModel } from '../../src/model/response-model.ts'
import { nearestPoint, points } from '../../src/model/triangle.ts'
import { mixError } from '../../src/simulate/figures.ts'
import { peopleOf, play, type SimulatedSession } from '../../src/simulate/index.ts'
import { playOn } from '../../src/simulate/play.ts'
import { makeBank, triads } from '../result/banks.ts'

const personAt = peopleOf(bank, 'messy')

const answers = (session: SimulatedSession) => bank.items.map((item) => session.answer(item))

describe('a simulated person', () => {
  test('is the same whatever was drawn before', () => {
    const one = personAt(3, 8)
    personAt(3, 9).session(1)
    const other = peopleOf(bank, 'messy')(3, 8)
    expect(other.mix).toEqual(one.mix)
    expect(answers(other.session(2))).toEqual(answers(one.session(2)))
  })

  test('answers differently in a second session, and is someone else by another seed', () => {
    const person = personAt(3, 8)
    expect(answers(person.session(1))).not.toEqual(answers(person.session(2)))
    expect(personAt(4, 8).mix).not.toEqual(person.mix)
  })

  test('has the same pull in every bank', () => {
    const other = makeBank({ items: triads(8) })
    expect(peopleOf(other, 'messy')(3, 8).mix).toEqual(personAt(3, 8).mix)
  })

  test('of the clean world answers by the response model, but for lapses', () => {
    // A mix near a grid point and beta .75 between the levels .6 and 1: the share of the first
    // option must lie between the model's two, with room for its 3% of lapses.
    const clean = peopleOf(bank, 'clean')
    const item = bank.items[0]!
    const entry = responseModel(bank).byId.get(item.id)!
    const at = nearestPoint([0.6, 0.3, 0.1])
    const near = Array.from({ length: 3000 }, (_, index) => clean(5, index)).filter(
      ({ mix }) => mixError(mix, points[at]!) < 0.06
    )
    const chosen = near.flatMap((person) =>
      Array.from({ length: 20 }, (_, number) => person.session(number).answer(item))
    )
    const share = chosen.filter((option) => option === item.options[0]!.id).length / chosen.length
    const table = entry.pattern.probabilities[entry.rows[0]!]!
    expect(share).toBeGreaterThan(table[2 * points.length + at]! - 0.03)
    expect(share).toBeLessThan(table[3 * points.length + at]! + 0.03)
  })

  test.each(['quick', 'full'] as const)('plays the %s quiz as the actor plays it', (mode) => {
    const quiz = defineQuiz(bank)
    for (let index = 0; index < 5; index++) {
      const session = personAt(2, index).session(1)
      const input = { mode, seed: session.seed, sections: ['pull'] } as const
      const actor = createActor(quiz.machine, { input }).start()
      actor.send({ type: 'quiz.start' })
      for (let item; (item = quiz.item(actor.getSnapshot()));) {
        actor.send({ type: 'item.answer', item: item.id, option: session.answer(item) })
      }
      const { responses } = quiz.session(actor.getSnapshot())
      expect(play(bank, session, mode).responses).toEqual(responses)
    }
  })

  test('who always takes the same position does so in every order', () => {
    const session = peopleOf(bank, 'straight-liners')(1, 0).session(1)
    const positions = bank.items
      .filter(({ options }) => options.length === 3)
      .map(({ id, options }) => {
        const shown = options.toReversed()
        return shown.findIndex((option) => option.id === session.answer({ id, options: shown }))
      })
    expect(new Set(positions).size).toBe(1)
  })

  test('answers every section that the bank has', () => {
    const small = makeBank({
      items: triads(12),
      now: [{ id: 'role', stem: 'Role?', options: [{ id: 'x', text: 'X', regions: [['lead']] }] }],
      situation: [{ id: 'why', stem: 'Why?', options: [{ id: 'y', text: 'Y' }] }],
      readiness: {
        options: ['never', 'once', 'several', 'often'].map((id) => ({ id, text: id })),
        items: [{ id: 'act', tracks: ['lead'], stem: 'I did.' }]
      }
    })
    const session = peopleOf(small, 'clean')(1, 1).session(1)
    const { responses } = playOn(small, session, play(small, session, 'quick'))
    const unscored = responses.map(({ item }) => item).filter((id) => !id.includes('-'))
    expect(unscored.toSorted()).toEqual(['act', 'role', 'why'])
  })
})

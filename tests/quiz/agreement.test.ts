import fc from 'fast-check'
import { createActor, type Actor } from 'xstate'
import { expect, test, vi } from 'vitest'
import { itemsById, sections, type Response } from '../../src/bank/responses.ts'
import type { Bank } from '../../src/bank/types.ts'
import { assess } from '../../src/quiz/assess.ts'
import type { Quiz } from '../../src/quiz/create-quiz.ts'
import { defineQuiz } from '../../src/quiz/define-quiz.ts'
import type { QuizEvent } from '../../src/quiz/machine.ts'
import { report } from '../../src/result/report.ts'
import { answerAll } from '../helpers/play.ts'
import { fullBank, scienceBank, tinyBank } from '../helpers/tiny-bank.ts'

// Many walks, on machines that may be busy.
vi.setConfig({ testTimeout: 120_000 })

/** An abstract move of a reader. Its numbers select an item and an option of whatever is shown. */
interface Move {
  type: QuizEvent['type']
  at: number
}

const move: fc.Arbitrary<Move> = fc.record({
  type: fc.oneof(
    { weight: 12, arbitrary: fc.constant('item.answer' as const) },
    { weight: 2, arbitrary: fc.constant('item.change' as const) },
    { weight: 3, arbitrary: fc.constant('quiz.continue' as const) },
    {
      weight: 5,
      arbitrary: fc.constantFrom<QuizEvent['type'][]>('quiz.start', 'item.skip', 'item.back')
    },
    {
      weight: 1,
      arbitrary: fc.constantFrom<QuizEvent['type'][]>('quiz.finish', 'quiz.finish', 'quiz.restart')
    }
  ),
  at: fc.nat(9999)
})

/**
 * The event a move comes to; now and then one on an item that isn't asked, or not answered.
 *
 * @param taste - Index of the track most answers are for; 3 for none. Random answers hardly ever
 *   lead to a place.
 */
function eventOf(
  { type, at }: Move,
  quiz: Quiz,
  actor: Actor<Quiz['machine']>,
  taste = 3
): QuizEvent {
  const snapshot = actor.getSnapshot()
  const all = [...itemsById(quiz.bank).keys()]
  const shown = quiz.items(snapshot)
  const { responses } = quiz.session(snapshot)
  const asked = type === 'item.change' ? responses[at % 7]?.item : shown[at % shown.length]?.id
  const item = at % 10 === 0 || !asked ? all[at % all.length]! : asked
  const options = (quiz.shown(snapshot, item) ?? itemsById(quiz.bank).get(item)!.item).options
  const liked = options.find(({ id }) => id === quiz.bank.tracks[taste as 0]?.id)
  const option = (at % 4 && liked ? liked : options[at % options.length]!).id
  if (type === 'item.answer' || type === 'item.change') return { type, item, option }
  if (type === 'item.skip') return { type, item }
  if (type !== 'quiz.continue' || at % 3 === 0) return { type }
  // Mostly a section that can be entered.
  const open = sections.filter((section) => quiz.canContinue(snapshot, section))
  const choice = at % 5 && open.length ? open : sections
  return { type, section: choice[at % choice.length]! }
}

/** The responses expected after an event, computed without the machine. */
function expectedResponses(
  event: QuizEvent,
  quiz: Quiz,
  before: ReturnType<Actor<Quiz['machine']>['getSnapshot']>
): Response[] {
  const { responses } = quiz.session(before)
  if (event.type === 'quiz.restart') return []
  if (event.type === 'item.back' && before.value !== 'welcome') return responses.slice(0, -1)
  if (event.type === 'item.answer' && quiz.canAnswer(before, event.item, event.option)) {
    return [...responses, { item: event.item, option: event.option }]
  }
  if (event.type === 'item.skip' && quiz.canAnswer(before, event.item)) {
    return [...responses, { item: event.item, skipped: true }]
  }
  if (event.type !== 'item.change') return [...responses]
  const { item, option } = event
  const isShown = quiz.shown(before, item)?.options.some(({ id }) => id === option)
  return responses.map((response) =>
    isShown && response.item === item ? { item, option } : response
  )
}

/** Checks what must hold for every snapshot, and for the pure functions of its session. */
function checkAgreement(bank: Bank, quiz: Quiz, actor: Actor<Quiz['machine']>): void {
  const snapshot = actor.getSnapshot()
  const session = quiz.session(snapshot)
  const item = quiz.item(snapshot)
  const pure = assess(bank, session)
  const isAsking = snapshot.value === 'asking'
  expect(snapshot.status).toBe('active')
  expect(item !== undefined).toBe(isAsking)
  // The welcome screen asks nothing yet; else the pure function says what the selectors say.
  if (snapshot.value !== 'welcome') {
    expect(pure.item).toEqual(item)
    expect(pure.items).toEqual(quiz.items(snapshot))
    expect(pure.stop).toBe(quiz.stop(snapshot))
  }
  expect(pure.progress).toEqual(quiz.progress(snapshot))
  expect(pure.progress.asked).toBeLessThanOrEqual(pure.progress.most)
  expect(JSON.stringify(report(bank, session))).toBe(JSON.stringify(quiz.report(snapshot)))
  // The selectors offer exactly what the machine accepts.
  const accepts = (event: QuizEvent) => snapshot.can(event)
  for (const [id, { item: any }] of itemsById(bank)) {
    expect(accepts({ type: 'item.skip', item: id })).toBe(quiz.canAnswer(snapshot, id))
    for (const option of any.options) {
      const event: QuizEvent = { type: 'item.answer', item: id, option: option.id }
      expect(accepts(event)).toBe(quiz.canAnswer(snapshot, id, option.id))
    }
  }
  for (const shown of quiz.items(snapshot)) {
    const isGiven = session.responses.some((response) => response.item === shown.id)
    for (const { id } of shown.options) {
      const type = isGiven ? 'item.change' : 'item.answer'
      expect(accepts({ type, item: shown.id, option: id })).toBe(true)
    }
  }
  for (const section of [undefined, ...sections]) {
    const can = quiz.canContinue(snapshot, section)
    expect(accepts({ type: 'quiz.continue', section })).toBe(can)
  }
  expect(new Set(session.responses.map((response) => response.item)).size).toBe(
    session.responses.length
  )
}

test.each([
  ['every section', fullBank, 60],
  ['two scored items and the extras', tinyBank, 40],
  ['other tracks and nothing else', scienceBank(20), 40]
])('selectors, machine and pure functions agree: %s', (_, bank, longest) => {
  const quiz = defineQuiz(bank as Bank)
  const tracks: readonly { id: string }[] = bank.tracks
  const seenStates = new Set<string>()
  fc.assert(
    fc.property(
      fc.array(move, { maxLength: longest, size: 'max' }),
      fc.nat(50),
      fc.constantFrom('quick', 'full', 'whole'),
      fc.constantFrom(0, 1, 2, 3),
      fc.nat(20),
      (moves, seed, mode, taste, head) => {
        // Some walks start late, or few would get as far as the result.
        const responses = answerAll(bank, { seed }, ({ options }) => {
          const liked = options.find(({ id }) => id === tracks[taste]?.id)
          return (liked ?? options[0]).id
        }).slice(0, head)
        const input = { seed, mode, responses } as const
        let actor = createActor(quiz.machine, { input }).start()
        actor.send({ type: 'quiz.start' })
        for (const one of moves) {
          const before = actor.getSnapshot()
          const event = eventOf(one, quiz, actor, taste)
          // A twin from the persisted snapshot gets the same event.
          const saved = JSON.parse(JSON.stringify(actor.getPersistedSnapshot())) as never
          const twin = createActor(quiz.machine, { snapshot: saved }).start()
          const next = quiz.next(before)
          const can = before.can(event)
          actor.send(event)
          twin.send(event)
          const after = actor.getSnapshot()
          seenStates.add(`${after.value} ${after.context.section}`)
          expect(JSON.stringify(twin.getPersistedSnapshot())).toBe(
            JSON.stringify(actor.getPersistedSnapshot())
          )
          expect(quiz.session(after).responses).toEqual(expectedResponses(event, quiz, before))
          if (!can) expect(after).toBe(before)
          if (event.type === 'quiz.continue' && event.section === undefined && next) {
            expect(quiz.session(after).section).toBe(next)
          }
          actor = twin
        }
        checkAgreement(bank, quiz, actor)
      }
    ),
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

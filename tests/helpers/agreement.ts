import assert from 'node:assert/strict'
import fc from 'fast-check'
import { createActor, type Actor } from 'xstate'
import type { Mode } from '../../src/adaptive/stop.ts'
import { itemsById, sections, type Response } from '../../src/bank/responses.ts'
import { trackIds } from '../../src/bank/track.ts'
import { assess } from '../../src/quiz/assess.ts'
import type { Quiz } from '../../src/quiz/create-quiz.ts'
import type { QuizEvent } from '../../src/quiz/machine.ts'
import { report } from '../../src/result/report.ts'
import { answerAll } from './play.ts'

// Random walks through a quiz, for the tests and for `npm run walks`, which has no test runner.

export type QuizActor = Actor<Quiz['machine']>

/** A reader's move, whatever is on the screen: a number says which item and option it falls on. */
export interface Move {
  type: QuizEvent['type']
  at: number
}

export const move: fc.Arbitrary<Move> = fc.record({
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

/** One walk. */
export interface Plan {
  moves: Move[]
  seed: number
  mode: Mode
  /**
   * Index of the track most answers are for; 3 for none. Random answers hardly ever lead to a
   * place.
   */
  taste: number
  /** How many answers are given before the first move, or few walks would reach a result. */
  head: number
}

/** @param longest - The most moves of a walk. */
export const plan = (longest: number): fc.Arbitrary<Plan> =>
  fc.record({
    moves: fc.array(move, { maxLength: longest, size: 'max' }),
    seed: fc.nat(50),
    mode: fc.constantFrom('quick', 'full', 'whole'),
    taste: fc.nat(3),
    head: fc.nat(20)
  })

/** The event a move comes to; now and then one on an item that isn't asked, or not answered. */
export function eventOf(
  { type, at }: Move,
  quiz: Quiz,
  actor: QuizActor,
  taste: number = 3
): QuizEvent {
  const snapshot = actor.getSnapshot()
  const all = [...itemsById(quiz.bank).keys()]
  const shown = quiz.items(snapshot)
  const { responses } = quiz.session(snapshot)
  const asked = type === 'item.change' ? responses[at % 7]?.item : shown[at % shown.length]?.id
  const item = at % 10 === 0 || !asked ? all[at % all.length]! : asked
  const options = (quiz.shown(snapshot, item) ?? itemsById(quiz.bank).get(item)!.item).options
  const liked = options.find(({ id }) => id === trackIds(quiz.bank)[taste])
  const option = (at % 4 && liked ? liked : options[at % options.length]!).id
  if (type === 'item.answer' || type === 'item.change') return { type, item, option }
  if (type === 'item.skip') return { type, item }
  if (type !== 'quiz.continue' || at % 3 === 0) return { type }
  // Mostly a section that can be entered.
  const open = sections.filter((section) => quiz.canContinue(snapshot, section))
  const choice = at % 5 && open.length ? open : sections
  return { type, section: choice[at % choice.length]! }
}

/** The responses after an event, by its rule in one sentence and nothing of the machine. */
function expectedResponses(
  event: QuizEvent,
  quiz: Quiz,
  before: ReturnType<QuizActor['getSnapshot']>
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

/** Everything that must hold of a snapshot, and of what the pure functions say of its session. */
function checkAgreement(quiz: Quiz, actor: QuizActor): void {
  const { bank } = quiz
  const snapshot = actor.getSnapshot()
  const session = quiz.session(snapshot)
  const item = quiz.item(snapshot)
  const pure = assess(bank, session)
  assert.equal(snapshot.status, 'active')
  assert.equal(item !== undefined, snapshot.value === 'asking')
  // The welcome screen asks nothing yet; else the pure function says what the selectors say.
  if (snapshot.value !== 'welcome') {
    assert.deepEqual(pure.item, item)
    assert.deepEqual(pure.items, quiz.items(snapshot))
    assert.equal(pure.stop, quiz.stop(snapshot))
  }
  assert.deepEqual(pure.progress, quiz.progress(snapshot))
  assert.ok(pure.progress.asked <= pure.progress.most)
  assert.equal(JSON.stringify(report(bank, session)), JSON.stringify(quiz.report(snapshot)))
  // What the selectors offer is what the machine accepts, and nothing else.
  const accepts = (event: QuizEvent) => snapshot.can(event)
  for (const [id, { item: any }] of itemsById(bank)) {
    assert.equal(accepts({ type: 'item.skip', item: id }), quiz.canAnswer(snapshot, id))
    for (const option of any.options) {
      const event: QuizEvent = { type: 'item.answer', item: id, option: option.id }
      assert.equal(accepts(event), quiz.canAnswer(snapshot, id, option.id))
    }
  }
  for (const shown of quiz.items(snapshot)) {
    const isGiven = session.responses.some((response) => response.item === shown.id)
    for (const { id } of shown.options) {
      const type = isGiven ? 'item.change' : 'item.answer'
      assert.ok(accepts({ type, item: shown.id, option: id }))
    }
  }
  for (const section of [undefined, ...sections]) {
    const can = quiz.canContinue(snapshot, section)
    assert.equal(accepts({ type: 'quiz.continue', section }), can)
  }
  const answered = session.responses.map((response) => response.item)
  assert.equal(new Set(answered).size, answered.length)
}

/** The snapshot as another process would get it. The order of its members doesn't matter. */
const persisted = (actor: QuizActor): unknown =>
  JSON.parse(JSON.stringify(actor.getPersistedSnapshot()))

/**
 * Walks through a quiz. At each step a twin from the persisted snapshot gets the same event, and
 * walks on in the place of the actor; at the end selectors, machine and pure functions are compared.
 *
 * @param onState - Called after each event with the state and section reached.
 * @throws AssertionError where they disagree.
 */
export function walk(
  quiz: Quiz,
  { moves, seed, mode, taste, head }: Plan,
  onState?: (state: string) => void
): void {
  const tracks = trackIds(quiz.bank)
  const responses = answerAll(quiz.bank, { seed }, ({ options }) => {
    const liked = options.find(({ id }) => id === tracks[taste])
    return (liked ?? options[0]).id
  }).slice(0, head)
  let actor = createActor(quiz.machine, { input: { seed, mode, responses } }).start()
  actor.send({ type: 'quiz.start' })
  for (const one of moves) {
    const before = actor.getSnapshot()
    const event = eventOf(one, quiz, actor, taste)
    const twin = createActor(quiz.machine, { snapshot: persisted(actor) as never }).start()
    const next = quiz.next(before)
    const can = before.can(event)
    actor.send(event)
    twin.send(event)
    const after = actor.getSnapshot()
    onState?.(`${after.value} ${after.context.section}`)
    assert.deepEqual(persisted(twin), persisted(actor))
    assert.deepEqual(quiz.session(after).responses, expectedResponses(event, quiz, before))
    if (!can) assert.equal(after, before)
    if (event.type === 'quiz.continue' && event.section === undefined && next) {
      assert.equal(quiz.session(after).section, next)
    }
    actor = twin
  }
  checkAgreement(quiz, actor)
}

import { createActor, getNextSnapshot, type Actor } from 'xstate'
import type { Quiz, QuizSnapshot } from '../src/quiz/create-quiz.ts'
import type { QuizEvent, QuizInput } from '../src/quiz/machine.ts'
import { lowEffort, type Observation } from '../src/result/low-effort.ts'

/**
 * One person taking the quiz once: the actor, and what the widget remembers beside it while the page
 * is open. It knows nothing of the page.
 */
export class QuizSession {
  /** Options that were chosen and then undone with Back, by item. */
  readonly undoneAnswers = new Map<string, string>()
  #quiz: Quiz
  #actor: Actor<Quiz['machine']>
  readonly #timings = new Map<string, Observation>()
  #shownAt = 0
  #marked: (QuizSnapshot & { of: QuizSnapshot }) | undefined

  constructor(quiz: Quiz, input: QuizInput) {
    this.#quiz = quiz
    this.#actor = createActor(quiz.machine, { input })
  }

  /** Starts the actor: the constructor has no effects. */
  start(): this {
    this.#actor.start()
    return this
  }

  /** Ends the session. Its last snapshot can still be read. */
  stop(): void {
    this.#actor.stop()
  }

  /** The selectors for `snapshot`. */
  get quiz(): Quiz {
    return this.#quiz
  }

  /** The actor's snapshot, with `lowEffort` if the answers came too fast or from one position. */
  get snapshot(): QuizSnapshot {
    const snapshot = this.#actor.getSnapshot()
    if (!lowEffort([...this.#timings.values()])) return snapshot
    // The same object for the same snapshot: selectors are memoized by it.
    if (this.#marked?.of !== snapshot) {
      const { value, context } = snapshot
      this.#marked = { of: snapshot, value, context: { ...context, lowEffort: true } }
    }
    return this.#marked
  }

  /** Continues with another quiz whose bank has the same items, such as the complete one. */
  continueIn(quiz: Quiz): void {
    const snapshot = this.#actor.getPersistedSnapshot()
    this.#actor.stop()
    this.#quiz = quiz
    this.#actor = createActor(quiz.machine, { snapshot }).start()
  }

  /**
   * Records how an item was answered. Only the first time counts, not the second thought after Back.
   *
   * @param position - Position of the chosen option on the screen, from 0.
   */
  recordTiming(item: string, position: number): void {
    const shown = this.quiz.item(this.snapshot)
    if (shown?.section !== 'pull' || this.#timings.has(item)) return
    const milliseconds = performance.now() - this.#shownAt
    this.#timings.set(item, { milliseconds, position, options: shown.options.length })
  }

  /** @returns Whether the event changed anything. */
  send(event: QuizEvent): boolean {
    const before = this.#actor.getSnapshot()
    this.#actor.send(event)
    const after = this.#actor.getSnapshot()
    if (after.value === before.value && after.context === before.context) return false

    const last = this.quiz.session(before).responses.at(-1)
    if (event.type === 'item.back' && last && 'option' in last) {
      this.undoneAnswers.set(last.item, last.option)
    }
    if (event.type === 'quiz.restart') {
      this.undoneAnswers.clear()
      this.#timings.clear()
    }
    this.#shownAt = performance.now()
    return true
  }

  /**
   * Small tasks that compute what the next press may need. The selectors are memoized, so the press
   * only looks it up.
   *
   * @param withReport - Also work out the report if the next answer leads to it.
   */
  precompute(withReport: boolean): (() => void)[] {
    const { quiz } = this
    const snapshot = this.#actor.getSnapshot()
    const item = quiz.item(snapshot)
    if (!item) return []
    const answers = item.options.map(
      ({ id }) => ({ type: 'item.answer', item: item.id, option: id }) as const
    )
    // The screen of `now` is left as a whole.
    const events: QuizEvent[] =
      item.section === 'now'
        ? [{ type: 'quiz.continue' }]
        : [...answers, { type: 'item.skip', item: item.id }]
    return events.map((event) => () => {
      const next = getNextSnapshot(quiz.machine, snapshot, event)
      if (quiz.item(next) === undefined && withReport) quiz.report(next)
    })
  }
}

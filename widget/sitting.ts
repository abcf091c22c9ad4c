import { createActor, type Actor, type SnapshotFrom } from 'xstate'
import { assess, type Assessment } from '../src/assess.ts'
import { quizMachine, type QuizContext, type QuizEvent, type QuizInput } from '../src/machine.ts'
import { report, type Report } from '../src/report.ts'
import { checkResponses } from '../src/response.ts'
import { lowEffort, type Observation } from '../src/result/low-effort.ts'
import type { Change } from '../src/result/moves.ts'

/**
 * One reader at one quiz: the actor, and what the widget remembers beside it for as long as the
 * page is open. Knows nothing of a page.
 */
export class Sitting {
  /** Options that were chosen and then taken back, by item. */
  readonly withdrawn = new Map<string, string>()
  readonly #actor: Actor<typeof quizMachine>
  readonly #observed = new Map<string, Observation>()
  #shownAt = 0

  /** @throws RangeError if the responses are not of the bank. */
  constructor(input: QuizInput) {
    // An actor would report it later and elsewhere, not to whoever made the mistake.
    checkResponses(input.bank, input.responses ?? [])
    this.#actor = createActor(quizMachine, { input }).start()
  }

  get snapshot(): SnapshotFrom<typeof quizMachine> {
    return this.#actor.getSnapshot()
  }

  /** Where the quiz stands, with the item to show. */
  get assessment(): Assessment {
    return this.#assess(this.snapshot.context)
  }

  get report(): Report {
    return this.#report(this.snapshot.context)
  }

  /** What the report would be with some answers exchanged. Nothing is. */
  reportIf(changes: readonly Change[]): Report {
    const { context } = this.snapshot
    const responses = context.responses.map((response) => {
      const change = changes.find(({ item }) => item === response.item)
      return change ? { item: change.item, option: change.to } : response
    })
    return this.#report({ ...context, responses })
  }

  /** Whether the answers came too fast or from one position; see `lowEffort`. */
  get hasty(): boolean {
    return lowEffort([...this.#observed.values()])
  }

  /**
   * Notes how an answer is given; the first time counts, not the second thought after Back.
   *
   * @param position - Where the chosen option stands on the screen, from 0.
   */
  observe(item: string, position: number): void {
    if (this.#observed.has(item)) return
    this.#observed.set(item, { milliseconds: performance.now() - this.#shownAt, position })
  }

  /** @returns Whether the event changed anything. */
  send(event: QuizEvent): boolean {
    const before = this.snapshot
    this.#actor.send(event)
    const { value, context } = this.snapshot
    if (value === before.value && context === before.context) return false

    const last = before.context.responses.at(-1)
    if (event.type === 'item.back' && last && 'option' in last) {
      this.withdrawn.set(last.item, last.option)
    }
    if (event.type === 'quiz.restart') {
      this.withdrawn.clear()
      this.#observed.clear()
    }
    this.#shownAt = performance.now()
    return true
  }

  readonly #assess = once((context) => assess(context.bank, context.responses, context))

  readonly #report = once(({ bank, responses }) =>
    report(bank, responses, { lowEffort: this.hasty })
  )
}

/** Works something out once for each context: the machine makes a new one for every change. */
function once<T>(work: (context: QuizContext) => T): (context: QuizContext) => T {
  let latest: { context: QuizContext; result: T } | undefined
  return (context) => {
    if (latest?.context !== context) latest = { context, result: work(context) }
    return latest.result
  }
}

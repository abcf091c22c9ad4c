import { createActor, type Actor } from 'xstate'
import type { Bank } from '../src/bank/schema.ts'
import { quizMachine, type QuizEvent, type QuizInput } from '../src/machine.ts'
import { report, type Report } from '../src/report.ts'
import { checkResponses } from '../src/response.ts'
import { lowEffort, type Observation } from '../src/result/low-effort.ts'
import type { QuizSnapshot } from './scene.ts'

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

  get snapshot(): QuizSnapshot {
    return this.#actor.getSnapshot()
  }

  get bank(): Bank {
    return this.snapshot.context.bank
  }

  get hasty(): boolean {
    return lowEffort([...this.#observed.values()])
  }

  get report(): Report {
    return report(this.bank, this.snapshot.context.responses, { lowEffort: this.hasty })
  }

  /** Notes how an answer is given; the first time counts, not the second thought after Back. */
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
}

import { createActor, type Actor, type SnapshotFrom } from 'xstate'
import { assessed, type Assessment } from '../src/quiz/assess.ts'
import { contextOf, quizMachine, type QuizEvent, type QuizInput } from '../src/quiz/machine.ts'
import { responseModel } from '../src/model/response-model.ts'
import { itemsById, type Response } from '../src/bank/responses.ts'
import { fewestAnswers } from '../src/result/claim.ts'
import { lowEffort, type Observation } from '../src/result/low-effort.ts'

/** As much of the machine's snapshot as the screens need. */
type Snapshot = Pick<SnapshotFrom<typeof quizMachine>, 'value' | 'context' | 'can'>

/**
 * One reader at one quiz: the actor, and what the widget remembers beside it for as long as the
 * page is open. Knows nothing of a page.
 */
export class Sitting {
  /** Options that were chosen and then taken back, by item. */
  readonly withdrawn = new Map<string, string>()
  readonly #input: QuizInput
  /** What is known before the actor is: a page that is only looked at needs none. */
  readonly #beginning: Snapshot
  #actor: Actor<typeof quizMachine> | undefined
  readonly #observed = new Map<string, Observation>()
  #shownAt = 0

  /** @throws RangeError if the responses are not of the bank. */
  constructor(input: QuizInput) {
    this.#input = input
    // An actor would report responses of another bank later and elsewhere.
    const context = contextOf(input)
    this.#beginning = { value: 'welcome', context, can: (event) => this.#begun.can(event) }
  }

  get snapshot(): Snapshot {
    return this.#actor?.getSnapshot() ?? this.#beginning
  }

  get #begun(): SnapshotFrom<typeof quizMachine> {
    const actor = (this.#actor ??= createActor(quizMachine, { input: this.#input }).start())
    return actor.getSnapshot()
  }

  /** Where the quiz stands, with the item to show. */
  get assessment(): Assessment {
    const { context } = this.snapshot
    return assessed(context.bank, context.responses, context)
  }

  /** Whether the answers came too fast or from one position; see `lowEffort`. */
  get hasty(): boolean {
    return lowEffort([...this.#observed.values()])
  }

  /**
   * Notes how an answer to a pull item is given; the first time counts, not the second thought
   * after Back.
   *
   * @param position - Where the chosen option stands on the screen, from 0.
   */
  observe(item: string, position: number): void {
    const {
      section,
      item: { options }
    } = itemsById(this.snapshot.context.bank).get(item)!
    if (section !== 'pull' || this.#observed.has(item)) return
    this.#observed.set(item, {
      milliseconds: performance.now() - this.#shownAt,
      position,
      options: options.length
    })
  }

  /** @returns Whether the event changed anything. */
  send(event: QuizEvent): boolean {
    const before = this.#begun
    this.#actor!.send(event)
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

  /**
   * Works out what a press could ask for next, so that the press need only look it up. Everything
   * in its own small part, as the tables of the model too are built when they are first asked for.
   *
   * @param report - Is called with responses whose report may be asked for next.
   * @returns Whether the next answer may lead to the result, and a report was made for an answer
   *   before: what a first report and a first drawing take is too much for one question.
   */
  *ahead(report: (responses: readonly Response[]) => void): Generator<void, boolean, void> {
    // The shipped bank is unpacked by the first look at what it asks.
    yield void this.snapshot.context.bank.items
    yield void this.#begun
    const { context, value } = this.snapshot
    const { bank, responses } = context
    for (const { pattern } of responseModel(bank).shelves) yield void pattern.probabilities
    yield void this.assessment
    const { item } = this.assessment
    if (value !== 'asking' || !item) return false
    const skipped = { item: item.id, skipped: true } as const
    const answers = item.options.map(({ id }) => ({ item: item.id, option: id }))
    for (const response of [...answers, skipped]) {
      const next = { ...context, responses: [...responses, response], reopened: undefined }
      const { stop } = assessed(bank, next.responses, next)
      yield
      if (stop) yield report(next.responses)
    }
    if (responses.length >= fewestAnswers) yield report(responses)
    return responses.length > fewestAnswers
  }
}

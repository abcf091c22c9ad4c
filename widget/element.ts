import type { Bank } from '../src/bank/schema.ts'
import type { Report } from '../src/result/report.ts'
import type { Response } from '../src/bank/responses.ts'
import { facts } from 'virtual:bank-facts'
import css from './theme.css?inline'
import { bank as shipped } from '../questions/index.ts'
import { observed } from './host/attributes.ts'
import { QuizController } from './controller.ts'
import { ownerPart } from './owner/part.ts'
import type { Parts } from './parts.ts'
import { resultPart } from './result/part.ts'

export type { QuizAttributes, QuizHandlers, QuizVueHandlers } from './host/attributes.ts'
export type { QuizEventDetails, QuizEvents } from './host/events.ts'

// A server has no elements; there the class can be imported, not used.
const Base = globalThis.HTMLElement ?? (class {} as typeof HTMLElement)

/** Everything is here from the start. */
const parts: Parts = {
  bank: shipped,
  most: facts.most,
  styles: [css],
  ...ownerPart,
  ...resultPart,
  whenComplete: (work) => work()
}

/**
 * The quiz as a custom element. Nothing here reaches beyond the shadow root but the ear for a new
 * result in the page's address, and a quiz that is put back goes on where it was.
 */
export class CareerPathQuiz extends Base {
  static readonly observedAttributes: readonly string[] = observed

  readonly #quiz = new QuizController(this, parts)

  /** The bank that is asked. Setting it begins anew. */
  get bank(): Bank {
    return this.#quiz.bank
  }
  set bank(bank: Bank) {
    this.#quiz.bank = bank
  }

  /**
   * What the reader did so far. Setting it offers to go on from there. While the quiz is not up yet,
   * what is set waits, and what is wrong with it is told by `quiz-error`.
   *
   * @throws TypeError if it is no list.
   * @throws RangeError if a response names an item or option that the bank does not have.
   */
  get responses(): readonly Response[] {
    return this.#quiz.responses
  }
  set responses(responses: readonly Response[]) {
    this.#quiz.responses = responses
  }

  /** The whole result, as far as the answers go. */
  get report(): Report {
    return this.#quiz.report!
  }

  /** The screen that is shown. */
  get state(): 'welcome' | 'asking' | 'finished' {
    return this.#quiz.state
  }

  start(): void {
    this.#quiz.send({ type: 'quiz.start' })
  }

  back(): void {
    this.#quiz.send({ type: 'item.back' })
  }

  restart(): void {
    this.#quiz.send({ type: 'quiz.restart' })
  }

  /** Forgets every answer and whatever else any quiz has kept on the device. */
  erase(): void {
    this.#quiz.erase()
  }

  connectedCallback(): void {
    this.#quiz.connect()
  }

  disconnectedCallback(): void {
    this.#quiz.disconnect()
  }

  adoptedCallback(): void {
    this.#quiz.stage.dress()
  }

  attributeChangedCallback(name: string, _: string | null, value: string | null): void {
    this.#quiz.attributeChanged(name, value)
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'career-path-quiz': CareerPathQuiz
  }
}

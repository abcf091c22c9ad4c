/**
 * `career-path-quiz/element`: the class of the custom element. Registers nothing; can be imported on a server.
 *
 * @module element
 */

import type { Response } from '../src/bank/responses.ts'
import type { Bank } from '../src/bank/types.ts'
import type { Report } from '../src/result/types.ts'
import { QuizController } from './controller.ts'
import { observedAttributes } from './host/attributes.ts'
import { whenIdle } from './host/idle-queue.ts'
import { upgradeProperty } from './host/upgrade-property.ts'

export type { QuizAttributes, QuizHandlers, QuizVueHandlers } from './host/attributes.ts'
export type {
  QuizEventDetails,
  QuizEventName,
  QuizEvents,
  QuizEventBase,
  ShareWay
} from './host/events.ts'
export type { MessageKey } from './messages/messages.ts'

// A server has no elements. The class can be imported there but not used.
const Base = globalThis.HTMLElement ?? (class {} as typeof HTMLElement)

/**
 * The quiz as a custom element. It stays within its shadow root, and a quiz that is moved in the
 * page keeps its state.
 *
 * The build makes `custom-elements.json` of this comment and of those below.
 *
 * @attr mode - How long the quiz may get.
 * @attr src - Address of a bank file, https or of the same site. Without it the shipped bank is
 *   asked.
 * @attr links - Address of a list of links that replaces or extends the bank's own.
 * @attr store - Where unfinished answers wait on the device.
 * @attr theme - Colors; `auto` follows the page's `color-scheme`.
 * @attr lang - Language of the interface as a BCP 47 tag. Without it the page's, then the bank's.
 * @attr hide - Names of result sections to leave out, separated by spaces.
 * @event quiz-ready - The quiz is drawn.
 * @event quiz-start - The reader begins; `resumed` if there were answers.
 * @event quiz-answer - An item was answered. Never says how.
 * @event quiz-skip - An item was skipped.
 * @event quiz-back - The reader went back.
 * @event quiz-result - A result is shown, or a changed answer has led to another one.
 * @event quiz-link - A link of the result was followed.
 * @event quiz-share - The result was shared.
 * @event quiz-restart - The quiz was restarted.
 * @event quiz-error - Something that the page owner can fix.
 * @slot - Shown until the script runs, and where none runs.
 * @slot intro - Above the welcome screen.
 * @slot after - Below the result.
 * @csspart root - Everything the quiz draws.
 * @csspart card - The card of a screen.
 * @csspart heading - The heading of a screen.
 * @csspart progress - How far the quiz has got.
 * @csspart options - The answers on offer.
 * @csspart option - One answer.
 * @csspart button - The main button of a screen.
 * @csspart button-quiet - Any other button.
 * @csspart headline - The first sentence of a result.
 * @csspart picture - The triangle.
 * @csspart section - A section of the result.
 * @csspart bar - The bar of a track's share.
 * @csspart evidence - The answers that led to the result.
 * @csspart experiment - One thing to try.
 * @csspart links - The list of links.
 * @csspart link - One link.
 * @csspart note - A remark on a what-if result.
 * @csspart notice - The disclaimer.
 * @csspart sheet - The printed sheet.
 * @cssprop --cpq-accent - Buttons, links, the chart.
 * @cssprop --cpq-background - The card; set it together with `--cpq-text`.
 * @cssprop --cpq-text - The words on the card.
 * @cssprop --cpq-font-family - The font, instead of the page's.
 * @cssprop --cpq-font-size - The size of the text.
 * @cssprop --cpq-radius - The rounding of corners.
 * @cssprop --cpq-spacing - The space inside the card.
 * @cssprop --cpq-width - The largest width of the card.
 */
export class CareerPathQuiz extends Base {
  static readonly observedAttributes: readonly string[] = observedAttributes

  readonly #controller = new QuizController(this)
  /** Whether the script found the element in the page, rather than creating it later. */
  readonly #wasInPage = this.isConnected

  /** The bank in use. Setting it starts over. The shipped bank's result texts load later. */
  get bank(): Bank {
    return this.#controller.bank
  }
  set bank(bank: Bank) {
    this.#controller.bank = bank
  }

  /**
   * The responses so far. Setting them offers to continue from there.
   *
   * @throws TypeError if it isn't a list.
   * @throws RangeError if a response names an item or option that the bank does not have.
   */
  get responses(): readonly Response[] {
    return this.#controller.responses
  }
  set responses(responses: readonly Response[]) {
    this.#controller.responses = responses
  }

  /** The report on the responses so far; undefined until the result's part has loaded. */
  get report(): Report | undefined {
    return this.#controller.report
  }

  /** The state of the quiz. */
  get state(): 'welcome' | 'asking' | 'finished' {
    return this.#controller.state
  }

  /** Begins, or continues with answers of an earlier visit. Waits until the quiz is drawn. */
  start(): void {
    this.#controller.send({ type: 'quiz.start' })
  }

  /** Undoes the last response. */
  back(): void {
    this.#controller.send({ type: 'item.back' })
  }

  /** Drops all responses and returns to the welcome screen. */
  restart(): void {
    this.#controller.send({ type: 'quiz.restart' })
  }

  /** Erases everything that any quiz has stored on this device. */
  erase(): void {
    this.#controller.erase()
  }

  connectedCallback(): void {
    upgradeProperty(this, 'bank')
    upgradeProperty(this, 'responses')
    this.#controller.connect()
    // A page with a hundred quizzes draws them one by one; a quiz made by a script is drawn now.
    const mount = () => this.#controller.mountOnce()
    if (this.#wasInPage) whenIdle(mount)
    else queueMicrotask(mount)
  }

  disconnectedCallback(): void {
    this.#controller.disconnect()
  }

  adoptedCallback(): void {
    this.#controller.adoptStyles()
  }

  attributeChangedCallback(name: string): void {
    this.#controller.attributeChanged(name)
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'career-path-quiz': CareerPathQuiz
  }
}

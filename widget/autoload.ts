import type { Bank } from '../src/bank/schema.ts'
import type { Report } from '../src/result/report.ts'
import type { Response } from '../src/bank/responses.ts'
import { observed } from './host/attributes.ts'
import type { QuizController } from './controller.ts'
import type { Running } from './lazy/questions.ts'

/** So near to the window, in its own heights, a quiz is fetched. */
const near = '100%'

/**
 * The quiz as a custom element that costs its page next to nothing until it is near the window, or
 * touched, or told to do something. What is set before that waits.
 */
class LazyCareerPathQuiz extends HTMLElement {
  static readonly observedAttributes: readonly string[] = observed

  #running: Running | undefined
  #coming: Promise<QuizController | undefined> | undefined
  /** Until the bank that was set is the one that is asked. */
  #taking: Promise<void> | undefined
  #nearness: IntersectionObserver | undefined

  get bank(): Bank | undefined {
    return this.#running?.quiz.bank
  }
  set bank(bank: Bank) {
    this.#hold('bank', bank)
    this.#taking = this.#running?.takeOver()
  }

  get responses(): readonly Response[] {
    return this.#running?.quiz.responses ?? []
  }
  set responses(responses: readonly Response[]) {
    // Responses to a bank that waits wait with it.
    if (this.#running && !Object.hasOwn(this, 'bank')) this.#running.quiz.responses = responses
    else this.#hold('responses', responses)
  }

  get report(): Report | undefined {
    return this.#running?.quiz.report
  }

  get state(): QuizController['state'] {
    return this.#running?.quiz.state ?? 'welcome'
  }

  start(): void {
    this.#tell((quiz) => quiz.send({ type: 'quiz.start' }))
  }

  back(): void {
    this.#tell((quiz) => quiz.send({ type: 'item.back' }))
  }

  restart(): void {
    this.#tell((quiz) => quiz.send({ type: 'quiz.restart' }))
  }

  erase(): void {
    this.#tell((quiz) => quiz.erase())
  }

  connectedCallback(): void {
    if (this.#running) this.#running.quiz.connect()
    else if (!this.#nearness) {
      const fetch = () => void this.#fetch()
      this.#nearness = new IntersectionObserver(
        (entries) => entries.some(({ isIntersecting }) => isIntersecting) && fetch(),
        { rootMargin: near }
      )
      this.#nearness.observe(this)
      for (const touch of ['pointerenter', 'focusin']) this.addEventListener(touch, fetch)
    }
  }

  disconnectedCallback(): void {
    this.#running?.quiz.disconnect()
  }

  adoptedCallback(): void {
    this.#running?.quiz.stage.dress()
  }

  attributeChangedCallback(name: string, _: string | null, value: string | null): void {
    this.#running?.quiz.attributeChanged(name, value)
  }

  /** Keeps a value as the element's own until the quiz takes it over. */
  #hold(name: 'bank' | 'responses', value: unknown): void {
    Object.defineProperty(this, name, { value, configurable: true, writable: true })
  }

  #tell(what: (quiz: QuizController) => void): void {
    const coming = Object.hasOwn(this, 'bank') ? this.#taking : undefined
    if (this.#running && !coming) what(this.#running.quiz)
    else void (coming ?? this.#fetch()).then(() => this.#running && what(this.#running.quiz))
  }

  #fetch(): Promise<QuizController | undefined> {
    this.#nearness?.disconnect()
    return (this.#coming ??= import('./lazy/card.ts')
      .then(({ present }) => present(this))
      .then((running) => {
        this.#running = running
        return running.quiz
      })
      .catch((error: unknown) => {
        this.#coming = undefined
        const message =
          'career-path-quiz: its files did not come from beside the script. A script tag with an ' +
          `address elsewhere needs "crossorigin". ${(error as Error).message}`
        // eslint-disable-next-line eslint/no-console -- for the page's owner, who alone can mend it
        console.error(message)
        // What tells of everything else is in a file that has not come.
        const detail = { version: 1, message }
        this.dispatchEvent(new CustomEvent('quiz-error', { bubbles: true, composed: true, detail }))
        return undefined
      }))
  }
}

// Two copies of the script may meet on one page; the first one stays.
if (!customElements.get('career-path-quiz')) {
  customElements.define('career-path-quiz', LazyCareerPathQuiz)
}

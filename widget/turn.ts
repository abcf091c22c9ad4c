import { inIdleTime } from './ahead.ts'
import { tell } from './events.ts'
import type { Stage } from './stage.ts'

let isFinding = false

/** Defines an element; each quiz of it that the page has already waits for its turn. */
export function define(name: string, element: CustomElementConstructor): void {
  isFinding = true
  customElements.define(name, element)
  isFinding = false
}

/**
 * When a quiz comes up: at once, or, where the script found it in the page, in a moment of idle
 * time after the task of the script. So neither one quiz nor a hundred hold up their page.
 */
export class Turn {
  readonly #wasFound = isFinding
  #waits = isFinding
  readonly #host: HTMLElement
  readonly #comeUp: () => void

  constructor(host: HTMLElement, comeUp: () => void) {
    this.#host = host
    this.#comeUp = comeUp
  }

  /** Comes up in its turn. */
  begin(stage: Stage): void {
    if (this.#waits) inIdleTime(this.#steps(stage), () => this.#waits && this.#host.isConnected)
    else this.#comeUp()
  }

  *#steps(stage: Stage): Generator<void> {
    yield void stage.sheets(window)
    yield this.take()
  }

  /** Comes up now, if that has waited. */
  take(): void {
    if (!this.#waits) return
    this.#waits = false
    this.#comeUp()
  }

  /** Tells the page that the card is there. */
  tellReady(): void {
    const ready = () => tell(this.#host, 'quiz-ready', {})
    // Whoever creates the element and then listens has listened by the next moment.
    if (this.#wasFound) ready()
    else queueMicrotask(ready)
  }
}

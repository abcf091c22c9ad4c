import { inIdleTime } from './when-idle.ts'
import { tell } from './events.ts'

/** The quizzes that a script is finding in its page. */
let found: Turn[] | undefined

/**
 * Defines the element. The quizzes that the page has already come up after the task of the script,
 * one after the other in idle time: so neither one nor a hundred hold up their page.
 */
export function define(name: string, element: CustomElementConstructor): void {
  const turns: Turn[] = (found = [])
  customElements.define(name, element)
  found = undefined
  inIdleTime(inOrder(turns), () => true)
}

function* inOrder(turns: readonly Turn[]): Generator<void> {
  for (const turn of turns) {
    yield void turn.prepare()
    yield turn.comeUp()
  }
}

/** When a quiz comes up: at once, unless the script has found it in its page. */
export class Turn {
  readonly #wasFound = Boolean(found)
  #waits = this.#wasFound
  #isHeard = false
  readonly #host: HTMLElement
  readonly #onTurn: () => unknown
  /** Does what can be done before. */
  readonly prepare: () => unknown

  constructor(host: HTMLElement, prepare: () => unknown, onTurn: () => unknown) {
    this.#host = host
    this.prepare = prepare
    this.#onTurn = onTurn
    found?.push(this)
  }

  /** The quiz is in the page. */
  connect(): void {
    if (!this.#waits) this.#onTurn()
  }

  /** Comes up now, if that has waited. */
  comeUp(): void {
    if (!this.#waits) return
    this.#waits = false
    if (this.#host.isConnected) this.#onTurn()
  }

  /**
   * Tells the page that the card is there.
   *
   * @param isNew - Whether the page has not heard so before.
   */
  tellReady(isNew: boolean): void {
    const ready = () => {
      if (isNew) tell(this.#host, 'quiz-ready', {})
      this.#isHeard = true
    }
    // Whoever creates the element and then listens has listened by the next moment.
    if (this.#wasFound) ready()
    else queueMicrotask(ready)
  }

  /** Tells the page something more, but not before that. */
  whenHeard(told: () => void): void {
    if (this.#isHeard) told()
    else queueMicrotask(told)
  }
}

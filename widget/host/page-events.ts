import type { Link } from '../../src/bank/types.ts'
import { regionKey } from '../../src/model/regions.ts'
import type { QuizSnapshot } from '../../src/quiz/create-quiz.ts'
import type { QuizEvent } from '../../src/quiz/machine.ts'
import type { Report } from '../../src/result/types.ts'
import { dispatchQuizEvents, type QuizState } from './dispatch-quiz-events.ts'
import { dispatch, type QuizEventDetails, type QuizEventName, type ShareWay } from './events.ts'
import { messageOf, warnOwner } from './report-error.ts'

/** The events that one quiz dispatches to its page. */
export class PageEvents {
  readonly #host: HTMLElement
  readonly #state: () => QuizState
  /** The details of the last `quiz-result`, as JSON. */
  #lastResult = ''

  /** @param state - Returns the current state: every event names its bank and mode. */
  constructor(host: HTMLElement, state: () => QuizState) {
    this.#host = host
    this.#state = state
  }

  /** The quiz is drawn. */
  ready(): void {
    this.#dispatch('quiz-ready', {})
  }

  /** An event has changed the session. @param before - The snapshot before the event. */
  changed(event: QuizEvent, before: QuizSnapshot): void {
    dispatchQuizEvents(this.#host, this.#state(), event, before)
  }

  /**
   * The result is shown.
   *
   * @param isReturn - The reader comes back to it and may have changed answers. The page hears only
   *   of another result than the last.
   */
  result({ claim, place, mean }: Report, isReturn = false): void {
    const { tracks } = this.#state().quiz.bank
    const [first] = tracks.map(({ id }) => id).sort((a, b) => mean[b]! - mean[a]!)
    const result = {
      claim: claim.kind,
      place: place ? regionKey(place.region) : null,
      first: first!
    }
    const line = JSON.stringify(result)
    if (isReturn && line === this.#lastResult) return
    this.#lastResult = line
    this.#dispatch('quiz-result', result)
  }

  /** The reader follows a link. */
  link({ id, url }: Link): void {
    this.#dispatch('quiz-link', { id: id ?? url, url })
  }

  /** The reader shares a result. */
  share(way: ShareWay): void {
    this.#dispatch('quiz-share', { way })
  }

  /** Reports a problem to the page owner: in the console and as `quiz-error`. */
  error = (where: string, error: unknown): void => {
    const message = `${where}: ${messageOf(error)}`
    warnOwner(message)
    this.#dispatch('quiz-error', { message })
  }

  #dispatch<Name extends QuizEventName>(
    name: Name,
    detail: Omit<QuizEventDetails[Name], 'bank' | 'mode'>
  ): void {
    const { quiz, snapshot } = this.#state()
    const about = { bank: quiz.bank.id, mode: quiz.session(snapshot).mode }
    dispatch(this.#host, name, { ...about, ...detail } as QuizEventDetails[Name])
  }
}

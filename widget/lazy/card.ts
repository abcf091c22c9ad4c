import { h } from 'preact'
import { facts } from 'virtual:bank-facts'
import { historyKey, responsesKey } from '../../src/storage/keys.ts'
import { tellLost } from './tell-lost.ts'
import { tell } from '../host/events.ts'
import { mark } from '../keep/mark.ts'
import { isSet } from '../host/settings/is-set.ts'
import { Stage } from '../view/shadow-view.ts'
import { isKept, storageOf } from '../host/storage.ts'
import css from '../theme/card.css?inline'
import { Welcome } from '../screens/welcome.tsx'
import { arrivingWords } from '../words/en/arriving.ts'
import { cardWords } from '../messages/en/card.ts'
import type { Running } from './questions.ts'

/** Brings a quiz up in its element, and gives it once its questions are there. */
export async function present(host: HTMLElement): Promise<Running> {
  // A page that is being read may not have come to what is in the tag.
  while (document.readyState === 'loading' && !host.nextSibling) {
    await new Promise(requestAnimationFrame)
  }
  if (isAsShipped(host)) return new Promise((resolve) => new Card(host, resolve).show())
  const { run } = await import('./questions.ts')
  return run(host)
}

/** Whether the card can be drawn without a look at the questions, or at anything else. */
function isAsShipped(host: HTMLElement): boolean {
  const storage = storageOf(host, facts)
  return !(
    isSet(host) ||
    Object.hasOwn(host, 'bank') ||
    Object.hasOwn(host, 'responses') ||
    location.hash.startsWith(mark) ||
    isKept(storage, responsesKey(facts)) ||
    isKept(storage, historyKey(facts))
  )
}

/** The welcome card until the questions are there. */
class Card {
  readonly #host: HTMLElement
  readonly #done: (running: Running) => void
  readonly #stage: Stage
  #said = ''
  #isFetching = false
  /** What the reader has asked for, and waits for. */
  #wanted: ((running: Running) => void) | undefined

  /** @param done - Is given the quiz as soon as it runs. */
  constructor(host: HTMLElement, done: (running: Running) => void) {
    this.#host = host
    this.#done = done
    this.#stage = new Stage(host, { styles: [css] })
  }

  show(): void {
    this.#stage.open()
    this.#draw()
    tell(this.#host, 'quiz-ready', {})
    void this.#fetch()
  }

  #draw(): void {
    const { title, language, most } = facts
    const frame = { title, language, said: this.#said, say: this.#say }
    const screen = h(Welcome, {
      // That of a quiz's first screen, which takes this one over as it is.
      key: 1,
      words: cardWords,
      title,
      most: most[this.#host.getAttribute('mode') === 'full' ? 'full' : 'quick'],
      answers: 0,
      hasHistory: false,
      start: () => this.#want(({ quiz }) => quiz.send({ type: 'quiz.start' })),
      reopen: (text) => this.#want(({ quiz }) => quiz.reopen(text))
    })
    this.#stage.show(frame, screen)
  }

  #say = (text: string): void => {
    if (text === this.#said) return
    this.#said = text
    this.#draw()
  }

  #want(what: (running: Running) => void): void {
    this.#wanted = what
    this.#say(arrivingWords.questionsComing)
    void this.#fetch()
  }

  async #fetch(): Promise<void> {
    if (this.#isFetching) return
    this.#isFetching = true
    try {
      const { run } = await import('./questions.ts')
      const running = await run(this.#host)
      this.#done(running)
      this.#wanted?.(running)
    } catch (error) {
      tellLost(this.#host, 'questions', error)
      if (this.#wanted) this.#say(arrivingWords.questionsMissing)
    }
    this.#isFetching = false
  }
}

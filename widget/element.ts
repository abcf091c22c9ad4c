import { h, render } from 'preact'
import { bank as shippedBank } from '../questions/index.ts'
import type { Bank } from '../src/bank/schema.ts'
import { loadHistory, saveHistory, type History } from '../src/history.ts'
import type { QuizEvent } from '../src/machine.ts'
import type { Report } from '../src/report.ts'
import type { Response } from '../src/response.ts'
import { eraseResponses, loadResponses, saveResponses } from '../src/session.ts'
import type { Decoded } from '../src/share.ts'
import { lowContrast } from './contrast.ts'
import { tell } from './events.ts'
import { openedBy } from './keep/opened-by.ts'
import { checkAttribute, checkBank, isSet, settingsOf } from './owner/settings.ts'
import { Quiz } from './quiz.tsx'
import { sheetFor } from './sheet.ts'
import { Sitting } from './sitting.ts'
import { eraseAll, storageOf } from './storage.ts'
import { wordsFor } from './words/tables.ts'
import type { Words } from './words/words.ts'

export type { QuizAttributes, QuizHandlers } from './attributes.ts'
export type { QuizEventDetails, QuizEvents } from './events.ts'

// A server has no elements; there the class can be imported, not used.
const Base = globalThis.HTMLElement ?? (class {} as typeof HTMLElement)

/** Safari has no idle time to speak of. */
const whenIdle = (work: () => void) =>
  'requestIdleCallback' in globalThis ? requestIdleCallback(work) : setTimeout(work, 30)

/**
 * The quiz as a custom element. Nothing here reaches beyond the shadow root but the ear for a new
 * result in the page's address, and a quiz that is put back goes on where it was.
 */
export class CareerPathQuiz extends Base {
  static readonly observedAttributes: readonly string[] = [
    'mode',
    'theme',
    'store',
    'lang',
    'src',
    'links'
  ]

  #bank: Bank = shippedBank
  /** Words of the page's owner, in place of the interface's own. */
  #labels: Partial<Words> = {}
  /** Counts how often it was read what the page's owner wants; the last time holds. */
  #read = 0
  #sitting: Sitting | undefined
  /** Counts the screens shown. */
  #step = 0
  /** The screen for which work has been done ahead. */
  #ahead = -1
  /** Height of the tallest question so far, at this width. */
  #tallest: [width: number, height: number] = [0, 0]
  #history: History | undefined
  /** What the page's address says, and whether the screen shows it. */
  #opened: Decoded | undefined
  #showsOpened = false
  #reviews = false
  /** What was said last; that nothing can be remembered is said once. */
  #said = ''
  #warned = false
  #looked = false

  /** The bank that is asked. Setting it begins anew. */
  get bank(): Bank {
    return this.#bank
  }
  set bank(bank: Bank) {
    try {
      this.#bank = checkBank(bank)
    } catch (error) {
      this.#fault('bank', error)
      return
    }
    this.#sitting = this.#history = undefined
    this.#open()
  }

  /**
   * What the reader did so far. Setting it offers to go on from there.
   *
   * @throws RangeError if a response names an item or option that the bank does not have.
   */
  get responses(): readonly Response[] {
    return [...this.#running.snapshot.context.responses]
  }
  set responses(responses: readonly Response[]) {
    this.#begin(responses)
    this.#draw()
  }

  /** The whole result, as far as the answers go. */
  get report(): Report {
    return this.#running.report
  }

  /** The screen that is shown. */
  get state(): 'welcome' | 'asking' | 'finished' {
    return this.#running.snapshot.value
  }

  start(): void {
    this.#send({ type: 'quiz.start' })
  }

  back(): void {
    this.#send({ type: 'item.back' })
  }

  restart(): void {
    this.#send({ type: 'quiz.restart' })
  }

  /** Forgets every answer and whatever else any quiz has kept on the device. */
  erase(): void {
    this.#history = this.#opened = undefined
    eraseAll()
    this.restart()
    this.#say(this.#words.erased)
  }

  connectedCallback(): void {
    addEventListener('hashchange', this.#open)
    if (this.shadowRoot) {
      this.adoptedCallback()
      this.#draw()
    } else void this.#arrive()
  }

  /** Comes up, once it is known what the page's owner wants. Until then the tag's words stand. */
  async #arrive(): Promise<void> {
    const turn = ++this.#read
    // A page that is being read may not have come to what is in the tag.
    while (document.readyState === 'loading' && !this.nextSibling) {
      await new Promise(requestAnimationFrame)
    }
    if (isSet(this)) {
      const { bank, labels } = await settingsOf(this, shippedBank, (...fault) =>
        this.#fault(...fault)
      )
      if (turn !== this.#read) return
      this.#labels = labels
      // Whoever has begun goes on with the questions there were.
      if (!this.#sitting || this.state === 'welcome') {
        this.#bank = bank
        this.#sitting = this.#history = undefined
      }
    }
    if (!this.shadowRoot) {
      this.attachShadow({ mode: 'open' })
      this.#takeOver('bank')
      this.#takeOver('responses')
      // A quiz that nobody comes near costs its page nothing more.
      for (const sign of ['pointerenter', 'focusin']) this.addEventListener(sign, this.#workAhead)
      // Whoever creates the element and then listens has listened by now.
      queueMicrotask(() => tell(this, 'quiz-ready', {}))
      this.adoptedCallback()
    }
    this.#open()
  }

  disconnectedCallback(): void {
    removeEventListener('hashchange', this.#open)
  }

  adoptedCallback(): void {
    const view = this.ownerDocument.defaultView
    if (this.shadowRoot && view) this.shadowRoot.adoptedStyleSheets = [sheetFor(view)]
  }

  attributeChangedCallback(name: string, _: string | null, value: string | null): void {
    try {
      checkAttribute(name, value)
    } catch (error) {
      this.#fault(`${name}="${value}"`, error)
    }
    if (/src|links/.test(name)) {
      if (this.shadowRoot) void this.#arrive()
      return
    }
    // What a quiz began with it keeps; a restart of the page's own making takes up the new.
    if ((name === 'mode' || name === 'store') && this.#sitting?.snapshot.value === 'welcome') {
      this.#sitting = this.#history = undefined
    }
    this.#draw()
  }

  /** Takes over a property that was set before the class was there to see it. */
  #takeOver(name: 'bank' | 'responses'): void {
    const { value } = Object.getOwnPropertyDescriptor(this, name) ?? {}
    delete (this as Partial<this>)[name]
    if (value) this[name] = value
  }

  /** The interface speaks the language of the questions, unless `lang` says another. */
  get #words(): Words {
    return { ...wordsFor(this.lang || this.#bank.language), ...this.#labels }
  }

  /** The sitting, begun on first use with what the device has kept. */
  get #running(): Sitting {
    if (this.#sitting) return this.#sitting
    const storage = storageOf(this, this.#bank)
    return this.#begin(storage && loadResponses(storage, this.#bank))
  }

  /** Shows the result in the page's address, if there is one and it is for this quiz to show. */
  #open = (): void => {
    if (!this.shadowRoot) return
    const opened = openedBy(this, this.#bank)
    const hadFocus = this.shadowRoot.activeElement
    if (opened) {
      this.#opened = opened
      this.#showsOpened = true
      this.#step++
    }
    this.#draw()
    if (opened && hadFocus) this.#moveOn()
  }

  /** Goes from the opened result to the reader's own quiz. */
  #leave(): void {
    if (this.state === 'welcome') this.start()
    else this.#show()
  }

  #reopen(responses: readonly Response[]): void {
    this.#begin(responses)
    this.start()
    this.#send({ type: 'quiz.finish' })
  }

  get #remembered(): History {
    const storage = storageOf(this, this.#bank)
    return (this.#history ??= storage
      ? loadHistory(storage, this.#bank)
      : { results: [], tried: new Map() })
  }

  #remember(history: History): void {
    this.#history = history
    const storage = storageOf(this, this.#bank, true)
    this.#draw()
    if (!storage || !saveHistory(storage, this.#bank, history)) this.#warn()
  }

  /** Says once that nothing can be remembered. */
  #warn(): void {
    if (!this.#warned) this.#say(this.#words.forgets)
    this.#warned = true
  }

  #say(text: string): void {
    if (text === this.#said) return
    this.#said = text
    this.#draw()
  }

  #begin(responses: readonly Response[] | undefined): Sitting {
    this.#step++
    this.#reviews = false
    return (this.#sitting = new Sitting({
      bank: this.#bank,
      mode: this.getAttribute('mode') === 'full' ? 'full' : 'quick',
      seed: Math.floor(Math.random() * 2 ** 32),
      responses
    }))
  }

  #send(event: QuizEvent): void {
    const sitting = this.#running
    const before = sitting.snapshot.value
    if (!sitting.send(event)) return
    this.#said = ''
    // An answer is changed in place: the reader goes on from there.
    if (event.type === 'item.change') this.#draw()
    else this.#show()
    this.#keep()
    this.#tellOf(event, before)
  }

  /** Shows the screen of the present state as a new one. */
  #show(reviews = false): void {
    this.#showsOpened = false
    this.#reviews = reviews
    this.#step++
    this.#draw()
    this.#moveOn()
  }

  #keep(): void {
    const storage = storageOf(this, this.#bank, true)
    if (!storage) return
    const { bank, responses } = this.#running.snapshot.context
    if (responses.length === 0) eraseResponses(storage, bank)
    else if (!saveResponses(storage, bank, responses)) this.#warn()
  }

  #draw(): void {
    if (!this.shadowRoot) return
    const sitting = this.#running
    const theme = this.getAttribute('theme')
    const quiz = h(Quiz, {
      words: this.#words,
      theme: theme === 'light' || theme === 'dark' ? theme : 'auto',
      sitting,
      step: this.#step,
      keep: {
        history: this.#remembered,
        remember: (history) => this.#remember(history),
        opened: this.#opened,
        showsOpened: this.#showsOpened,
        leave: () => this.#leave(),
        reopen: (responses) => this.#reopen(responses),
        erase: () => this.erase(),
        said: this.#said,
        say: (text) => this.#say(text)
      },
      answer: (item, option, position) => {
        sitting.observe(item, position)
        this.#send({ type: 'item.answer', item, option })
      },
      send: (event) => this.#send(event),
      reviews: this.#reviews,
      review: (shown) => this.#show(shown),
      toHeading: () => this.#moveOn(),
      follow: ({ id, url }) => tell(this, 'quiz-link', { id, url })
    })
    render(quiz, this.shadowRoot)
    this.#steady()
    // Colours are known once styles have been worked out, which the next frame does for all.
    requestAnimationFrame(() => this.isConnected && this.#look())
    if (this.state !== 'welcome') this.#workAhead()
  }

  /** Does the work of the next press while the reader reads, a little at a time. */
  #workAhead = (): void => {
    const step = this.#step
    if (step === this.#ahead) return
    this.#ahead = step
    const parts = this.#running.ahead()
    const go = () => {
      if (step === this.#step && this.isConnected && !parts.next().done) whenIdle(go)
    }
    whenIdle(go)
  }

  /** Warns the page's owner, once, of an accent that can't be read on the card. */
  #look(): void {
    const contrast = lowContrast(this.shadowRoot!.firstElementChild as HTMLElement)
    if (contrast === undefined || this.#looked) return
    this.#looked = true
    // eslint-disable-next-line eslint/no-console -- for the page's owner, who alone can mend it
    console.warn(
      `career-path-quiz: --cpq-accent has a contrast of ${contrast.toFixed(1)} to the card. ` +
        'Expected 4.5; the colour of the text is taken.'
    )
  }

  /** Keeps the height of the tallest question so far, so that the page below stays where it is. */
  #steady(): void {
    const root = this.shadowRoot!.firstElementChild as HTMLElement
    root.style.minHeight = ''
    if (this.state !== 'asking' || this.#reviews) this.#tallest = [0, 0]
    else {
      const { offsetWidth, offsetHeight } = root
      const [width, height] = this.#tallest
      this.#tallest = [
        offsetWidth,
        width === offsetWidth ? Math.max(height, offsetHeight) : offsetHeight
      ]
      root.style.minHeight = `${this.#tallest[1]}px`
    }
  }

  /** Moves the focus to the heading of the new screen, and the page no more than that takes. */
  #moveOn(): void {
    const heading = this.shadowRoot?.querySelector('h2')
    heading?.focus({ preventScroll: true })
    heading?.scrollIntoView({ block: 'nearest', behavior: 'instant' })
  }

  /** Tells the page's owner what could not be taken over. */
  #fault(where: string, error: unknown): void {
    const message = `career-path-quiz: ${where}: ${(error as Error).message} The quiz goes on without it.`
    // eslint-disable-next-line eslint/no-console -- for the page's owner, who alone can mend it
    console.error(message)
    tell(this, 'quiz-error', { message })
  }

  /** Tells the page what an event has changed. */
  #tellOf(event: QuizEvent, before: string): void {
    const sitting = this.#running
    if (event.type === 'quiz.start') tell(this, 'quiz-start', {})
    if (event.type === 'item.back') tell(this, 'quiz-back', {})
    if (event.type === 'quiz.restart') tell(this, 'quiz-restart', {})
    if (event.type === 'item.answer') {
      const { asked, most } = sitting.assessment.progress
      tell(this, 'quiz-answer', { item: event.item, asked, most })
    }
    if (sitting.snapshot.value === 'finished' && before !== 'finished') {
      tell(this, 'quiz-result', { claim: sitting.report.claim })
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'career-path-quiz': CareerPathQuiz
  }
}

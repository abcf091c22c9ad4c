import { h, render } from 'preact'
import { bank as shippedBank } from '../questions/index.ts'
import type { Bank } from '../src/bank/schema.ts'
import type { QuizEvent } from '../src/machine.ts'
import type { Report } from '../src/report.ts'
import type { Response } from '../src/response.ts'
import type { Decoded } from '../src/share.ts'
import { inIdleTime } from './ahead.ts'
import { lowContrast } from './contrast.ts'
import { tell, tellOf } from './events.ts'
import { tellContrast, tellFault } from './faults.ts'
import { Memory, type KeptSitting } from './keep/memory.ts'
import { openedBy } from './keep/opened-by.ts'
import { checkAttribute, checkBank, isSet, settingsOf } from './owner/settings.ts'
import { Quiz } from './quiz.tsx'
import type { Scene } from './scene.ts'
import { sheetFor } from './sheet.ts'
import { Sitting } from './sitting.ts'
import { SteadyHeight } from './steady-height.ts'
import { eraseAll } from './storage.ts'
import { wordsFor } from './words/tables.ts'
import type { Words } from './words/words.ts'

/**
 * Runs the quiz of one element: what the page's owner sets, what the reader does, and the screen
 * that comes of it.
 */
export class QuizController {
  readonly #host: HTMLElement
  readonly #height = new SteadyHeight()
  #bank: Bank = shippedBank
  /** Words of the page's owner, in place of the interface's own. */
  #labels: Partial<Words> = {}
  /** Counts how often it was read what the page's owner wants; the last time holds. */
  #read = 0
  #sitting: Sitting | undefined
  #memory: Memory | undefined
  /** Counts the screens shown. */
  #step = 0
  /** The screen for which work has been done ahead. */
  #ahead = -1
  /** What the page's address says, and whether the screen shows it. */
  #opened: Decoded | undefined
  #showsOpened = false
  #reviews = false
  /** What was said last; that nothing can be remembered is said once. */
  #said = ''
  #warned = false
  #looked = false

  constructor(host: HTMLElement) {
    this.#host = host
  }

  get bank(): Bank {
    return this.#bank
  }
  set bank(bank: Bank) {
    try {
      this.#ask(checkBank(bank))
    } catch (error) {
      tellFault(this.#host, 'bank', error)
      return
    }
    this.#open()
  }

  get responses(): readonly Response[] {
    return [...this.#running.snapshot.context.responses]
  }
  set responses(responses: readonly Response[]) {
    this.#begin({ responses })
    this.#draw()
  }

  get report(): Report {
    return this.#running.report
  }

  get state(): 'welcome' | 'asking' | 'finished' {
    return this.#running.snapshot.value
  }

  erase(): void {
    this.#memory = this.#opened = undefined
    eraseAll()
    this.send({ type: 'quiz.restart' })
    this.#say(this.#words.erased)
  }

  connect(): void {
    addEventListener('hashchange', this.#open)
    if (this.#host.shadowRoot) {
      this.adopt()
      this.#draw()
    } else void this.#arrive()
  }

  disconnect(): void {
    removeEventListener('hashchange', this.#open)
  }

  /** Puts on the styles, of which each document has its own. */
  adopt(): void {
    const { shadowRoot, ownerDocument } = this.#host
    const view = ownerDocument.defaultView
    if (shadowRoot && view) shadowRoot.adoptedStyleSheets = [sheetFor(view)]
  }

  attributeChanged(name: string, value: string | null): void {
    try {
      checkAttribute(name, value)
    } catch (error) {
      tellFault(this.#host, `${name}="${value}"`, error)
    }
    if (/src|links/.test(name)) {
      if (this.#host.shadowRoot) void this.#arrive()
      return
    }
    // What a quiz began with it keeps; a restart of the page's own making takes up the new.
    if ((name === 'mode' || name === 'store') && this.#sitting?.snapshot.value === 'welcome') {
      this.#ask(this.#bank)
    }
    this.#draw()
  }

  /** Comes up, once it is known what the page's owner wants. Until then the tag's words stand. */
  async #arrive(): Promise<void> {
    const host = this.#host
    const turn = ++this.#read
    // A page that is being read may not have come to what is in the tag.
    while (document.readyState === 'loading' && !host.nextSibling) {
      await new Promise(requestAnimationFrame)
    }
    if (isSet(host)) {
      const { bank, labels } = await settingsOf(host, shippedBank)
      if (turn !== this.#read) return
      this.#labels = labels
      // Whoever has begun goes on with the questions there were.
      if (!this.#sitting || this.state === 'welcome') this.#ask(bank)
    }
    if (!host.shadowRoot) {
      host.attachShadow({ mode: 'open' })
      this.#takeOver('bank')
      this.#takeOver('responses')
      // A quiz that nobody comes near costs its page nothing more.
      for (const sign of ['pointerenter', 'focusin']) host.addEventListener(sign, this.#workAhead)
      // Whoever creates the element and then listens has listened by now.
      queueMicrotask(() => tell(host, 'quiz-ready', {}))
      this.adopt()
    }
    this.#open()
  }

  /** Takes over a property that was set before the class was there to see it. */
  #takeOver(name: 'bank' | 'responses'): void {
    const host = this.#host as Partial<Record<typeof name, never>>
    const { value } = Object.getOwnPropertyDescriptor(host, name) ?? {}
    delete host[name]
    if (value) this[name] = value as never
  }

  /** The interface speaks the language of the questions, unless `lang` says another. */
  get #words(): Words {
    return { ...wordsFor(this.#host.lang || this.#bank.language), ...this.#labels }
  }

  /** The sitting, begun on first use with what the device has kept. */
  get #running(): Sitting {
    return this.#sitting ?? this.#begin(this.#remembered.sitting())
  }

  get #remembered(): Memory {
    return (this.#memory ??= new Memory(this.#host, this.#bank, () => this.#warn()))
  }

  /** From here on this bank is asked, in a sitting of its own. */
  #ask(bank: Bank): void {
    this.#bank = bank
    this.#sitting = this.#memory = undefined
  }

  /** Whoever went on into the full quiz is there still; a restart is as the page's owner wants. */
  #begin(kept?: KeptSitting): Sitting {
    this.#step++
    this.#reviews = false
    const startMode = this.#host.getAttribute('mode') === 'full' ? 'full' : 'quick'
    return (this.#sitting = new Sitting({
      seed: Math.floor(Math.random() * 2 ** 32),
      ...kept,
      bank: this.#bank,
      startMode,
      mode: kept?.mode === 'full' ? 'full' : startMode
    }))
  }

  /** Shows the result in the page's address, if there is one and it is for this quiz to show. */
  #open = (): void => {
    const { shadowRoot } = this.#host
    if (!shadowRoot) return
    const opened = openedBy(this.#host, this.#bank)
    const hadFocus = shadowRoot.activeElement
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
    if (this.state === 'welcome') this.send({ type: 'quiz.start' })
    else this.#show()
  }

  #reopen(responses: readonly Response[]): void {
    this.#begin({ responses })
    this.send({ type: 'quiz.start' })
    this.send({ type: 'quiz.finish' })
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

  send(event: QuizEvent): void {
    const sitting = this.#running
    const before = sitting.snapshot.value
    if (!sitting.send(event)) return
    this.#said = ''
    // An answer is changed in place: the reader goes on from there.
    if (event.type === 'item.change') this.#draw()
    else this.#show()
    this.#remembered.keep(sitting.snapshot.context)
    tellOf(this.#host, sitting, event, before)
  }

  /** Shows the screen of the present state as a new one. */
  #show(reviews = false): void {
    this.#showsOpened = false
    this.#reviews = reviews
    this.#step++
    this.#draw()
    this.#moveOn()
  }

  #draw(): void {
    const { shadowRoot } = this.#host
    if (!shadowRoot) return
    render(h(Quiz, this.#scene), shadowRoot)
    const root = shadowRoot.firstElementChild as HTMLElement
    this.#height.keep(root, this.state === 'asking' && !this.#reviews)
    // Colours are known once styles have been worked out, which the next frame does for all.
    requestAnimationFrame(() => this.#host.isConnected && this.#look(root))
    if (this.state !== 'welcome') this.#workAhead()
  }

  get #scene(): Scene {
    const sitting = this.#running
    const memory = this.#remembered
    const theme = this.#host.getAttribute('theme')
    return {
      words: this.#words,
      theme: theme === 'light' || theme === 'dark' ? theme : 'auto',
      sitting,
      step: this.#step,
      keep: {
        history: memory.history,
        remember: (history) => {
          memory.remember(history)
          this.#draw()
        },
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
        this.send({ type: 'item.answer', item, option })
      },
      send: (event) => this.send(event),
      reviews: this.#reviews,
      review: (shown) => this.#show(shown),
      toHeading: () => this.#moveOn(),
      follow: ({ id, url }) => tell(this.#host, 'quiz-link', { id, url })
    }
  }

  /** Does the work of the next press while the reader reads, a little at a time. */
  #workAhead = (): void => {
    const step = this.#step
    if (step === this.#ahead) return
    this.#ahead = step
    inIdleTime(this.#parts(), () => step === this.#step && this.#host.isConnected)
  };

  *#parts(): Generator<void> {
    // The first date that a page writes loads the browser's calendar, which takes a while.
    if (yield* this.#running.ahead()) this.#words.dated('', new Date())
  }

  /** Warns the page's owner, once, of an accent that can't be read on the card. */
  #look(root: HTMLElement): void {
    const contrast = lowContrast(root)
    if (contrast === undefined || this.#looked) return
    this.#looked = true
    tellContrast(contrast)
  }

  /** Moves the focus to the heading of the new screen, and the page no more than that takes. */
  #moveOn(): void {
    const heading = this.#host.shadowRoot?.querySelector('h2')
    heading?.focus({ preventScroll: true })
    heading?.scrollIntoView({ block: 'nearest', behavior: 'instant' })
  }
}

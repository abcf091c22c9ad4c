import type { Bank } from '../src/bank/schema.ts'
import type { QuizEvent } from '../src/quiz/machine.ts'
import type { Report } from '../src/result/report.ts'
import type { Response } from '../src/bank/responses.ts'
import type { Read } from '../src/share/codec.ts'
import { afterPaint } from './view/after-paint.ts'
import { inIdleTime } from './host/when-idle.ts'
import { BankInUse } from './active-quiz.ts'
import { tell } from './host/events.ts'
import { attempt } from './host/report-error.ts'
import { checkAttribute, checkAttributes, isSet } from './host/settings/is-set.ts'
import { hold, letGo } from './host/upgrade-property.ts'
import type { Parts } from './parts.ts'
import { ReadableAccent } from './view/readable-accent.ts'
import type { Scene } from './view/props.ts'
import { screenOf } from './view/screen.tsx'
import { Stage } from './view/shadow-view.ts'
import { SteadyHeight } from './view/steady-height.ts'
import { eraseAll } from './host/storage.ts'
import { tellOf } from './host/dispatch-quiz-events.ts'
import { Turn } from './host/mount-queue.ts'

/**
 * Runs the quiz of one element: what the page's owner sets, what the reader does, and the screen
 * that comes of it.
 */
export class QuizController {
  readonly #host: HTMLElement
  readonly #parts: Parts
  readonly stage: Stage
  readonly #height = new SteadyHeight()
  readonly #accent = new ReadableAccent()
  readonly #use: BankInUse
  /** Counts how often it was read what the page's owner wants; the last time holds. */
  #read = 0
  /** Whether the quiz is on its stage. */
  #isUp = false
  /** What the page has done before that. */
  #waiting: QuizEvent[] = []
  readonly #turn: Turn
  /** Counts the screens shown. */
  #step = 0
  /** The screen for which work has been done ahead. */
  #ahead = -1
  /** What the page's address says, and whether the screen shows it. */
  #opened: Read | undefined
  #showsOpened = false
  #reviews = false
  /** Whether the screen shows also what can wait until it has been painted. */
  #isWhole = true
  /** What was said last; that nothing can be remembered is said once. */
  #said = ''
  #warned = false

  constructor(host: HTMLElement, parts: Parts) {
    this.#host = host
    this.#parts = parts
    this.#turn = new Turn(
      host,
      () => this.stage.sheets(window),
      () => this.#arrive()
    )
    this.stage = new Stage(host, parts)
    this.#use = new BankInUse(host, parts, this.#toNextStep, () => this.#warn())
  }

  get bank(): Bank {
    return this.#use.bank
  }
  set bank(bank: Bank) {
    void attempt(this.#host, 'bank', () => {
      this.#use.ask((this.#use.own = this.#parts.checkBank(bank)))
      this.open()
    })
  }

  get responses(): readonly Response[] {
    return [...this.#use.sitting.snapshot.context.responses]
  }
  set responses(responses: readonly Response[]) {
    if (this.#isUp) this.#use.begin({ responses })
    else hold(this.#host, 'responses', responses)
    this.#draw()
  }

  get report(): Report | undefined {
    return this.#parts.reportOf(this.#use.sitting)
  }

  get state(): 'welcome' | 'asking' | 'finished' {
    return this.#use.sitting.snapshot.value
  }

  erase(): void {
    this.#opened = undefined
    this.#use.forget()
    eraseAll()
    this.send({ type: 'quiz.restart' })
    this.say(this.#use.words.erased)
  }

  connect(): void {
    addEventListener('hashchange', this.open)
    if (this.#isUp) {
      this.stage.dress()
      this.#draw()
    } else this.#turn.connect()
  }

  disconnect(): void {
    removeEventListener('hashchange', this.open)
  }

  attributeChanged(name: string, value: string | null): void {
    // Before that nobody may be there to hear of a fault.
    if (!this.#isUp) return
    checkAttribute(this.#host, name, value)
    if (/src|links/.test(name)) {
      void this.#arrive()
      return
    }
    // What a quiz began with it keeps; a restart of the page's own making takes up the new.
    if ((name === 'mode' || name === 'store') && this.#use.isUntouched) this.#use.ask(this.bank)
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
    // Links that the owner names go with the bank that a script has set.
    this.takeOver('bank')
    const { own } = this.#use
    const asShipped = { bank: own, labels: {} }
    const settings = isSet(host) ? await this.#parts.settingsOf(host, own) : asShipped
    if (turn !== this.#read) return
    this.#use.takeUp(settings)
    const isNew = !host.shadowRoot
    if (!this.#isUp) {
      this.#isUp = true
      this.stage.open()
      checkAttributes(host)
      this.takeOver('responses')
      // A quiz that nobody comes near costs its page nothing more.
      for (const sign of ['pointerenter', 'focusin']) host.addEventListener(sign, this.#workAhead)
    }
    this.open()
    this.#turn.tellReady(isNew)
    for (const event of this.#waiting.splice(0)) this.send(event)
  }

  /** Takes over a property that was set before it could be seen. */
  takeOver(name: 'bank' | 'responses'): void {
    const value = letGo(this.#host, name)
    if (value) void attempt(this.#host, name, () => (this[name] = value as never))
  }

  /** Shows the result in the page's address, if there is one and it is for this quiz to show. */
  open = (): void => {
    if (!this.#isUp) return
    const opened = this.#parts.openedBy(this.#host, this.bank)
    if (opened) {
      this.#opened = opened
      this.#showsOpened = true
      this.#refresh()
    } else this.#draw()
  }

  /** Draws the screen as a new one; the focus goes along, if it was here. */
  #refresh(): void {
    const { hasFocus } = this.stage
    this.#step++
    this.#draw()
    if (hasFocus) this.stage.toHeading()
  }

  /** Goes from the opened result to the reader's own quiz. */
  #leave(): void {
    if (this.state === 'welcome') this.send({ type: 'quiz.start' })
    else this.#show()
  }

  /** Shows the result that the text of a file holds, in place of the present one. */
  reopen(text: string): void {
    this.#parts.whenComplete(() => {
      const content = this.#parts.readResult(this.bank, text)
      if (content.ok) {
        this.#use.begin({ responses: content.responses })
        this.send({ type: 'quiz.start' })
        this.send({ type: 'quiz.finish' })
      } else {
        const { newer, badFile } = this.#use.words
        this.say(content.reason === 'newer' ? newer : badFile[content.reason])
      }
    }, this.#host)
  }

  /** Says once that nothing can be remembered. */
  #warn(): void {
    if (!this.#warned) this.say(this.#use.words.forgets)
    this.#warned = true
  }

  /** Tells the reader something, until the next step. */
  say = (text: string): void => {
    if (text === this.#said) return
    this.#said = text
    this.#draw()
  }

  send(event: QuizEvent): void {
    this.#turn.comeUp()
    if (!this.#isUp) return void this.#waiting.push(event)
    const sitting = this.#use.sitting
    const before = sitting.snapshot.value
    if (!sitting.send(event)) return
    this.#said = ''
    // An answer is changed in place: the reader goes on from there.
    if (event.type === 'item.change') this.#draw()
    else {
      this.#isWhole = before !== 'asking' || sitting.snapshot.value !== 'finished'
      this.#show()
    }
    if (!this.#isWhole) afterPaint(this.#complete)
    this.#use.memory.keep(sitting.snapshot.context)
    this.#turn.whenHeard(() => tellOf(this.#host, sitting, this.#parts, event, before))
  }

  /** The next screen is a new one. */
  #toNextStep = (): void => {
    this.#step++
    this.#reviews = false
  }

  /** Shows all of a result whose claim and drawing have been painted. */
  #complete = (): void => {
    this.#isWhole = true
    this.#draw()
  }

  /** Shows the screen of the present state as a new one. */
  #show(reviews = false): void {
    this.#toNextStep()
    this.#showsOpened = false
    this.#reviews = reviews
    this.#draw()
    this.stage.toHeading()
  }

  #draw(): void {
    if (!this.#isUp) return
    const { title, language } = this.bank
    const frame = { title, language, said: this.#said, say: this.say }
    const asks = this.state === 'asking' && !this.#reviews
    this.stage.show(frame, screenOf(this.#scene, this.#parts))
    const { root } = this.stage
    this.#height.keep(root, asks)
    this.#accent.watch(root)
    if (this.state !== 'welcome') this.#workAhead()
  }

  get #scene(): Scene {
    const sitting = this.#use.sitting
    const memory = this.#use.memory
    const step = this.#step
    return {
      words: this.#use.words,
      sitting,
      step,
      isWhole: this.#isWhole,
      isShown: () => step === this.#step,
      keep: {
        get history() {
          return memory.history
        },
        hasHistory: memory.hasHistory,
        remember: (history) => {
          memory.remember(history)
          this.#draw()
        },
        opened: this.#opened,
        showsOpened: this.#showsOpened,
        leave: () => this.#leave(),
        reopen: (text) => this.reopen(text),
        erase: () => this.erase(),
        say: this.say
      },
      answer: (item, option, position) => {
        sitting.observe(item, position)
        this.send({ type: 'item.answer', item, option })
      },
      send: (event) => this.send(event),
      reviews: this.#reviews,
      review: (shown) => this.#show(shown),
      refresh: () => this.#refresh(),
      toHeading: this.stage.toHeading,
      sheets: this.stage.sheets,
      follow: ({ id, url }) => tell(this.#host, 'quiz-link', { id, url })
    }
  }

  /** Does the work of the next press while the reader reads, a little at a time. */
  #workAhead = (): void => {
    const step = this.#step
    if (step === this.#ahead) return
    this.#ahead = step
    inIdleTime(this.#work(), () => step === this.#step && this.#host.isConnected)
  };

  *#work(): Generator<void> {
    const sitting = this.#use.sitting
    if (yield* sitting.ahead((responses) => this.#parts.reportOf(sitting, responses))) {
      yield* this.#parts.rehearse(this.#scene, this.stage.root)
    }
  }
}

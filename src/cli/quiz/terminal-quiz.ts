import { createActor, type Actor } from 'xstate'
import type { Section } from '../../bank/responses.ts'
import type { Bank } from '../../bank/types.ts'
import type { Quiz } from '../../quiz/create-quiz.ts'
import { defineQuiz } from '../../quiz/define-quiz.ts'
import type { QuizInput } from '../../quiz/machine.ts'
import type { ShownItem } from '../../quiz/shown-item.ts'
import { exitCodes, type ExitCode } from '../exit-codes.ts'
import { colorsFor } from '../io/colors.ts'
import { print, printError, printJson, type Io, type Output } from '../io/io.ts'
import { safeText } from '../io/safe-text.ts'
import { widthOf } from '../io/wrap.ts'
import { resultText } from '../result/result-text.ts'
import { interrupt } from './keys.ts'
import { optionIndex, optionKey } from './option-keys.ts'
import { pressedKeys, type PressedKeys } from './pressed-keys.ts'
import { questionScreen } from './question-screen.ts'
import { saveSessionFile } from './session-file.ts'
import { plainView, screenView, silentView, type View } from './view.ts'

/** How a quiz is taken in the terminal. */
export interface TerminalQuizOptions {
  /** Keys to press first. */
  keys?: string | undefined
  /** A file for the session. */
  save?: string | undefined
  /** Whether to offer the optional parts after the result; in a terminal they always are. */
  more?: boolean | undefined
  /** Whether to print questions one below the other. */
  plain?: boolean | undefined
  /** Whether standard output is for the report alone, as JSON. */
  json?: boolean | undefined
}

/** What can follow a result, as an offer. */
const offers: Readonly<Partial<Record<Section, string>>> = {
  pull: 'More questions, for a surer result',
  readiness: 'What you’ve done so far',
  leadership: 'How you’d lead',
  situation: 'Your situation'
}

/** One quiz in the terminal: asks, shows the result, and offers more. */
export class TerminalQuiz {
  readonly #io: Io
  readonly #bank: Bank
  readonly #options: TerminalQuizOptions
  /** The command that resumes the quiz after the keys pressed so far. */
  readonly #resumeCommand: (keys: string) => string
  readonly #quiz: Quiz
  readonly #actor: Actor<Quiz['machine']>
  readonly #output: Output
  readonly #isTerminal: boolean
  readonly #view: View
  readonly #keys: PressedKeys
  /** The report that was printed last, as JSON. */
  #printed = ''

  constructor(
    io: Io,
    bank: Bank,
    input: QuizInput,
    options: TerminalQuizOptions,
    resumeCommand: (keys: string) => string
  ) {
    this.#io = io
    this.#bank = bank
    this.#options = options
    this.#resumeCommand = resumeCommand
    this.#quiz = defineQuiz(bank)
    this.#actor = createActor(this.#quiz.machine, { input }).start()
    this.#output = options.json ? io.stderr : io.stdout
    this.#isTerminal = io.stdin.isTTY === true
    this.#view = this.#viewFor(options)
    this.#keys = pressedKeys(io, options.keys ?? '')
  }

  /** Takes the quiz to its end, or until the user quits. */
  async run(): Promise<ExitCode> {
    this.#actor.send({ type: 'quiz.start' })
    // A terminal may change its width while the reader answers.
    const redraw = () => this.#showQuestion()
    if (this.#isScreen) this.#output.on('resize', redraw)
    try {
      for (;;) {
        const item = this.#quiz.item(this.#snapshot)
        const code = item ? await this.#ask(item) : await this.#offerMore()
        if (code !== undefined) return code
      }
    } finally {
      this.#output.off('resize', redraw)
      this.#view.leave()
      await this.#keys.end()
    }
  }

  get #snapshot() {
    return this.#actor.getSnapshot()
  }

  get #look() {
    return { colors: colorsFor(this.#io, this.#output), width: widthOf(this.#output) }
  }

  get #isScreen(): boolean {
    return this.#isTerminal && this.#output.isTTY === true && !this.#options.plain
  }

  #viewFor({ json }: TerminalQuizOptions): View {
    if (json && !this.#isTerminal) return silentView
    return this.#isScreen ? screenView(this.#output) : plainView(this.#output)
  }

  /** Asks one question. Returns an exit code at the end of the quiz. */
  async #ask(item: ShownItem): Promise<ExitCode | undefined> {
    this.#showQuestion()
    const before = this.#snapshot
    const key = await this.#keys.next()
    if (key === undefined) {
      const message = 'The input ended before the quiz did; the result is of the answers so far.'
      printError(this.#io, message)
      this.#actor.send({ type: 'quiz.finish' })
      this.#showResult()
      return this.#end()
    }
    if (key === interrupt) return this.#interrupted()
    if (key === 'q') {
      this.#pause()
      if (this.#options.json) printJson(this.#io, this.#report)
      return exitCodes.ok
    }
    const option = item.options[optionIndex(key)]
    if (option) this.#actor.send({ type: 'item.answer', item: item.id, option: option.id })
    else if (key === 's') this.#actor.send({ type: 'item.skip', item: item.id })
    else if (key === 'b') this.#actor.send({ type: 'item.back' })
    else if (key === 'f' && item.section === 'pull') this.#actor.send({ type: 'quiz.finish' })
    else if (key === 'n' && item.section !== 'pull') this.#actor.send({ type: 'quiz.continue' })
    else {
      const last = optionKey(item.options.length - 1)
      this.#view.hint(
        `There is no answer "${key}". Expected ${optionKey(0)} to ${last}, s, b or q.`
      )
    }
    this.#keys.note(key, this.#snapshot !== before)
    return undefined
  }

  /** Shows the result and offers the optional parts. Returns an exit code unless one is chosen. */
  async #offerMore(): Promise<ExitCode | undefined> {
    const before = this.#snapshot
    const offered = this.#offered
    this.#showResult()
    if (offered.length === 0 && !this.#isTerminal) return this.#end()
    if (!this.#options.json) this.#showMenu(offered)
    const key = await this.#keys.next()
    if (key === interrupt) return this.#interrupted()
    if (key === undefined || key === 'q' || key === 'enter') return this.#end()
    const section = offered[optionIndex(key)]
    if (section) this.#actor.send({ type: 'quiz.continue', section })
    else if (key === 'b') this.#actor.send({ type: 'item.back' })
    this.#keys.note(key, this.#snapshot !== before)
    return undefined
  }

  get #offered(): readonly Section[] {
    if (!this.#isTerminal && !this.#options.more) return []
    return (Object.keys(offers) as Section[]).filter((section) =>
      this.#quiz.canContinue(this.#snapshot, section)
    )
  }

  get #report() {
    return this.#quiz.report(this.#snapshot)
  }

  #showQuestion(): void {
    const item = this.#quiz.item(this.#snapshot)
    if (!item) return
    const progress = this.#quiz.progress(this.#snapshot)
    this.#view.show(questionScreen(this.#bank, item, progress, this.#look))
  }

  /** Prints the result, unless it is the one that was printed last. */
  #showResult(): void {
    this.#view.leave()
    const text = JSON.stringify(this.#report)
    if (this.#options.json || this.#printed === text) return
    this.#printed = text
    print(this.#io, resultText(this.#bank, this.#report, this.#look))
  }

  #showMenu(offered: readonly Section[]): void {
    const { colors } = this.#look
    const lines = offered.map((section, index) => `  ${optionKey(index)}  ${offers[section]}`)
    const { place } = this.#report
    const name = place ? safeText(place.name) : 'too close to call'
    // The result is longer than most terminals.
    const above = this.#isTerminal ? [colors.bold(`Your result: ${name} (scroll up)`)] : []
    print(this.#io, ['', ...above, ...lines, colors.dim('  b back   q done')].join('\n'))
  }

  #end(): ExitCode {
    const { save, json } = this.#options
    this.#save()
    if (json) printJson(this.#io, this.#report)
    else if (save) printError(this.#io, `Saved to ${save}.`)
    return exitCodes.ok
  }

  #interrupted(): ExitCode {
    this.#pause()
    return exitCodes.interrupted
  }

  /** Leaves the quiz so that it can be resumed. */
  #pause(): void {
    this.#view.leave()
    this.#save()
    const unsaved = this.#options.save === undefined ? 'Nothing is saved. ' : ''
    printError(this.#io, `${unsaved}To continue: ${this.#resumeCommand(this.#keys.useful())}`)
  }

  #save(): void {
    const { save } = this.#options
    if (save !== undefined) saveSessionFile(save, this.#quiz.session(this.#snapshot), this.#report)
  }
}

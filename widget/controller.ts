import type { Response } from '../src/bank/responses.ts'
import type { Bank } from '../src/bank/types.ts'
import type { QuizEvent } from '../src/quiz/machine.ts'
import type { Report } from '../src/result/types.ts'
import { ActiveQuiz } from './active-quiz.ts'
import { attributeProblems, hiddenSections, readAttribute } from './host/attributes.ts'
import { dispatchQuizEvents } from './host/dispatch-quiz-events.ts'
import { dispatch, type QuizEventDetails, type QuizEventName } from './host/events.ts'
import { hashPrefix } from './host/hash-prefix.ts'
import { whenIdle } from './host/idle-queue.ts'
import { messageOf, warnOwner } from './host/report-error.ts'
import { hasSettings } from './host/settings/has-settings.ts'
import { interfaceLanguage, languageProblem } from './host/settings/language.ts'
import type { checkBank, Settings } from './host/settings/read-settings.ts'
import { eraseAll } from './host/storage.ts'
import { loadedLanguage, loadLanguage, needsLoading } from './load-language.ts'
import { loadedResultPart, loadResultPart } from './load-result.ts'
import { messagesFor } from './messages/messages-for.ts'
import { Days } from './screens/days.tsx'
import { Now } from './screens/now.tsx'
import { Question } from './screens/question.tsx'
import { Review } from './screens/review.tsx'
import { Welcome } from './screens/welcome.tsx'
import css from './theme.css?inline'
import { ErrorScreen } from './view/error-screen.tsx'
import type { QuizUi } from './view/quiz-context.ts'
import type { Screens } from './view/quiz-view.tsx'
import { isMachineScreen, screenFor, type Screen } from './view/screen.ts'
import { ShadowView } from './view/shadow-view.ts'

const baseScreens: Screens = {
  welcome: Welcome,
  now: Now,
  question: Question,
  days: Days,
  review: Review,
  error: ErrorScreen
}

/**
 * Runs the quiz of one element: reads what the page owner has set, passes what the reader does to
 * the machine, and renders the screen that follows.
 */
export class QuizController {
  readonly #host: HTMLElement
  readonly #view: ShadowView
  readonly #active: ActiveQuiz
  #labels: Settings['labels'] = {}
  #screen: Screen = { name: 'welcome' }
  #announcement = ''
  /** What the page has set while the settings are unread: first the bank, then responses to it. */
  #stashed: { bank?: Bank; responses?: readonly Response[] } = {}
  /** Events that wait until the settings are read. */
  #waiting: QuizEvent[] = []
  /** The reading of the settings that is under way. A later one replaces it. */
  #reading: object | undefined
  #dropIdleWork = () => {}

  constructor(host: HTMLElement) {
    this.#host = host
    this.#view = new ShadowView(host, () => [css, loadedResultPart()?.css ?? ''].filter(Boolean))
    this.#active = new ActiveQuiz(host, this.#onStorageFailure)
  }

  get bank(): Bank {
    return this.#active.bank
  }
  set bank(bank: Bank) {
    this.#stashed = { bank }
    if (this.#view.isOpen) this.#mount()
  }

  get responses(): readonly Response[] {
    const { quiz, snapshot } = this.#active.session
    return [...quiz.session(snapshot).responses]
  }
  set responses(responses: readonly Response[]) {
    if (this.#isReading || !this.#view.isOpen || !this.#active.isComplete) {
      this.#stashed.responses = responses
      if (this.#view.isOpen) this.#mount()
      return
    }
    this.#active.resume(responses)
    this.#show(this.#machineScreen)
  }

  /** The report, as soon as the part that completes it has loaded. */
  get report(): Report | undefined {
    const { quiz, snapshot } = this.#active.session
    return this.#active.isComplete ? quiz.report(snapshot) : undefined
  }

  get state(): 'welcome' | 'asking' | 'finished' {
    return this.#active.session.snapshot.value as 'welcome'
  }

  connect(): void {
    addEventListener('hashchange', this.#onHashChange)
    for (const type of touches) this.#host.addEventListener(type, this.#workAhead)
    if (this.#view.isOpen) {
      this.adoptStyles()
      this.#render()
    }
  }

  /** Draws the quiz for the first time, unless that has happened or is under way. */
  mountOnce(): void {
    if (this.#host.isConnected && !this.#view.isOpen && !this.#isReading) this.#mount()
  }

  disconnect(): void {
    removeEventListener('hashchange', this.#onHashChange)
    for (const type of touches) this.#host.removeEventListener(type, this.#workAhead)
    this.#dropIdleWork()
  }

  adoptStyles(): void {
    this.#view.adoptStyles()
  }

  attributeChanged(name: string): void {
    if (!this.#view.isOpen) return
    this.#reportAttributes(name)
    if (name === 'src' || name === 'links' || name === 'lang') this.#mount()
    else {
      // A session keeps the mode and storage it began with.
      if (/mode|store/.test(name) && this.#active.isUntouched) this.#active.setBank(this.bank)
      this.#render()
    }
  }

  /** Sends an event to the machine, or queues it until the bank is known. */
  send = (event: QuizEvent): void => {
    if (this.#isReading || !this.#view.isOpen || this.#isUnavailable) {
      this.#waiting.push(event)
      this.mountOnce()
      return
    }
    const { session } = this.#active
    const before = session.snapshot
    if (!session.send(event)) return
    const next = this.#machineScreen
    // The reader stays on a screen that shows several items.
    const stays =
      event.type === 'item.change' || (next.name === 'now' && this.#screen.name === 'now')
    if (stays) this.#render()
    else this.#show(next)
    this.#active.save()
    dispatchQuizEvents(this.#host, session, event, before)
    if (next.name === 'result' && before.value !== 'finished') void this.#afterResult()
  }

  erase = (): void => {
    eraseAll()
    this.#active.resetStorage()
    this.send({ type: 'quiz.restart' })
    this.#announce(this.#messages.erased)
  }

  /** Tells the page owner about a problem: in the console and by `quiz-error`. */
  reportError = (where: string, error: unknown): void => {
    const message = `${where}: ${messageOf(error)}`
    warnOwner(message)
    this.#dispatch('quiz-error', { message })
  }

  get #language(): string {
    return interfaceLanguage(this.#host, this.bank.language)
  }

  get #messages() {
    return messagesFor(this.#language, this.#labels)
  }

  /** Asks the shipped bank in the language of the page, if it has loaded. */
  #adoptLanguage(): void {
    const part = loadedLanguage(this.#language)
    if (part) this.#active.translate(part.bank)
  }

  get #machineScreen(): Screen {
    const { quiz, snapshot } = this.#active.session
    return screenFor(quiz, snapshot)
  }

  get #isReading(): boolean {
    return this.#reading !== undefined
  }

  /** Shows the first screen, at once if nothing has to be loaded for it. */
  #mount(): void {
    this.#adoptLanguage()
    const isPlain =
      isParsed(this.#host) &&
      !this.#needsAll &&
      !this.#stashed.bank &&
      !needsLoading(this.#language)
    this.#reading = undefined
    if (isPlain) this.#showFirst(this.#plainSettings)
    else void this.#mountLater()
  }

  /** Loads and reads the settings first. Until then the page shows the tag's own words. */
  async #mountLater(): Promise<void> {
    const reading = (this.#reading = {})
    while (!isParsed(this.#host)) await new Promise(requestAnimationFrame)
    if (this.#needsAll) {
      await this.#complete().catch((error: unknown) => {
        this.reportError('The files of the result did not load', error)
      })
    }
    if (needsLoading(this.#language)) {
      await loadLanguage(this.#language).catch((error: unknown) => {
        this.reportError('The texts of this language did not load', error)
      })
      this.#adoptLanguage()
    }
    const settings = await this.#readSettings()
    if (reading !== this.#reading) return
    this.#reading = undefined
    if (this.#host.isConnected) this.#showFirst(settings)
  }

  #showFirst(settings: Settings): void {
    this.#labels = settings.labels
    // Someone who has begun keeps their questions.
    if (settings.bank !== this.bank && this.#active.isUntouched) this.#active.setBank(settings.bank)
    this.#unstashResponses()
    const isNew = !this.#view.isOpen || this.#isUnavailable
    if (!this.#view.isOpen) this.#reportAttributes()
    if (settings.isUnavailable && this.#active.isUntouched) {
      this.#show({ name: 'error', retry: () => this.#mount() })
      return
    }
    this.#show(this.#sharedScreen ?? this.#machineScreen)
    if (isNew) this.#dispatch('quiz-ready', {})
    for (const event of this.#waiting.splice(0)) this.send(event)
  }

  /** The settings if the page owner has set nothing. */
  get #plainSettings(): Settings {
    return { bank: this.#active.defaultBank, labels: {}, isUnavailable: false }
  }

  /** Whether the page owner's bank can't be used. No other bank takes its place. */
  get #isUnavailable(): boolean {
    return this.#screen.name === 'error' && this.#active.isUntouched
  }

  /** Whether the first screen needs the part that shows results, or the complete bank. */
  get #needsAll(): boolean {
    return (
      hasSettings(this.#host) ||
      location.hash.startsWith(hashPrefix) ||
      this.#stashed.responses !== undefined ||
      this.#active.isStored
    )
  }

  /** What the page owner has set: the code that reads it loads only if anything is. */
  async #readSettings(): Promise<Settings> {
    const { bank } = this.#stashed
    delete this.#stashed.bank
    if (bank || hasSettings(this.#host)) {
      try {
        const { checkBank, readSettings } = await import('./host/settings/read-settings.ts')
        if (bank) this.#setDefaultBank(bank, checkBank)
        return await readSettings(this.#host, this.#active.defaultBank, this.reportError)
      } catch (error) {
        this.reportError('The code that reads the settings did not load', error)
      }
    }
    return this.#plainSettings
  }

  #setDefaultBank(bank: Bank, check: typeof checkBank): void {
    try {
      this.#active.setDefaultBank(check(bank, (problem) => this.reportError('bank', problem)))
    } catch (error) {
      this.reportError('bank', error)
    }
  }

  #unstashResponses(): void {
    const { responses } = this.#stashed
    delete this.#stashed.responses
    if (!responses) return
    try {
      this.#active.resume(responses)
    } catch (error) {
      this.reportError('responses', error)
    }
  }

  /** Loads the part that shows results and completes the bank. @throws Error if that fails. */
  async #complete(): Promise<void> {
    if (loadedResultPart() && this.#active.isComplete) return
    await loadResultPart()
    this.#active.complete()
    if (this.#view.isOpen) this.#render()
  }

  /** Tells the page about the result. If the part that shows it can't be loaded, says so. */
  async #afterResult(): Promise<void> {
    try {
      await this.#complete()
    } catch (error) {
      this.reportError('The files of the result did not load', error)
      if (this.#screen.name === 'result') this.#show({ name: 'error', retry: this.#retryResult })
      return
    }
    if (this.state !== 'finished') return
    const { claim, place, mean } = this.report!
    const [first] = this.bank.tracks.map(({ id }) => id).sort((a, b) => mean[b]! - mean[a]!)
    this.#dispatch('quiz-result', {
      claim: claim.kind,
      place: place?.region.join('+') ?? null,
      first: first!
    })
  }

  #retryResult = (): void => {
    this.#show({ name: 'result' })
    void this.#afterResult()
  }

  /** The result in the page's address, if there is one and it is for this quiz to show. */
  get #sharedScreen(): Screen | undefined {
    const decoded = loadedResultPart()?.resultFromUrl(this.#host, this.bank)
    if (!decoded) return undefined
    return decoded.ok
      ? { name: 'shared', shared: decoded.shared }
      : { name: 'shared', reason: decoded.reason }
  }

  #onHashChange = (): void => {
    if (this.#view.isOpen && location.hash.startsWith(hashPrefix)) this.#mount()
  }

  #onStorageFailure = (): void => {
    this.#announce(this.#messages.notSaved)
  }

  #go = (screen: Screen): void => this.#show(isMachineScreen(screen) ? this.#machineScreen : screen)

  #show(screen: Screen): void {
    this.#screen = screen
    this.#announcement = ''
    this.#render()
  }

  #announce = (text: string): void => {
    this.#announcement = text
    this.#render()
  }

  /** Opens a result file in place of the present answers. */
  #openFile = async (text: string): Promise<void> => {
    await this.#complete().catch(() => {})
    const content = loadedResultPart()?.readResult(this.bank, text)
    if (content?.ok) {
      this.#active.resume(content.responses)
      this.send({ type: 'quiz.start' })
      this.send({ type: 'quiz.finish' })
    } else this.#announce(this.#messages[content?.reason === 'newer' ? 'newer' : 'badFile'])
  }

  #dispatch<Name extends QuizEventName>(
    name: Name,
    detail: Omit<QuizEventDetails[Name], 'bank' | 'mode'>
  ): void {
    const { quiz, snapshot } = this.#active.session
    const about = { bank: this.bank.id, mode: quiz.session(snapshot).mode }
    dispatch(this.#host, name, { ...about, ...detail } as QuizEventDetails[Name])
  }

  /** Tells the page owner about attributes that can't be used: one, or all. */
  #reportAttributes(only?: string): void {
    const problems = [...attributeProblems(this.#host), ...languageProblem(this.#host)]
    for (const { name, message } of problems) {
      if (!only || name === only) this.reportError('<career-path-quiz>', message)
    }
  }

  #render(): void {
    this.#view.render({
      ui: this.#ui,
      screens: { ...baseScreens, ...loadedResultPart()?.screens },
      theme: readAttribute(this.#host, 'theme'),
      announcement: this.#announcement
    })
    if (!this.#active.isUntouched) this.#workAhead()
  }

  /** Loads and computes in idle time what the next press may need. */
  #workAhead = (): void => {
    this.#dropIdleWork()
    const { session, isComplete } = this.#active
    // Failures are reported where the part is needed; until then every step tries again.
    const load = () => void this.#complete().catch(() => {})
    this.#dropIdleWork = whenIdle(load, ...session.precompute(isComplete))
  }

  get #ui(): QuizUi {
    const { session, history } = this.#active
    const screen = this.#screen
    return {
      quiz: session.quiz,
      snapshot: session.snapshot,
      bank: this.bank,
      has: (name) => this.#active.has(name),
      messages: this.#messages,
      send: this.send,
      screen,
      go: this.#go,
      answer: (item, option, position) => {
        session.recordTiming(item, position)
        this.send({ type: 'item.answer', item, option })
      },
      undoneAnswers: session.undoneAnswers,
      announce: this.#announce,
      history,
      saveHistory: (changed) => {
        this.#active.saveHistory(changed)
        this.#render()
      },
      openFile: (text) => void this.#openFile(text),
      erase: this.erase,
      restart: () => this.send({ type: 'quiz.restart' }),
      hidden: hiddenSections(this.#host),
      followLink: ({ id, url }) => this.#dispatch('quiz-link', { id: id ?? url, url }),
      reportShare: (way) => this.#dispatch('quiz-share', { way }),
      shared: screen.name === 'shared' ? screen.shared : undefined,
      reportError: this.reportError,
      styleSheets: this.#view.styleSheets
    }
  }
}

/** Signs that someone is about to use the quiz. */
const touches = ['pointerenter', 'focusin'] as const

/** Whether the parser has reached the end of the tag. */
const isParsed = (host: HTMLElement) =>
  document.readyState !== 'loading' || host.nextSibling !== null

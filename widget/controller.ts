import type { Response } from '../src/bank/responses.ts'
import type { Bank } from '../src/bank/types.ts'
import type { QuizEvent } from '../src/quiz/machine.ts'
import type { Report } from '../src/result/types.ts'
import { ActiveQuiz } from './active-quiz.ts'
import { hiddenSections, readAttribute } from './host/attributes.ts'
import { hashPrefix } from './host/hash-prefix.ts'
import { OtherTabs } from './host/other-tabs.ts'
import { PageEvents } from './host/page-events.ts'
import type { Settings } from './host/settings/read-settings.ts'
import { eraseAll } from './host/storage.ts'
import { WorkAhead } from './host/work-ahead.ts'
import { loadedResultPart, loadResultPart } from './load-result.ts'
import { messagesFor } from './messages/messages-for.ts'
import { OwnerSettings } from './owner-settings.ts'
import { baseScreens } from './screens/base-screens.ts'
import css from './theme.css?inline'
import type { QuizUi } from './view/ui-context.ts'
import { isMachineScreen, screenFor, sharedScreenFor, type Screen } from './view/screen.ts'
import { ShadowView } from './view/shadow-view.ts'

/**
 * Runs the quiz of one element: passes what the reader does to the machine, renders the screen that
 * follows, and dispatches events to the page.
 */
export class QuizController {
  readonly #host: HTMLElement
  readonly #view: ShadowView
  readonly #active: ActiveQuiz
  readonly #events: PageEvents
  readonly #settings: OwnerSettings
  readonly #otherTabs: OtherTabs
  readonly #workAhead: WorkAhead
  #labels: Settings['labels'] = {}
  #screen: Screen = { name: 'welcome' }
  #announcement = ''
  /** The bank and the fragment in which this quiz last looked for a result. */
  #seenLink = ''
  /** Events that wait until the settings are read. */
  #waiting: QuizEvent[] = []

  constructor(host: HTMLElement) {
    this.#host = host
    this.#view = new ShadowView(host, () => [css, loadedResultPart()?.css ?? ''].filter(Boolean))
    this.#active = new ActiveQuiz(host, this.#onStorageFailure)
    this.#events = new PageEvents(host, () => this.#active.begin())
    this.#settings = new OwnerSettings(host, this.#active, {
      complete: () => this.#complete(),
      reportError: this.#events.error
    })
    this.#otherTabs = new OtherTabs(() => this.bank, this.#onOtherTab)
    this.#workAhead = new WorkAhead(host, this.#tasksAhead)
  }

  get bank(): Bank {
    return this.#active.bank
  }
  set bank(bank: Bank) {
    this.#settings.stashBank(bank)
    if (this.#view.isOpen) this.#mount()
  }

  get responses(): readonly Response[] {
    const { quiz, snapshot } = this.#active.begin()
    return [...quiz.session(snapshot).responses]
  }
  set responses(responses: readonly Response[]) {
    if (!this.#isReady || !this.#active.isComplete) {
      this.#settings.stashResponses(responses)
      if (this.#view.isOpen) this.#mount()
      return
    }
    this.#active.resume(responses)
    this.#show(this.#machineScreen)
  }

  /** The report, as soon as the part that completes it has loaded. */
  get report(): Report | undefined {
    const { quiz, snapshot } = this.#active.begin()
    return this.#active.isComplete ? quiz.report(snapshot) : undefined
  }

  get state(): 'welcome' | 'asking' | 'finished' {
    return this.#active.begin().snapshot.value as 'welcome'
  }

  connect(): void {
    addEventListener('hashchange', this.#onHashChange)
    this.#otherTabs.listen()
    this.#workAhead.listen()
    if (this.#view.isOpen) {
      this.adoptStyles()
      this.#catchUp()
      this.#render()
    }
  }

  /** Draws the quiz for the first time, unless that has happened or is under way. */
  mountOnce(): void {
    if (this.#host.isConnected && !this.#view.isOpen && !this.#settings.isReading) this.#mount()
  }

  disconnect(): void {
    removeEventListener('hashchange', this.#onHashChange)
    this.#otherTabs.stop()
    this.#workAhead.stop()
  }

  adoptStyles(): void {
    this.#view.adoptStyles()
  }

  attributeChanged(name: string): void {
    if (!this.#view.isOpen) return
    this.#settings.reportAttributes(name)
    if (name === 'src' || name === 'links' || name === 'lang') this.#mount()
    else {
      // A session keeps the mode and storage it began with.
      if (/mode|store/.test(name) && this.#active.isUntouched) this.#active.setBank(this.bank)
      this.#render()
    }
  }

  /** Sends an event to the machine, or queues it until the bank is known. */
  send = (event: QuizEvent): void => {
    if (!this.#isReady) {
      this.#waiting.push(event)
      this.mountOnce()
      return
    }
    if (this.#catchUp()) return
    const before = this.#active.begin().snapshot
    if (!this.#active.send(event)) return
    const next = this.#machineScreen
    // The reader stays on a screen that shows several items.
    const stays =
      event.type === 'item.change' || (next.name === 'now' && this.#screen.name === 'now')
    if (stays) this.#render()
    else this.#show(next)
    this.#active.save()
    this.#events.changed(event, before)
    if (next.name === 'result' && before.value !== 'finished') void this.#afterResult()
  }

  erase = (): void => {
    eraseAll()
    this.#active.resetStorage()
    this.send({ type: 'quiz.restart' })
    this.#announce(this.#messages.erased)
  }

  get #messages() {
    return messagesFor(this.#settings.language, this.#labels)
  }

  get #machineScreen(): Screen {
    const { quiz, snapshot } = this.#active.begin()
    return screenFor(quiz, snapshot)
  }

  /** Shows the screen that the settings and the address call for, as soon as they are known. */
  #mount(isRetry = false): void {
    this.#settings.read((settings) => this.#host.isConnected && this.#showFirst(settings, isRetry))
  }

  #showFirst(settings: Settings, isRetry: boolean): void {
    this.#labels = settings.labels
    // Someone who has begun keeps their questions.
    if (settings.bank !== this.bank && this.#active.isUntouched) this.#active.setBank(settings.bank)
    const isNew = !this.#isReady
    if (!this.#view.isOpen) this.#settings.reportAttributes()
    if (settings.isUnavailable && this.#active.isUntouched) {
      this.#showError(() => this.#mount(true), isRetry)
      return
    }
    this.#settings.unstashResponses()
    this.#go(this.#nextScreen())
    if (isNew) this.#events.ready()
    for (const event of this.#waiting.splice(0)) this.send(event)
  }

  /**
   * The screen once the settings are read. A result in the address is shown once, until the address
   * or the bank changes. Otherwise someone who has begun stays where they are.
   */
  #nextScreen(): Screen {
    const link = this.bank.id + location.hash
    const isSeen = link === this.#seenLink
    this.#seenLink = link
    const stays = this.#screen.name === 'shared' ? isSeen : !this.#active.isUntouched
    return (!isSeen && this.#sharedScreen) || (stays ? this.#screen : this.#machineScreen)
  }

  /** Whether the bank is known and drawn. No other takes the place of one that can't be used. */
  get #isReady(): boolean {
    const isUnavailable = this.#screen.name === 'error' && this.#active.isUntouched
    return this.#view.isOpen && !this.#settings.isReading && !isUnavailable
  }

  /** Loads the part that shows results and completes the bank. @throws Error if that fails. */
  async #complete(): Promise<void> {
    if (loadedResultPart() && this.#active.isComplete) return
    await loadResultPart()
    this.#active.complete()
    if (this.#view.isOpen) this.#render()
  }

  /** Tells the page about the result. If the part that shows it can't be loaded, says so. */
  async #afterResult(isRetry = false): Promise<void> {
    try {
      await this.#complete()
    } catch (error) {
      this.#events.error('The files of the result did not load', error)
      if (this.#screen.name === 'result') this.#showError(this.#retryResult, isRetry)
      return
    }
    if (this.state !== 'finished') return
    this.#events.result(this.report!)
  }

  #retryResult = (): void => {
    this.#show({ name: 'result' })
    void this.#afterResult(true)
  }

  /**
   * Offers to try again. If that was a retry, offers to reload the page instead, unless answers
   * would be lost: Firefox remembers a failed `import()` until then.
   */
  #showError(retry: () => void, isRetry: boolean): void {
    this.#show({ name: 'error', retry: isRetry && this.#active.survivesReload ? undefined : retry })
  }

  /** The result in the page's address, if there is one and it is for this quiz to show. */
  get #sharedScreen(): Screen | undefined {
    const decoded = loadedResultPart()?.resultFromUrl(this.#host, this.bank)
    return decoded && sharedScreenFor(decoded)
  }

  #onHashChange = (): void => {
    if (this.#view.isOpen && location.hash.startsWith(hashPrefix)) this.#mount()
  }

  #onOtherTab = (isErased: boolean): void => {
    if (this.#view.isOpen && !this.#catchUp(isErased)) this.#render()
  }

  /**
   * If another tab has gone on with the quiz, shows the card that offers to continue from there, as
   * after a reload.
   *
   * @returns Whether one has.
   */
  #catchUp(isErased = false): boolean {
    if (!this.#isReady || !this.#active.catchUp(isErased)) return false
    this.#show(this.#screen.name === 'shared' ? this.#screen : this.#machineScreen)
    return true
  }

  #onStorageFailure = (): void => {
    // A screen may send several answers, and the last one leads to the screen that shows this.
    queueMicrotask(() => this.#announce(this.#messages.notSaved))
  }

  #go = (screen: Screen): void => {
    this.#show(isMachineScreen(screen) ? this.#machineScreen : screen)
    const { report } = this
    if (report && this.#screen.name === 'result') this.#events.result(report, true)
  }

  #show(screen: Screen): void {
    this.#screen = screen
    this.#announcement = ''
    this.#render()
  }

  #announce = (text: string): void => {
    this.#announcement = text
    this.#render()
  }

  /** Opens a result file in place of the answers so far. */
  #openFile = async (text: string): Promise<void> => {
    await this.#complete().catch(() => {})
    const content = loadedResultPart()?.readResult(this.bank, text)
    if (content?.ok) {
      this.#active.resume(content.responses)
      this.send({ type: 'quiz.start' })
      this.send({ type: 'quiz.finish' })
      if (content.dropped.length > 0) this.#announce(this.#droppedText(content.dropped))
    } else this.#announce(this.#messages[content?.reason === 'newer' ? 'newer' : 'badFile'])
  }

  #droppedText(dropped: readonly Response[]): string {
    return loadedResultPart()?.droppedText(this.bank, this.#messages, dropped) ?? ''
  }

  #render(): void {
    this.#view.render({
      ui: this.#ui,
      screens: { ...baseScreens, ...loadedResultPart()?.screens },
      theme: readAttribute(this.#host, 'theme'),
      announcement: this.#announcement
    })
    if (!this.#active.isUntouched) this.#workAhead.run()
  }

  /** What the next press may need: the code of the result, and the next questions. */
  #tasksAhead = (): readonly (() => void)[] => {
    const session = this.#active.begin()
    // Failures are reported where the part is needed; until then every step tries again.
    const load = () => void this.#complete().catch(() => {})
    return [load, ...session.precompute(this.#active.isComplete)]
  }

  get #ui(): QuizUi {
    const session = this.#active.begin()
    return {
      quiz: session.quiz,
      snapshot: session.snapshot,
      bank: this.bank,
      has: (name) => this.#active.has(name),
      messages: this.#messages,
      send: this.send,
      screen: this.#screen,
      go: this.#go,
      answer: (item, option, position) => {
        session.recordTiming(item, position)
        this.send({ type: 'item.answer', item, option })
      },
      undoneAnswers: session.undoneAnswers,
      droppedText: this.#droppedText(this.#active.dropped),
      announce: this.#announce,
      hasStorage: this.#active.storage !== undefined,
      history: this.#active.history,
      saveHistory: (changed) => {
        this.#active.saveHistory(changed)
        this.#render()
      },
      openFile: (text) => void this.#openFile(text),
      erase: this.erase,
      restart: () => this.send({ type: 'quiz.restart' }),
      hidden: hiddenSections(this.#host),
      followLink: (link) => this.#events.link(link),
      reportShare: (way) => this.#events.share(way),
      reportError: this.#events.error,
      styleSheets: this.#view.styleSheets
    }
  }
}

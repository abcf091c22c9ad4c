import type { Response } from '../src/bank/responses.ts'
import type { Bank } from '../src/bank/types.ts'
import type { ActiveQuiz } from './active-quiz.ts'
import { attributeProblems, closingProblem } from './host/attributes.ts'
import { hashPrefix } from './host/hash-prefix.ts'
import { hasSettings } from './host/settings/has-settings.ts'
import { interfaceLanguage, languageProblem } from './host/settings/language.ts'
import type { checkBank, Settings } from './host/settings/read-settings.ts'
import { sectionNames } from './result/sections.ts'
import { languages, loadedLanguage, loadLanguage, needsLoading } from './load-language.ts'

/** What `OwnerSettings` needs of the controller. */
interface Caller {
  /** Loads the part that shows results and completes the bank. @throws Error if that fails. */
  complete: () => Promise<void>
  /** Reports a problem to the page owner. */
  reportError: (where: string, error: unknown) => void
}

/**
 * What the page owner has set for one element: attributes, child JSON, and the properties `bank` and
 * `responses`. Reads it, and loads what the first screen needs because of it.
 */
export class OwnerSettings {
  readonly #host: HTMLElement
  readonly #active: ActiveQuiz
  readonly #caller: Caller
  /** What scripts set before the settings are read: first the bank, then responses to it. */
  #stashed: { bank?: Bank; responses?: readonly Response[] } = {}
  /** The reading that is under way. A later one replaces it. */
  #reading: object | undefined

  constructor(host: HTMLElement, active: ActiveQuiz, caller: Caller) {
    this.#host = host
    this.#active = active
    this.#caller = caller
  }

  get isReading(): boolean {
    return this.#reading !== undefined
  }

  /** The language of the interface. */
  get language(): string {
    return interfaceLanguage(this.#host, this.#active.bank.language, languages)
  }

  /** Keeps a bank for the next reading. Responses to another bank are dropped. */
  stashBank(bank: Bank): void {
    this.#stashed = { bank }
  }

  /** Keeps responses for the next reading. */
  stashResponses(responses: readonly Response[]): void {
    this.#stashed.responses = responses
  }

  /**
   * Passes the settings to `show`: at once if nothing has to be loaded for the first screen, else
   * later. Until then the page shows the tag's own words. Another call in the meantime starts over.
   */
  read(show: (settings: Settings) => void): void {
    this.#adoptLanguage()
    this.#reading = undefined
    const isPlain =
      isParsed(this.#host) && !this.#needsAll && !this.#stashed.bank && !needsLoading(this.language)
    if (isPlain) show(this.#plain)
    else void this.#readLater(show)
  }

  /** Begins a session with the responses that a script has set, if it has. */
  unstashResponses(): void {
    const { responses } = this.#stashed
    delete this.#stashed.responses
    if (!responses) return
    try {
      this.#active.resume(responses)
    } catch (error) {
      this.#caller.reportError('responses', error)
    }
  }

  /** Reports attributes that can't be used: one, or all. */
  reportAttributes(only?: string): void {
    const problems = [
      ...attributeProblems(this.#host, sectionNames),
      ...languageProblem(this.#host, languages),
      ...closingProblem(this.#host)
    ]
    for (const { name, message } of problems) {
      if (!only || name === only) this.#caller.reportError('<career-path-quiz>', message)
    }
  }

  async #readLater(show: (settings: Settings) => void): Promise<void> {
    const reading = (this.#reading = {})
    while (!isParsed(this.#host)) await new Promise(requestAnimationFrame)
    if (this.#needsAll) {
      await this.#caller.complete().catch((error: unknown) => {
        this.#caller.reportError('The files of the result did not load', error)
      })
    }
    if (needsLoading(this.language)) {
      await loadLanguage(this.language).catch((error: unknown) => {
        this.#caller.reportError('The texts of this language did not load', error)
      })
      this.#adoptLanguage()
    }
    const settings = await this.#load()
    if (reading !== this.#reading) return
    this.#reading = undefined
    show(settings)
  }

  /** What the page owner has set: the code that reads it loads only if anything is. */
  async #load(): Promise<Settings> {
    const { reportError } = this.#caller
    if (!this.#stashed.bank && !hasSettings(this.#host)) return this.#plain
    try {
      const { checkBank, readSettings } = await import('./host/settings/read-settings.ts')
      this.#unstashBank(checkBank)
      return await readSettings(this.#host, this.#active.defaultBank, reportError)
    } catch (error) {
      reportError('The files of the settings did not load', error)
      // Without their bank no other may be asked. Other settings only change words and links.
      const isUnavailable = Boolean(this.#stashed.bank) || this.#host.hasAttribute('src')
      return { ...this.#plain, isUnavailable }
    }
  }

  /** Checks the bank that a script has set, if it has, and uses it. */
  #unstashBank(check: typeof checkBank): void {
    const { reportError } = this.#caller
    const { bank } = this.#stashed
    delete this.#stashed.bank
    if (!bank) return
    try {
      this.#active.setDefaultBank(check(bank, (problem) => reportError('bank', problem)))
    } catch (error) {
      reportError('bank', error)
    }
  }

  /** The settings if the page owner has set nothing. */
  get #plain(): Settings {
    return { bank: this.#active.defaultBank, labels: {}, isUnavailable: false }
  }

  /** Whether the first screen needs the part that shows results, or the complete bank. */
  get #needsAll(): boolean {
    return (
      hasSettings(this.#host) ||
      location.hash.startsWith(hashPrefix) ||
      this.#stashed.responses !== undefined ||
      this.#stashed.bank?.labels !== undefined ||
      this.#active.isStored(this.#stashed.bank ?? this.#active.bank)
    )
  }

  /** Uses the shipped bank in the language of the page, if it has loaded. */
  #adoptLanguage(): void {
    const part = loadedLanguage(this.language)
    if (part) this.#active.translate(part.bank)
  }
}

/** Whether the parser has reached the end of the tag. */
const isParsed = (host: HTMLElement) =>
  document.readyState !== 'loading' || host.nextSibling !== null

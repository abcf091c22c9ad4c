import { later, questions } from 'virtual:shipped-bank/questions'
import type { PartialSession } from '../src/adaptive/session.ts'
import { checkResponses, knownResponses, type Response } from '../src/bank/responses.ts'
import type { Bank } from '../src/bank/types.ts'
import { createQuiz, type Quiz } from '../src/quiz/create-quiz.ts'
import type { QuizEvent } from '../src/quiz/machine.ts'
import type { History } from '../src/storage/history.ts'
import { historyKey, responsesKey } from '../src/storage/keys.ts'
import {
  eraseResponses,
  loadSession,
  saveSession,
  type StorageLike
} from '../src/storage/saved-responses.ts'
import { readAttribute } from './host/attributes.ts'
import { storageFor, storedText } from './host/storage.ts'
import { loadedResultPart } from './load-result.ts'
import { mergeBank } from './merge-bank.ts'
import { QuizSession } from './session.ts'

const emptyHistory: History = { results: [], experiments: new Map() }

/** The bank of one element, the session in it, and what the device stores of both. */
export class ActiveQuiz {
  readonly #host: HTMLElement
  /** Called once, as soon as something can't be stored. */
  #onStorageFailure: () => void
  /** The bank unless the attributes name another: the shipped one, or one that a script has set. */
  #defaultBank = questions
  /** Whether that's the shipped one, in any language. */
  #isShipped = true
  #bank = questions
  #session: QuizSession | undefined
  /** Responses that a script has set, until the reader continues. */
  #given: readonly Response[] | undefined
  /**
   * What was stored when this quiz last read or wrote its session. Undefined if it couldn't: then
   * it's on its own.
   */
  #seen: string | null | undefined
  /** Stored answers that don't fit the bank, until the reader continues. */
  #dropped: readonly Response[] | undefined
  /** The history, and the stored text it was read from or written as. */
  #history: { of: string | null | undefined; read: History } | undefined

  /** @param onStorageFailure - Called once, as soon as something can't be stored. */
  constructor(host: HTMLElement, onStorageFailure: () => void) {
    this.#host = host
    this.#onStorageFailure = () => {
      this.#onStorageFailure = () => {}
      onStorageFailure()
    }
  }

  get bank(): Bank {
    return this.#bank
  }

  get defaultBank(): Bank {
    return this.#defaultBank
  }

  /** Whether all of the bank has loaded, so that a report is complete. */
  get isComplete(): boolean {
    return this.#bank !== questions && loadedResultPart() !== undefined
  }

  /** Whether the bank has a list of this name, loaded or not. */
  has(name: keyof Bank): boolean {
    const list = this.#bank[name]
    return Array.isArray(list) ? list.length > 0 : this.#bank === questions && later.includes(name)
  }

  /** Whether no question has been shown. */
  get isUntouched(): boolean {
    return !this.#session || this.#session.snapshot.value === 'welcome'
  }

  /** Whether no answers are lost if the page is reloaded. */
  get survivesReload(): boolean {
    return this.isUntouched || (!!this.#seen && this.#seen === this.#storedText(responsesKey))
  }

  /** Begins a session with what the device has stored, unless one has begun. Returns it. */
  begin(): QuizSession {
    return this.#session ?? this.#beginWith(this.#stored ?? { responses: [] })
  }

  /** Uses this bank unless the attributes name another. Starts over. */
  setDefaultBank(bank: Bank): void {
    this.#isShipped = false
    this.#defaultBank = bank
    this.#endSession()
    this.setBank(bank)
  }

  /** Uses the shipped bank in another language, unless a script has set a bank. */
  translate(bank: Bank): void {
    if (!this.#isShipped || this.#defaultBank === bank) return
    this.#defaultBank = bank
    if (this.isUntouched) this.setBank(bank)
  }

  /** Uses this bank, in a new session. Responses that a script has set are still there. */
  setBank(bank: Bank): void {
    const given = bank.id === this.#bank.id && this.#given
    this.#bank = bank
    this.#endSession()
    this.#history = undefined
    if (given) this.resume(knownResponses(bank, given))
  }

  /** Adds the texts of the result to the shipped bank. The session goes on where it is. */
  complete(): void {
    const bank = shippedBank()
    if (this.#defaultBank === questions) this.#defaultBank = bank
    if (this.#bank !== questions || bank === questions) return
    this.#bank = bank
    this.#session?.continueIn(quizOf(bank))
  }

  /**
   * Begins a session with these responses.
   *
   * @throws RangeError if they don't fit the bank, TypeError if they aren't a list.
   */
  resume(responses: readonly Response[]): void {
    checkResponses(this.#bank, responses)
    this.#beginWith({ responses })
    this.#given = responses
  }

  /**
   * Begins again with the stored session if it isn't the one that this quiz last read or wrote:
   * another tab has continued it, or a quiz that has since left the page. So a quiz never
   * overwrites answers it hasn't seen.
   *
   * @param isErased - Whether another tab has removed the stored session. A session that is gone
   *   for another reason, such as the reader's clearing of site data, goes on here.
   * @returns Whether there is another session now.
   */
  catchUp(isErased = false): boolean {
    const text = this.#storedText(responsesKey)
    const isNew = text
      ? text !== this.#seen && this.#stored?.responses.length
      : text === null && isErased
    if (!this.#session || this.#seen === undefined || !isNew) return false
    this.#endSession()
    return true
  }

  /** Sends an event to the session. @returns Whether it changed anything. */
  send(event: QuizEvent): boolean {
    if (!this.begin().send(event)) return false
    this.#given = undefined
    this.#dropped = []
    return true
  }

  /** Stores the session, or removes it if it has started over. */
  save(): void {
    const storage = storageFor(this.#host, this.#bank.id, true)
    if (!storage) return
    const { quiz, snapshot } = this.begin()
    // How fast someone answers is never stored.
    const { lowEffort: _, ...session } = quiz.session(snapshot)
    if (snapshot.value === 'welcome') eraseResponses(storage, this.#bank)
    else if (!saveSession(storage, this.#bank, session)) {
      this.#seen = undefined
      // Until then there's nothing to lose.
      if (session.responses.length > 0) this.#onStorageFailure()
      return
    }
    this.#seen = this.#storedText(responsesKey)
  }

  /**
   * Stored answers whose question or option this bank doesn't have; none until the part that reads
   * them has loaded.
   */
  get dropped(): readonly Response[] {
    const part = loadedResultPart()
    if (!part) return []
    const { storage } = this
    return (this.#dropped ??= storage ? part.droppedResponses(storage, this.#bank) : [])
  }

  /** Whether the device has stored anything for a bank. It may need all of the bank to be read. */
  isStored({ id }: Pick<Bank, 'id'>): boolean {
    const storage = storageFor(this.#host, id)
    return [historyKey, responsesKey].some((key) => Boolean(storedText(storage, key({ id }))))
  }

  /** Earlier results and marks; empty until the part that reads them has loaded. */
  get history(): History {
    const part = loadedResultPart()
    if (!part) return emptyHistory
    const of = this.#storedText(historyKey)
    // Another tab may have changed it.
    if (this.#history?.of !== of) this.#history = undefined
    const { storage } = this
    this.#history ??= { of, read: storage ? part.loadHistory(storage, this.#bank) : emptyHistory }
    return this.#history.read
  }

  saveHistory(history: History): void {
    const storage = storageFor(this.#host, this.#bank.id, true)
    const isLost = storage && !loadedResultPart()?.saveHistory(storage, this.#bank, history)
    this.#history = { of: this.#storedText(historyKey), read: history }
    if (isLost) this.#onStorageFailure()
  }

  /** Forgets what it has read from storage, after the storage was erased. */
  resetStorage(): void {
    this.#history = undefined
  }

  /** Where the device stores this quiz, if the page owner chose that and no other quiz does. */
  get storage(): StorageLike | undefined {
    return storageFor(this.#host, this.#bank.id)
  }

  /** The stored session. */
  get #stored(): PartialSession | undefined {
    const { storage } = this
    return storage && loadSession(storage, this.#bank)
  }

  #storedText(key: (bank: Bank) => string): string | null | undefined {
    return storedText(this.storage, key(this.#bank))
  }

  #beginWith(session: PartialSession): QuizSession {
    // Someone who went on into the full quiz stays there. A restart uses the page's mode.
    const startMode = readAttribute(this.#host, 'mode')
    const mode = session.mode === 'full' ? 'full' : startMode
    const seed = Math.floor(Math.random() * 2 ** 32)
    const input = { session: { seed, ...session, mode, startMode } }
    this.#seen = this.#storedText(responsesKey)
    this.#session?.stop()
    return (this.#session = new QuizSession(quizOf(this.#bank), input).start())
  }

  #endSession(): void {
    this.#session?.stop()
    this.#session = this.#dropped = this.#given = undefined
  }
}

let whole: Bank | undefined

/** The shipped bank, as much of it as has loaded. */
function shippedBank(): Bank {
  const part = loadedResultPart()
  if (part) whole ??= mergeBank(questions, part.content)
  return whole ?? questions
}

const quizzes = new WeakMap<Bank, Quiz>()

/**
 * One quiz per bank: its memoized tables are shared by all elements of a page. The code that works
 * out reports comes with the part that shows them, and no one asks for a report before.
 */
function quizOf(bank: Bank): Quiz {
  const quiz =
    quizzes.get(bank) ??
    createQuiz(bank, (asked, session) => {
      const part = loadedResultPart()
      if (!part) throw new Error('The report was asked for before its code had loaded.')
      return part.report(asked, session)
    })
  quizzes.set(bank, quiz)
  return quiz
}

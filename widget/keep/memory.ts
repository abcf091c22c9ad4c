import type { Bank } from '../../src/bank/schema.ts'
import { loadHistory, saveHistory, type History } from '../../src/history.ts'
import type { QuizContext, QuizInput } from '../../src/machine.ts'
import { eraseResponses, loadOptions, loadResponses, saveResponses } from '../../src/session.ts'
import { storageOf } from '../storage.ts'

/** What a sitting goes on from. */
export type KeptSitting = Pick<QuizInput, 'responses' | 'mode' | 'seed'>

/** What the device remembers of one quiz and its bank. */
export class Memory {
  readonly #quiz: Element
  readonly #bank: Bank
  readonly #onFailure: () => void
  #history: History | undefined

  /** @param onFailure - Called whenever something can't be kept. */
  constructor(quiz: Element, bank: Bank, onFailure: () => void) {
    this.#quiz = quiz
    this.#bank = bank
    this.#onFailure = onFailure
  }

  /** The responses of an unfinished sitting, if there are any, and how its questions are chosen. */
  sitting(): KeptSitting | undefined {
    const storage = storageOf(this.#quiz, this.#bank)
    const responses = storage && loadResponses(storage, this.#bank)
    return responses && { responses, ...loadOptions(storage, this.#bank) }
  }

  keep(context: QuizContext): void {
    const storage = storageOf(this.#quiz, this.#bank, true)
    if (!storage) return
    if (context.responses.length === 0) eraseResponses(storage, this.#bank)
    else if (!saveResponses(storage, this.#bank, context.responses, context)) this.#onFailure()
  }

  get history(): History {
    const storage = storageOf(this.#quiz, this.#bank)
    return (this.#history ??= storage
      ? loadHistory(storage, this.#bank)
      : { results: [], tried: new Map() })
  }

  remember(history: History): void {
    this.#history = history
    const storage = storageOf(this.#quiz, this.#bank, true)
    if (!storage || !saveHistory(storage, this.#bank, history)) this.#onFailure()
  }
}

import type { Bank } from '../../src/bank/schema.ts'
import type { History } from '../../src/storage/history.ts'
import type { QuizContext, QuizInput } from '../../src/quiz/machine.ts'
import {
  eraseResponses,
  loadOptions,
  loadResponses,
  saveResponses
} from '../../src/storage/saved-responses.ts'
import { historyKey } from '../../src/storage/keys.ts'
import type { Parts } from '../parts.ts'
import { isKept, storageOf } from './storage.ts'

/** What a sitting goes on from. */
export type KeptSitting = Pick<QuizInput, 'responses' | 'mode' | 'seed'>

/** What the device remembers of one quiz and its bank. */
export class Memory {
  readonly #quiz: Element
  readonly #bank: Bank
  readonly #parts: Parts
  readonly #onFailure: () => void
  #history: History | undefined

  /** @param onFailure - Called whenever something can't be kept. */
  constructor(quiz: Element, bank: Bank, parts: Parts, onFailure: () => void) {
    this.#quiz = quiz
    this.#bank = bank
    this.#parts = parts
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

  get hasHistory(): boolean {
    return isKept(storageOf(this.#quiz, this.#bank), historyKey(this.#bank))
  }

  get history(): History {
    const storage = storageOf(this.#quiz, this.#bank)
    return (this.#history ??= storage
      ? this.#parts.loadHistory(storage, this.#bank)
      : { results: [], tried: new Map() })
  }

  remember(history: History): void {
    this.#history = history
    const storage = storageOf(this.#quiz, this.#bank, true)
    if (!storage || !this.#parts.saveHistory(storage, this.#bank, history)) this.#onFailure()
  }
}

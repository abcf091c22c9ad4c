import type { Bank } from '../../src/bank/types.ts'
import { keyPrefix, responsesKey } from '../../src/storage/keys.ts'

/** Tells a quiz what other tabs have stored or removed. */
export class OtherTabs {
  readonly #bank: () => Pick<Bank, 'id'>
  readonly #onChange: (isErased: boolean) => void

  /**
   * @param bank - The bank of the quiz.
   * @param onChange - Called with whether another tab has removed the session of this bank.
   */
  constructor(bank: () => Pick<Bank, 'id'>, onChange: (isErased: boolean) => void) {
    this.#bank = bank
    this.#onChange = onChange
  }

  listen(): void {
    addEventListener('storage', this.#onStorage)
    // A page that comes back from the browser's cache has missed events.
    addEventListener('pageshow', this.#onPageShow)
  }

  stop(): void {
    removeEventListener('storage', this.#onStorage)
    removeEventListener('pageshow', this.#onPageShow)
  }

  #onStorage = ({ key, newValue }: StorageEvent): void => {
    if (!key?.startsWith(keyPrefix)) return
    this.#onChange(key === responsesKey(this.#bank()) && newValue === null)
  }

  #onPageShow = (): void => this.#onChange(false)
}

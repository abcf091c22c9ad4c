import type { Bank } from '../src/bank/schema.ts'
import { Memory, type KeptSitting } from './host/memory.ts'
import type { Parts } from './parts.ts'
import { Sitting } from './session.ts'
import type { Words } from './messages/words.ts'

/** The bank that a quiz asks: the sitting in it, its words, and what the device remembers of it. */
export class BankInUse {
  readonly #host: HTMLElement
  readonly #parts: Parts
  readonly #onBegin: () => void
  readonly #onFailure: () => void
  #bank: Bank
  /** The bank where the attributes name none: the shipped one, or one that a script has set. */
  own: Bank
  /** Words of the page's owner, in place of the interface's own. */
  #labels: Partial<Words> = {}
  #sitting: Sitting | undefined
  #memory: Memory | undefined

  /**
   * @param onBegin - Called when a sitting begins.
   * @param onFailure - Called whenever something can't be remembered.
   */
  constructor(host: HTMLElement, parts: Parts, onBegin: () => void, onFailure: () => void) {
    this.#host = host
    this.#parts = parts
    this.#onBegin = onBegin
    this.#onFailure = onFailure
    this.#bank = this.own = parts.bank
  }

  get bank(): Bank {
    return this.#bank
  }

  /** Whether nobody has begun to answer its questions. */
  get isUntouched(): boolean {
    return !this.#sitting || this.#sitting.snapshot.value === 'welcome'
  }

  /** The interface speaks the language of the questions, unless `lang` says another. */
  get words(): Words {
    return { ...this.#parts.wordsFor(this.#host.lang || this.#bank.language), ...this.#labels }
  }

  /** The sitting, begun on first use with what the device has kept. */
  get sitting(): Sitting {
    return this.#sitting ?? this.begin(this.memory.sitting())
  }

  get memory(): Memory {
    return (this.#memory ??= new Memory(this.#host, this.#bank, this.#parts, this.#onFailure))
  }

  /** What the device remembers has been erased. */
  forget(): void {
    this.#memory = undefined
  }

  /** From here on this bank is asked, in a sitting of its own. */
  ask(bank: Bank): void {
    this.#bank = bank
    this.#sitting = this.#memory = undefined
  }

  /** Takes up what the page's owner has set. Whoever has begun keeps the questions there were. */
  takeUp({ bank, labels }: { bank: Bank; labels: Partial<Words> }): void {
    this.#labels = labels
    if (bank !== this.#bank && this.isUntouched) this.ask(bank)
  }

  /** Whoever went on into the full quiz is there still; a restart is as the page's owner wants. */
  begin(kept?: KeptSitting): Sitting {
    this.#onBegin()
    const startMode = this.#host.getAttribute('mode') === 'full' ? 'full' : 'quick'
    return (this.#sitting = new Sitting({
      seed: Math.floor(Math.random() * 2 ** 32),
      ...kept,
      bank: this.#bank,
      startMode,
      mode: kept?.mode === 'full' ? 'full' : startMode
    }))
  }
}

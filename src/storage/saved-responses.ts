import type { Mode } from '../adaptive/stop.ts'
import type { Bank } from '../bank/schema.ts'
import { checkResponses, type Response } from '../bank/responses.ts'
import { responsesKey } from './keys.ts'

/** The part of the browser's `Storage` that is used. */
export interface StorageLike {
  getItem(key: string): string | null
  setItem(key: string, value: string): void
  removeItem(key: string): void
}

/** How the questions are chosen and shown; see `assess`. */
export interface KeptOptions {
  mode: Mode
  seed: number
}

/** Version of the stored text. */
const format = '1'

/** The first line of what is stored. */
const headForm = new RegExp(`^${format}(?: (quick|full|whole) (\\S+))?$`)

/**
 * Keeps responses under the bank's id, as flat text: format with mode and seed, bank version, then
 * `item=option` for an answer and `item` for a skip, a line each. Host pages have been seen to
 * disturb `JSON.stringify`.
 *
 * @param options - What is kept with them; nothing unless given.
 * @returns Whether they were kept. Storage that is full or forbidden is no error.
 */
export function saveResponses(
  storage: StorageLike,
  bank: Bank,
  responses: readonly Response[],
  options?: KeptOptions
): boolean {
  const lines = responses.map((response) =>
    'option' in response ? `${response.item}=${response.option}` : response.item
  )
  const head = options ? `${format} ${options.mode} ${options.seed}` : format
  try {
    storage.setItem(responsesKey(bank), [head, bank.version, ...lines].join('\n'))
    return true
  } catch {
    return false
  }
}

/**
 * The responses kept for this bank and version, or undefined if there are none or anything about
 * them is unexpected.
 */
export function loadResponses(storage: StorageLike, bank: Bank): Response[] | undefined {
  try {
    const text = storage.getItem(responsesKey(bank))
    if (!text) return undefined
    const [head = '', version, ...lines] = text.split('\n')
    if (!headForm.test(head) || version !== bank.version) return undefined
    const responses = lines.map((line): Response => {
      const [item = '', ...option] = line.split('=')
      return option.length ? { item, option: option.join('=') } : { item, skipped: true }
    })
    checkResponses(bank, responses)
    return responses
  } catch {
    return undefined
  }
}

/** The options kept with the responses, or undefined if there are none. */
export function loadOptions(storage: StorageLike, bank: Bank): KeptOptions | undefined {
  try {
    const [head = ''] = storage.getItem(responsesKey(bank))!.split('\n')
    const [, mode, seed] = headForm.exec(head)!
    return mode ? { mode: mode as Mode, seed: Number(seed) } : undefined
  } catch {
    return undefined
  }
}

/** Forgets what was kept for this bank. */
export function eraseResponses(storage: StorageLike, bank: Bank): void {
  try {
    storage.removeItem(responsesKey(bank))
  } catch {
    // Storage that can't be reached keeps nothing either.
  }
}

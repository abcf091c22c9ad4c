import { keyPrefix } from '../../src/storage/keys.ts'
import type { StorageLike } from '../../src/storage/saved-responses.ts'
import { readAttribute } from './attributes.ts'

/** The quiz of this page that stores answers, by the id of its bank. */
const owners = new Map<string, WeakRef<Element>>()

/** Represents storage that the browser forbids: every call throws. */
const forbidden = {} as StorageLike

/**
 * The storage that the attribute `store` names, or undefined if it is `none` or another quiz of the
 * page stores answers to the same bank.
 *
 * @param claim - Whether this quiz is going to store something.
 */
export function storageFor(quiz: Element, bank: string, claim = false): StorageLike | undefined {
  const store = readAttribute(quiz, 'store')
  const owner = owners.get(bank)?.deref()
  if (store === 'none' || (owner && owner !== quiz && owner.isConnected)) return undefined
  if (claim) owners.set(bank, new WeakRef(quiz))
  try {
    return store === 'session' ? sessionStorage : localStorage
  } catch {
    return forbidden
  }
}

/** What is stored under a key: null if nothing is, undefined if the storage can't be read. */
export function storedText(storage: StorageLike | undefined, key: string) {
  try {
    return storage?.getItem(key)
  } catch {
    return undefined
  }
}

/** Removes everything that any quiz has stored on the device. */
export function eraseAll(): void {
  for (const name of ['localStorage', 'sessionStorage'] as const) {
    try {
      const storage = globalThis[name]
      for (const key of Object.keys(storage)) {
        if (key.startsWith(keyPrefix)) storage.removeItem(key)
      }
    } catch {
      // Storage that can't be reached is empty.
    }
  }
}

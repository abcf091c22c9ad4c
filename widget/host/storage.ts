import type { Bank } from '../../src/bank/schema.ts'
import type { StorageLike } from '../../src/storage/saved-responses.ts'
import { keyPrefix } from '../../src/storage/keys.ts'

/** The quiz of this page that keeps its answers, by the bank it asks. */
const keepers = new Map<string, WeakRef<Element>>()

/**
 * The storage that the attribute `store` names: `local`, unless it says `session` or `none`.
 * Undefined also where another quiz of the page is keeping answers to the same bank. Where the browser
 * forbids it, reading the property throws; so do then all calls of what is returned.
 *
 * @param keep - Whether something is to be kept from now on.
 */
export function storageOf(
  quiz: Element,
  { id }: Pick<Bank, 'id'>,
  keep = false
): StorageLike | undefined {
  const store = quiz.getAttribute('store')
  const keeper = keepers.get(id)?.deref()
  if (store === 'none' || (keeper !== quiz && keeper?.isConnected)) return undefined
  if (keep) keepers.set(id, new WeakRef(quiz))
  try {
    return store === 'session' ? sessionStorage : localStorage
  } catch {
    // Every call of it fails, as it would there.
    return {} as StorageLike
  }
}

/** Whether something is kept under a key. */
export function isKept(storage: StorageLike | undefined, key: string): boolean {
  try {
    return Boolean(storage?.getItem(key))
  } catch {
    return false
  }
}

/** Removes whatever a quiz has kept on the device, for any bank, in any storage. */
export function eraseAll(): void {
  for (const name of ['localStorage', 'sessionStorage'] as const) {
    try {
      const storage = globalThis[name]
      for (const key of Object.keys(storage)) {
        if (key.startsWith(keyPrefix)) storage.removeItem(key)
      }
    } catch {
      // What can't be reached keeps nothing either.
    }
  }
}

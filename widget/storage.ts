import type { Bank } from '../src/bank/schema.ts'
import type { StorageLike } from '../src/session.ts'

/** The quiz of this page that keeps its answers, by the bank it asks. */
const keepers = new Map<string, WeakRef<Element>>()

/**
 * The storage that the attribute `store` names: `local`, unless it says `session` or `none`.
 * Undefined also where the browser forbids it, since reading the property throws there, and where
 * another quiz of the page is keeping answers to the same bank.
 *
 * @param keep - Whether something is to be kept from now on.
 */
export function storageOf(quiz: Element, { id }: Bank, keep = false): StorageLike | undefined {
  const store = quiz.getAttribute('store')
  const keeper = keepers.get(id)?.deref()
  if (store === 'none' || (keeper !== quiz && keeper?.isConnected)) return undefined
  if (keep) keepers.set(id, new WeakRef(quiz))
  try {
    return store === 'session' ? sessionStorage : localStorage
  } catch {
    return undefined
  }
}

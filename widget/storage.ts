import type { StorageLike } from '../src/session.ts'

/**
 * The storage that the attribute `store` names: `local`, unless it says `session` or `none`.
 * Undefined also where the browser forbids it: reading the property throws there.
 */
export function storageNamed(store: string | null): StorageLike | undefined {
  if (store === 'none') return undefined
  try {
    return store === 'session' ? sessionStorage : localStorage
  } catch {
    return undefined
  }
}

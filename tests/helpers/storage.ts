import type { StorageLike } from '../../src/storage/saved-responses.ts'

/** Storage that begins with these texts. */
export function storage(
  texts: Record<string, string> = {}
): StorageLike & { texts: Map<string, string> } {
  const kept = new Map(Object.entries(texts))
  return {
    texts: kept,
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => void kept.set(key, value),
    removeItem: (key) => void kept.delete(key)
  }
}

const forbidden = () => {
  throw new DOMException('The operation is insecure.', 'SecurityError')
}

/** Storage that the browser forbids. */
export const locked: StorageLike = {
  getItem: forbidden,
  setItem: forbidden,
  removeItem: forbidden
}

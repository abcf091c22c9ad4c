/**
 * A random number in [0, 1) that depends only on the session's seed and its purpose, so that going
 * back or reloading gives the same draw. FNV-1a over the text, then the finalizer of MurmurHash3.
 */
export function draw(seed: number, purpose: string): number {
  let hash = 0x811c9dc5
  for (const character of `${seed} ${purpose}`) {
    hash = Math.imul(hash ^ character.codePointAt(0)!, 0x01000193)
  }
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return ((hash ^ (hash >>> 16)) >>> 0) / 2 ** 32
}

/** A copy of a list in an order that depends on the seed and the purpose alone (Fisher-Yates). */
export function shuffled<T>(list: readonly T[], seed: number, purpose: string): T[] {
  const copy = [...list]
  for (let last = copy.length - 1; last > 0; last--) {
    const other = Math.floor(draw(seed, `${purpose} ${last}`) * (last + 1))
    ;[copy[last], copy[other]] = [copy[other]!, copy[last]!]
  }
  return copy
}

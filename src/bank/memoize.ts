import type { Bank } from './types.ts'

/** Results kept per bank: enough for every possible answer, and for Back. */
const maxEntries = 24

/**
 * Memoizes a function of a bank and something else. Both the machine and the view need the same
 * results again and again. A result is shared: never change it.
 *
 * @param work - A pure function.
 * @param keyOf - A text for the input; inputs that differ must have different texts.
 */
export function memoize<Input, Result>(
  work: (bank: Bank, input: Input) => Result,
  keyOf: (input: Input) => string
): (bank: Bank, input: Input) => Result {
  const byBank = new WeakMap<Bank, Map<string, Result>>()
  return (bank, input) => {
    const key = keyOf(input)
    const entries = byBank.get(bank) ?? new Map<string, Result>()
    byBank.set(bank, entries)
    const result = entries.has(key) ? entries.get(key)! : work(bank, input)
    // Re-inserted, so that the least recently used entry comes first and is the one to go.
    entries.delete(key)
    entries.set(key, result)
    if (entries.size > maxEntries) entries.delete(entries.keys().next().value!)
    return result
  }
}

import { jsonOutline } from './json-outline.ts'
import { rangeFinder } from './position.ts'
import type { Source } from './source.ts'

/**
 * Reads JSON and knows where its values are.
 *
 * @param colons - How many of them the text has outside strings.
 * @returns Undefined if it isn't JSON; see `json-syntax.ts`.
 */
export function parseJsonSource(name: string, text: string, colons: number): Source | undefined {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    return undefined
  }
  const rangeAt = rangeFinder(text)
  const outline = jsonOutline(text)
  // Of a key given twice, the value has one.
  const hasRepeats = colons !== keysIn(value)
  return {
    name,
    text,
    format: 'json',
    value,
    faults: (hasRepeats ? outline.repeatedKeys() : []).map(({ key, start, end }) => ({
      message: `The key "${key}" is given twice. Expected it once.`,
      range: rangeAt(start, end)
    })),
    locate: (path) => {
      const { start, end } = outline.find(path)
      return rangeAt(start, end)
    },
    edit: async (edits) => (await import('./json-syntax.ts')).editJson(text, edits)
  }
}

/** Keys of a value, at all levels. Its depth is limited by then. */
function keysIn(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0
  if (Array.isArray(value)) {
    let count = 0
    for (const each of value) count += keysIn(each)
    return count
  }
  let count = 0
  for (const key in value) count += 1 + keysIn((value as Record<string, unknown>)[key])
  return count
}

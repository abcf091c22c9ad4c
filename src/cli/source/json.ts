import { tooDeep } from './depth.ts'
import { jsonOutline } from './json-outline.ts'
import { limits } from './limits.ts'
import { rangeFinder } from './position.ts'
import type { Source } from './source.ts'

/**
 * Reads JSON and knows where its values are.
 *
 * @returns Undefined if it isn't JSON; see `json-syntax.ts`.
 * @throws SourceError for a value that is nested too deeply.
 */
export function parseJsonSource(name: string, text: string): Source | undefined {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    return undefined
  }
  const rangeAt = rangeFinder(text)
  const outline = jsonOutline(text)
  // `JSON.parse` keeps one value for a repeated key.
  const mayRepeat = keysInText(text) !== keysIn(name, value, limits.depth)
  return {
    name,
    text,
    format: 'json',
    value,
    faults: (mayRepeat ? outline.repeatedKeys() : []).map(({ key, start, end }) => ({
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

/** Keys of a JSON text. A text in it with a quote and a colon counts, too. */
const keysInText = (text: string) => text.split(/"\s*:/).length - 1

/** Keys of a value, at all levels. */
function keysIn(name: string, value: unknown, levels: number): number {
  if (typeof value !== 'object' || value === null) return 0
  if (levels === 0) throw tooDeep(name)
  let count = 0
  if (Array.isArray(value)) {
    for (const each of value) count += keysIn(name, each, levels - 1)
    return count
  }
  for (const key in value) {
    count += 1 + keysIn(name, (value as Record<string, unknown>)[key], levels - 1)
  }
  return count
}

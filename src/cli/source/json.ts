import { jsonOutline } from './json-outline.ts'
import { rangeFinder } from './position.ts'
import type { Source } from './source.ts'

/**
 * Reads JSON and knows where its values are.
 *
 * @returns Undefined if it isn't JSON; see `json-syntax.ts`.
 */
export function parseJson(name: string, text: string): Source | undefined {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    return undefined
  }
  const rangeAt = rangeFinder(text)
  const outline = jsonOutline(text)
  const hasRepeats = colonsIn(text) !== keysIn(value)
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

/** Colons outside strings: as many as there are keys. */
function colonsIn(text: string): number {
  let count = 0
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code === 0x3a) count++
    else if (code === 0x22) {
      for (at++; at < text.length && text.charCodeAt(at) !== 0x22; at++) {
        if (text.charCodeAt(at) === 0x5c) at++
      }
    }
  }
  return count
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

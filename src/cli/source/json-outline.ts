import type { PathPart } from './path.ts'

/** Where a value begins and ends, as offsets. */
export interface Span {
  start: number
  end: number
}

/** An entry of a list or a member of an object. */
interface Child extends Span {
  key: PathPart
  /** Where the key is; the value itself in a list. */
  keyStart: number
}

const quote = 0x22
const backslash = 0x5c
const isSpace = (code: number) => code === 0x20 || code === 0x0a || code === 0x0d || code === 0x09
const opens = (code: number) => code === 0x7b || code === 0x5b
const closes = (code: number) => code === 0x7d || code === 0x5d

/**
 * Finds values in a JSON text by their paths. A full syntax tree would take longer than all rules of
 * `lint` together, so only the containers on the way to a value are read.
 *
 * @param text - JSON that `JSON.parse` takes.
 */
export function jsonOutline(text: string): {
  /** The value at a path, or its closest parent that exists. */
  find: (path: readonly PathPart[]) => Span
  /** Keys given twice in one object, by offset. */
  repeatedKeys: () => (Span & { key: string })[]
} {
  const known = new Map<number, readonly Child[]>()
  const root = { start: skipSpace(text, 0), end: text.trimEnd().length }

  function childrenOf({ start, end }: Span): readonly Child[] {
    let children = known.get(start)
    if (!children) {
      children = opens(text.charCodeAt(start)) ? readChildren(text, start, end) : []
      known.set(start, children)
    }
    return children
  }

  return {
    find(path) {
      let span: Span = root
      for (const part of path) {
        // The last of several equal keys is the one that counts.
        const child = childrenOf(span).findLast(({ key }) => key === part)
        if (!child) break
        span = child
      }
      return { start: span.start, end: span.end }
    },
    repeatedKeys() {
      const repeated: (Span & { key: string })[] = []
      const open: Span[] = [root]
      for (let span = open.pop(); span; span = open.pop()) {
        const children = childrenOf(span)
        const isObject = text.charCodeAt(span.start) === 0x7b
        const seen = new Set<PathPart>()
        for (const child of children) {
          if (isObject && seen.has(child.key)) {
            const key = String(child.key)
            repeated.push({ key, start: child.keyStart, end: child.keyStart + key.length + 2 })
          }
          seen.add(child.key)
          if (opens(text.charCodeAt(child.start))) open.push(child)
        }
      }
      return repeated.sort((a, b) => a.start - b.start)
    }
  }
}

/** The entries of a list or object, without looking into them. */
function readChildren(text: string, start: number, end: number): Child[] {
  const isObject = text.charCodeAt(start) === 0x7b
  const children: Child[] = []
  let at = skipSpace(text, start + 1)
  while (at < end - 1) {
    const keyStart = at
    let key: PathPart = children.length
    if (isObject) {
      const keyEnd = stringEnd(text, at)
      key = JSON.parse(text.slice(at, keyEnd)) as string
      at = skipSpace(text, skipSpace(text, keyEnd) + 1)
    }
    const valueEnd = endOf(text, at)
    children.push({ key, keyStart, start: at, end: valueEnd })
    at = skipSpace(text, skipSpace(text, valueEnd) + 1)
  }
  return children
}

function skipSpace(text: string, from: number): number {
  let at = from
  while (isSpace(text.charCodeAt(at))) at++
  return at
}

/** The offset after a string that begins at `start`. */
function stringEnd(text: string, start: number): number {
  let at = text.indexOf('"', start + 1)
  while (text.charCodeAt(at - 1) === backslash && isEscaped(text, at))
    at = text.indexOf('"', at + 1)
  return at + 1
}

/** Whether an odd number of backslashes comes before it. */
function isEscaped(text: string, at: number): boolean {
  let first = at
  while (text.charCodeAt(first - 1) === backslash) first--
  return (at - first) % 2 === 1
}

/** The offset after the value that begins at `start`. */
function endOf(text: string, start: number): number {
  const first = text.charCodeAt(start)
  if (first === quote) return stringEnd(text, start)
  let at = start
  if (!opens(first)) {
    for (let code = first; at < text.length && code !== 0x2c && !closes(code) && !isSpace(code);) {
      code = text.charCodeAt(++at)
    }
    return at
  }
  let depth = 0
  do {
    const code = text.charCodeAt(at)
    if (code === quote) {
      at = stringEnd(text, at)
      continue
    }
    if (opens(code)) depth++
    else if (closes(code)) depth--
    at++
  } while (depth > 0)
  return at
}

import type { PathPart } from '../../bank/path.ts'

/** Where a value begins and ends, as offsets. */
export interface Span {
  start: number
  end: number
}

/** An entry of a list or a member of an object. */
interface Child {
  key: PathPart
  /** Where the key is; the value itself in a list. */
  keyStart: number
  /** Where the value is. */
  start: number
}

/** A list or object, and the children read from it so far. */
interface Container {
  children: Map<PathPart, Child>
  rest: Iterator<Child, void>
}

const quote = 0x22
const backslash = 0x5c
const comma = 0x2c
const isSpace = (code: number) => code === 0x20 || code === 0x0a || code === 0x0d || code === 0x09
const opens = (code: number) => code === 0x7b || code === 0x5b
const closes = (code: number) => code === 0x7d || code === 0x5d

/**
 * Finds values in a JSON text by their paths. Building a full syntax tree would take longer than all
 * lint rules together, so this reads only what precedes a value in the containers around it.
 *
 * @param text - JSON that `JSON.parse` accepts.
 */
export function jsonOutline(text: string): {
  /** The value at a path, or its closest parent that exists. */
  find: (path: readonly PathPart[]) => Span
  /** Keys given twice in one object, by offset. */
  repeatedKeys: () => (Span & { key: string })[]
} {
  const containers = new Map<number, Container>()
  const ends = new Map<number, number>()
  const root = skipSpace(text, 0)

  function childOf(start: number, key: PathPart): Child | undefined {
    let container = containers.get(start)
    if (!container) {
      container = { children: new Map(), rest: readChildren(text, start) }
      containers.set(start, container)
    }
    const { children, rest } = container
    while (!children.has(key)) {
      const { value } = rest.next()
      if (!value) break
      children.set(value.key, value)
    }
    return children.get(key)
  }

  return {
    find(path) {
      let start = root
      for (const part of path) {
        const child = childOf(start, part)
        if (!child) break
        start = child.start
      }
      const end = ends.get(start) ?? endOf(text, start)
      // Keep the end: many paths may lead to the same parent.
      ends.set(start, end)
      return { start, end }
    },
    repeatedKeys() {
      const repeated: (Span & { key: string })[] = []
      const open = [root]
      for (let start = open.pop(); start !== undefined; start = open.pop()) {
        const seen = new Set<PathPart>()
        for (const child of readChildren(text, start)) {
          if (seen.has(child.key)) {
            const key = String(child.key)
            repeated.push({ key, start: child.keyStart, end: child.keyStart + key.length + 2 })
          }
          seen.add(child.key)
          if (opens(text.charCodeAt(child.start))) open.push(child.start)
        }
      }
      return repeated.sort((a, b) => a.start - b.start)
    }
  }
}

/** Yields the entries of a list or object in order, without parsing their contents. */
function* readChildren(text: string, start: number): Generator<Child, void> {
  const first = text.charCodeAt(start)
  if (!opens(first)) return
  let at = skipSpace(text, start + 1)
  for (let index = 0; !closes(text.charCodeAt(at)); index++) {
    const keyStart = at
    let key: PathPart = index
    if (first === 0x7b) {
      const keyEnd = stringEnd(text, at)
      key = JSON.parse(text.slice(at, keyEnd)) as string
      at = skipSpace(text, skipSpace(text, keyEnd) + 1)
    }
    yield { key, keyStart, start: at }
    at = skipSpace(text, endOf(text, at))
    if (text.charCodeAt(at) === comma) at = skipSpace(text, at + 1)
  }
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
    for (let code = first; at < text.length && code !== comma && !closes(code) && !isSpace(code);) {
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

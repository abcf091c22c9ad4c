import { SourceError } from '../errors.ts'
import type { Io } from '../io/io.ts'

/** A key: a character in lower case, or one of these by name. */
export type Key = string
export const interrupt: Key = 'interrupt'

const named: Readonly<Record<string, Key>> = {
  '\u0003': interrupt,
  '\r': 'enter',
  '\n': 'enter',
  '\u007f': 'b',
  '\b': 'b',
  '\u001b[D': 'b',
  '\u001b': 'q',
  '\u0004': 'q'
}

/** Splits a chunk of terminal input into keys. */
export function keysIn(text: string): Key[] {
  // eslint-disable-next-line no-control-regex -- escape sequences are control characters
  const parts = text.match(/\u001b\[[0-9;]*[A-Za-z~]|\u001bO[A-Z]|[\s\S]/gu) ?? []
  return parts.flatMap((part) => {
    const key = named[part]
    if (key) return [key]
    return part.length === 1 && part > ' ' ? [part.toLowerCase()] : []
  })
}

/** Piped input without a key is read this far: it may have no end. */
const longestGap = 1000

/**
 * The keys of a terminal as they are pressed, or the characters of piped input. Restores the
 * terminal at the end.
 *
 * @throws SourceError if piped input holds no keys.
 */
export async function* keysFrom({ stdin }: Io): AsyncGenerator<Key> {
  const isTerminal = stdin.isTTY === true
  const restore = () => stdin.setRawMode?.(false)
  if (isTerminal) {
    stdin.setRawMode?.(true)
    process.once('exit', restore)
  }
  try {
    for await (const chunk of stdin.iterator({ destroyOnReturn: false })) {
      const text = String(chunk)
      const keys = keysIn(text)
      if (!isTerminal && text.length > longestGap && keys.every((key) => key === 'enter')) {
        throw new SourceError('-', 'It holds no answers. Expected keys such as 1, 2, s or b.')
      }
      // In piped input, line breaks only separate keys.
      yield* isTerminal ? keys : keys.filter((key) => key !== 'enter')
    }
  } finally {
    if (isTerminal) {
      restore()
      process.off('exit', restore)
      stdin.pause()
      ;(stdin as { unref?: () => void }).unref?.()
    } else stdin.destroy()
  }
}

import { SourceError } from '../errors.ts'
import type { Io } from '../io/io.ts'
import { keysFrom, keysIn, type Key } from './keys.ts'

/** Piped input that answers nothing is read this far: it may have no end. */
const mostUseless = 1000

/** The keys of a session, and which of them did something. */
export interface PressedKeys {
  /** The next key; undefined once there are no more. */
  next: () => Promise<Key | undefined>
  /**
   * Notes whether a key did something.
   *
   * @throws SourceError if too many piped keys in a row did nothing.
   */
  note: (key: Key, didSomething: boolean) => void
  /** The keys that did something. Pressing them again leads to the same place. */
  useful: () => string
  /** Stops reading and restores the terminal. */
  end: () => Promise<void>
}

/**
 * Reads keys from the terminal or from piped input.
 *
 * @param first - Keys that are pressed before those.
 */
export function pressedKeys(io: Io, first: string): PressedKeys {
  const waiting = keysIn(first)
  const keys = keysFrom(io)
  const useful: Key[] = []
  let uselessInRow = 0
  return {
    async next() {
      const ready = waiting.shift()
      if (ready !== undefined) return ready
      const { value, done } = await keys.next()
      return done ? undefined : value
    },
    note(key, didSomething) {
      uselessInRow = didSomething ? 0 : uselessInRow + 1
      if (didSomething) useful.push(key)
      if (io.stdin.isTTY !== true && uselessInRow >= mostUseless) {
        throw new SourceError('-', `None of ${mostUseless} keys is an answer. Gave up reading.`)
      }
    },
    useful: () => useful.join(''),
    async end() {
      await keys.return(undefined)
    }
  }
}

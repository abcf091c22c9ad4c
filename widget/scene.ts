import type { SnapshotFrom } from 'xstate'
import type { Link } from '../src/bank/schema.ts'
import type { QuizEvent, quizMachine } from '../src/machine.ts'
import type { Words } from './words/words.ts'

export type QuizSnapshot = SnapshotFrom<typeof quizMachine>

/** Everything a drawing of the quiz depends on. */
export interface Scene {
  words: Words
  theme: 'auto' | 'light' | 'dark'
  snapshot: QuizSnapshot
  /** Counts the steps taken: each step's screen is a new one, never an old one with new words. */
  step: number
  /** Options that were chosen and then taken back, by item. */
  withdrawn: ReadonlyMap<string, string>
  /** Whether the answers came too fast or from one position; see `lowEffort`. */
  hasty: boolean
  /** @param position - Where the chosen option stood on the screen, from 0. */
  answer: (item: string, option: string, position: number) => void
  send: (event: QuizEvent) => void
  /** Tells the page that a link was followed. */
  follow: (link: Link) => void
}

import type { Link } from '../../src/bank/schema.ts'
import type { QuizEvent } from '../../src/quiz/machine.ts'
import type { Keeping } from './keeping.ts'
import type { Sitting } from '../session.ts'
import type { Words } from '../messages/words.ts'

/** Everything a drawing of the quiz depends on. */
export interface Scene {
  words: Words
  sitting: Sitting
  keep: Keeping
  /** Counts the steps taken: each step's screen is a new one, never an old one with new words. */
  step: number
  /** Whether to show also what can wait until a first frame of the step is painted. */
  isWhole: boolean
  /** @param position - Where the chosen option stands on the screen, from 0. */
  answer: (item: string, option: string, position: number) => void
  send: (event: QuizEvent) => void
  /** Whether the screen lists the answers, instead of the machine's state. */
  reviews: boolean
  review: (shown: boolean) => void
  /** Whether this is still the screen that is shown. */
  isShown: () => boolean
  /** Draws the screen as a new one. */
  refresh: () => void
  /** Moves the focus to the heading of the screen. */
  toHeading: () => void
  /** The style sheets, made for a window. */
  sheets: (view: Window & typeof globalThis) => CSSStyleSheet[]
  /** Tells the page that a link was followed. */
  follow: (link: Link) => void
}

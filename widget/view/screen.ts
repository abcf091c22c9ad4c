import type { Quiz, QuizSnapshot } from '../../src/quiz/create-quiz.ts'
import type { AnswerSwap } from '../../src/result/types.ts'
import type { Shared } from '../../src/share/codec.ts'
import type { Decoded } from '../../src/share/share.ts'

/** What the reader sees. The first five follow from the machine's state; the others cover it. */
export type Screen =
  | { name: 'welcome' }
  | { name: 'now' }
  | { name: 'question' }
  | { name: 'days' }
  | { name: 'result' }
  | { name: 'review' }
  /** Someone else's result, from a link. Without `shared` the link can't be read, for `reason`. */
  | { name: 'shared'; shared?: Shared; reason?: 'damaged' | 'newer' }
  | { name: 'what-if'; swaps: readonly AnswerSwap[] }
  /** Something didn't load. Without `retry` only a reload of the page can help. */
  | { name: 'error'; retry: (() => void) | undefined }

export type ScreenName = Screen['name']

const screens = new WeakMap<QuizSnapshot, Screen>()

/**
 * The screen that the machine's state calls for. It's the same object for the same snapshot: a new
 * one would be drawn from scratch, without the option that the reader has just chosen.
 */
export function screenFor(quiz: Quiz, snapshot: QuizSnapshot): Screen {
  const screen = screens.get(snapshot) ?? newScreen(quiz, snapshot)
  screens.set(snapshot, screen)
  return screen
}

function newScreen(quiz: Quiz, snapshot: QuizSnapshot): Screen {
  if (snapshot.value === 'welcome') return { name: 'welcome' }
  if (snapshot.value !== 'asking') return { name: 'result' }
  const section = quiz.item(snapshot)?.section
  return { name: section === 'now' ? 'now' : section === 'day' ? 'days' : 'question' }
}

/** The screen for what a link says. */
export const sharedScreenFor = (decoded: Decoded): Screen =>
  decoded.ok
    ? { name: 'shared', shared: decoded.shared }
    : { name: 'shared', reason: decoded.reason }

/** Whether a screen follows from the machine's state. */
export const isMachineScreen = ({ name }: Screen): boolean =>
  /^(welcome|now|question|days|result)$/.test(name)

import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import type { Bank, Link } from '../../src/bank/types.ts'
import type { Quiz, QuizSnapshot } from '../../src/quiz/create-quiz.ts'
import type { QuizEvent } from '../../src/quiz/machine.ts'
import type { History } from '../../src/storage/history.ts'
import type { ShareWay } from '../host/events.ts'
import type { Messages } from '../messages/messages.ts'
import type { Screen } from './screen.ts'

/** Everything a screen can read and do. A new value is made for every render. */
export interface QuizUi {
  /** Selectors for `snapshot`: `quiz.item(snapshot)`, `quiz.report(snapshot)`. */
  quiz: Quiz
  snapshot: QuizSnapshot
  /** Until its result part has loaded, the shipped bank lacks what only results show: see `has`. */
  bank: Bank
  /** Whether the bank has a list of this name, loaded or not. */
  has: (name: keyof Bank) => boolean
  messages: Messages
  /** Sends an event to the machine. If it changes anything, the next screen follows from it. */
  send: (event: QuizEvent) => void
  screen: Screen
  /** Shows a screen. Any screen of the machine's becomes the one its state calls for. */
  go: (screen: Screen) => void
  /** @param position - Position of the chosen option on the screen, from 0. */
  answer: (item: string, option: string, position: number) => void
  /** Options that were chosen and then undone with Back, by item. */
  undoneAnswers: ReadonlyMap<string, string>
  /** Says which stored answers no longer fit the bank; empty if all do. */
  droppedText: string
  /** Shows a text in the status line until the next press. */
  announce: (text: string) => void
  /** Whether the device stores anything: the page owner may not want that. */
  hasStorage: boolean
  history: History
  saveHistory: (history: History) => void
  /** Opens a result that was saved as a file. If it can't be read, announces why. */
  openFile: (text: string) => void
  /** Forgets everything that any quiz has stored on this device. */
  erase: () => void
  restart: () => void
  /** Names of the result sections that the page owner leaves out. */
  hidden: ReadonlySet<string>
  /** Reports to the page that the reader follows a link. */
  followLink: (link: Link) => void
  /** Reports to the page that the reader shares a result. */
  reportShare: (way: ShareWay) => void
  /** Reports a problem to the page owner. */
  reportError: (where: string, error: unknown) => void
  /** The style sheets, made for a window: a document refuses those of another. */
  styleSheets: (view: Window & typeof globalThis) => CSSStyleSheet[]
}

export const UiContext = createContext<QuizUi | undefined>(undefined)

/** @throws Error outside a quiz. */
export function useQuiz(): QuizUi {
  const ui = useContext(UiContext)
  if (!ui) throw new Error('useQuiz() was called outside a quiz. Expected a component of one.')
  return ui
}

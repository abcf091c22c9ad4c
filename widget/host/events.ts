import type { Mode } from '../../src/adaptive/stop.ts'
import type { ClaimKind } from '../../src/result/types.ts'

/** How a result was shared or saved. */
export type ShareWay = 'link' | 'card' | 'system' | 'text' | 'file'

/** What every event of a loaded element carries. */
export interface QuizEventBase {
  /** Id of the bank. */
  bank: string
  /** How long the quiz may get. */
  mode: Mode
}

/** What each event of the element carries. No event carries an answer. */
export interface QuizEventDetails {
  /** The quiz is drawn and can be used. */
  'quiz-ready': QuizEventBase
  /** The reader begins, or resumes with answers of an earlier visit. */
  'quiz-start': QuizEventBase & { resumed: boolean }
  /** An item was answered: `asked` of at most `most`. Never which option was chosen. */
  'quiz-answer': QuizEventBase & { item: string; asked: number; most: number }
  /** An item was skipped. */
  'quiz-skip': QuizEventBase & { item: string }
  /** The reader went back. */
  'quiz-back': QuizEventBase
  /**
   * A result is shown, or a changed answer has led to another one: how sure it is, the region of the
   * place as `regionKey` writes it, the first track.
   */
  'quiz-result': QuizEventBase & { claim: ClaimKind; place: string | null; first: string }
  /** A link of the result was followed. */
  'quiz-link': QuizEventBase & { id: string; url: string }
  /** The result was shared or saved. */
  'quiz-share': QuizEventBase & { way: ShareWay }
  /** All answers were dropped. */
  'quiz-restart': QuizEventBase
  /** Something that the page owner can fix. If the element didn't load, only `message` is known. */
  'quiz-error': Partial<QuizEventBase> & { message: string }
}

/** The name of an event. */
export type QuizEventName = keyof QuizEventDetails

/** The events as `addEventListener` knows them. */
export type QuizEvents = {
  [Name in QuizEventName]: CustomEvent<QuizEventDetails[Name]>
}

/** Dispatches an event that bubbles and leaves the shadow root. */
export function dispatch<Name extends QuizEventName>(
  element: HTMLElement,
  name: Name,
  detail: QuizEventDetails[Name]
): void {
  element.dispatchEvent(new CustomEvent(name, { bubbles: true, composed: true, detail }))
}

declare global {
  // The events bubble, so elements, the document and the window can listen for them.
  interface GlobalEventHandlersEventMap extends QuizEvents {}
}

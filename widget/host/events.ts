import type { Claim } from '../../src/result/claim.ts'

/** What each event of the element carries. `version` is that of the shape. */
export interface QuizEventDetails {
  /** The welcome card is there. */
  'quiz-ready': { version: 1 }
  'quiz-start': { version: 1 }
  /** An item was answered. Never which option was chosen: that stays with the reader. */
  'quiz-answer': { version: 1; item: string; asked: number; most: number }
  'quiz-back': { version: 1 }
  /** The result is shown. The whole of it is the element's `report`. */
  'quiz-result': { version: 1; claim: Claim }
  /** A link of the result was followed. */
  'quiz-link': { version: 1; id: string; url: string }
  'quiz-restart': { version: 1 }
  /** Something the page's owner can mend. */
  'quiz-error': { version: 1; message: string }
}

/** The events as `addEventListener` knows them. */
export type QuizEvents = {
  [Name in keyof QuizEventDetails]: CustomEvent<QuizEventDetails[Name]>
}

/** Tells the page; events bubble and leave the shadow root. */
export function tell<Name extends keyof QuizEventDetails>(
  element: HTMLElement,
  name: Name,
  detail: Omit<QuizEventDetails[Name], 'version'>
): void {
  element.dispatchEvent(
    new CustomEvent(name, { bubbles: true, composed: true, detail: { version: 1, ...detail } })
  )
}

declare global {
  // They bubble: elements, the document and the window hear them.
  interface GlobalEventHandlersEventMap extends QuizEvents {}
}

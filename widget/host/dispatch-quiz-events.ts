import type { Quiz, QuizSnapshot } from '../../src/quiz/create-quiz.ts'
import type { QuizEvent } from '../../src/quiz/machine.ts'
import { dispatch } from './events.ts'

/** What events read: a quiz, and the snapshot to pass to its selectors. */
export interface QuizState {
  readonly quiz: Quiz
  readonly snapshot: QuizSnapshot
}

/**
 * Tells the page what an event has changed. The result is announced apart, once it is shown.
 *
 * @param before - The snapshot in which the event came.
 */
export function dispatchQuizEvents(
  element: HTMLElement,
  { quiz, snapshot }: QuizState,
  event: QuizEvent,
  before: QuizSnapshot
): void {
  const about = { bank: quiz.bank.id, mode: quiz.session(snapshot).mode }
  if (event.type === 'quiz.start') {
    const resumed = quiz.session(before).responses.length > 0
    dispatch(element, 'quiz-start', { ...about, resumed })
  } else if (event.type === 'item.answer') {
    const { asked, most } = quiz.progress(snapshot)
    dispatch(element, 'quiz-answer', { ...about, item: event.item, asked, most })
  } else if (event.type === 'item.skip') {
    dispatch(element, 'quiz-skip', { ...about, item: event.item })
  } else if (event.type === 'item.back') dispatch(element, 'quiz-back', about)
  else if (event.type === 'quiz.restart') dispatch(element, 'quiz-restart', about)
}

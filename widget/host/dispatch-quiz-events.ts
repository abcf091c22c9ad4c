import type { QuizEvent } from '../../src/quiz/machine.ts'
import { tell } from './events.ts'
import type { Parts } from '../parts.ts'
import type { Sitting } from '../session.ts'

/**
 * Tells the page what an event has changed.
 *
 * @param before - The state in which the event came.
 */
export function tellOf(
  element: HTMLElement,
  sitting: Sitting,
  parts: Parts,
  event: QuizEvent,
  before: string
): void {
  if (event.type === 'quiz.start') tell(element, 'quiz-start', {})
  if (event.type === 'item.back') tell(element, 'quiz-back', {})
  if (event.type === 'quiz.restart') tell(element, 'quiz-restart', {})
  if (event.type === 'item.answer') {
    const { asked, most } = sitting.assessment.progress
    tell(element, 'quiz-answer', { item: event.item, asked, most })
  }
  if (sitting.snapshot.value === 'finished' && before !== 'finished') {
    parts.whenComplete(() => {
      const { claim } = parts.reportOf(sitting)!
      tell(element, 'quiz-result', { claim })
    })
  }
}

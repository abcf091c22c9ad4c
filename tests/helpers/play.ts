import { initialTransition, transition, type SnapshotFrom } from 'xstate'
import type { Bank, Item } from '../../src/bank/schema.ts'
import { assess, type AssessOptions, type ShownItem } from '../../src/quiz/assess.ts'
import { quizMachine, type QuizEvent, type QuizInput } from '../../src/quiz/machine.ts'
import type { Response } from '../../src/bank/responses.ts'
import type { Track } from '../../src/bank/track.ts'

export type QuizSnapshot = SnapshotFrom<typeof quizMachine>

/** The state after one more event. */
export const step = (snapshot: QuizSnapshot, event: QuizEvent): QuizSnapshot =>
  transition(quizMachine, snapshot, event)[0]

/** The state that events lead to from the welcome screen. */
export const play = (input: QuizInput, ...events: QuizEvent[]): QuizSnapshot =>
  events.reduce(step, initialTransition(quizMachine, input)[0])

/** Responses of somebody who answers by a rule until the quiz stops by itself. */
export function sit(
  bank: Bank,
  options: AssessOptions,
  choose: (item: ShownItem, asked: number) => string
): Response[] {
  const responses: Response[] = []
  for (;;) {
    const { item } = assess(bank, responses, options)
    if (!item) return responses
    responses.push({ item: item.id, option: choose(item, responses.length) })
  }
}

/** The option of an item that has the largest weight for a track, less the other two. */
export function mostFor(track: Track, { options }: Item): string {
  const lead = ({ weights }: Item['options'][number]) =>
    3 * weights[track] - weights.manager - weights.ic - weights.specialist
  return options.toSorted((a, b) => lead(b) - lead(a))[0]!.id
}

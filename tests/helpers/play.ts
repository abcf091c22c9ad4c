import { initialTransition, transition } from 'xstate'
import type { Response } from '../../src/bank/responses.ts'
import { weightsOf } from '../../src/model/response-model.ts'
import type { Bank, Item } from '../../src/bank/types.ts'
import { trackIds } from '../../src/bank/track.ts'
import { assess } from '../../src/quiz/assess.ts'
import { defineQuiz, type Quiz } from '../../src/quiz/define-quiz.ts'
import type { QuizEvent, QuizInput } from '../../src/quiz/machine.ts'
import type { PartialSession } from '../../src/quiz/session.ts'
import type { ShownItem } from '../../src/quiz/shown.ts'

export type Snapshot = ReturnType<typeof initialTransition<Quiz['machine']>>[0]

/** A quiz with the pure transitions of its machine. */
export interface Game {
  quiz: Quiz
  /** The state after one more event. */
  step: (snapshot: Snapshot, event: QuizEvent) => Snapshot
  /** The state that events lead to from the welcome screen. */
  play: (input: QuizInput, ...events: QuizEvent[]) => Snapshot
}

const games = new WeakMap<Bank, Game>()

/** The game of a bank, made once. */
export function gameOf(bank: Bank): Game {
  const known = games.get(bank)
  if (known) return known
  const quiz = defineQuiz(bank)
  const step: Game['step'] = (snapshot, event) => transition(quiz.machine, snapshot, event)[0]
  const game: Game = {
    quiz,
    step,
    play: (input, ...events) => events.reduce(step, initialTransition(quiz.machine, input)[0])
  }
  games.set(bank, game)
  return game
}

/** Responses of someone who answers the scored items by a rule until they stop by themselves. */
export function answerAll(
  bank: Bank,
  session: Omit<PartialSession, 'responses'>,
  choose: (item: ShownItem, asked: number) => string
): Response[] {
  const responses: Response[] = []
  for (;;) {
    const { item } = assess(bank, { section: 'pull', ...session, responses })
    if (!item) return responses
    responses.push({ item: item.id, option: choose(item, responses.length) })
  }
}

/** The option of an item that has the largest weight for a track, less the other two. */
export function mostFor(bank: Bank, track: string, { options }: Item): string {
  const index = trackIds(bank).indexOf(track) as 0 | 1 | 2
  const lead = (option: Item['options'][number]) => {
    const weights = weightsOf(bank, option)
    return 3 * weights[index] - weights[0] - weights[1] - weights[2]
  }
  return options.toSorted((a, b) => lead(b) - lead(a))[0]!.id
}

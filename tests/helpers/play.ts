import { initialTransition, transition } from 'xstate'
import type { PartialSession } from '../../src/adaptive/session.ts'
import { itemsById, type Response, type Section } from '../../src/bank/responses.ts'
import type { Bank, Item } from '../../src/bank/types.ts'
import { fromTrackIds, trackIds } from '../../src/bank/track.ts'
import { assess } from '../../src/quiz/assess.ts'
import type { Quiz } from '../../src/quiz/create-quiz.ts'
import { defineQuiz } from '../../src/quiz/define-quiz.ts'
import type { QuizEvent, QuizInput } from '../../src/quiz/machine.ts'
import type { ShownItem } from '../../src/quiz/shown-item.ts'

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

/**
 * A quiz played by pure transitions. Each step returns a new walk, so a test can continue from the
 * same point twice.
 */
export class Walk {
  readonly game: Game
  readonly now: Snapshot

  constructor(game: Game, now: Snapshot) {
    this.game = game
    this.now = now
  }

  /** The welcome screen of a bank's quiz. */
  static in(bank: Bank, input: QuizInput = {}): Walk {
    const game = gameOf(bank)
    return new Walk(game, game.play(input))
  }

  get value() {
    return this.now.value
  }
  /** Id of the item being asked. */
  get asked(): string | undefined {
    return this.game.quiz.item(this.now)?.id
  }
  get session() {
    return this.game.quiz.session(this.now)
  }
  /** Ids of the items with a response, in the order given. */
  get given(): string[] {
    return this.session.responses.map(({ item }) => item)
  }
  /** The snapshot as JSON, without what JSON leaves out. */
  get json(): unknown {
    return JSON.parse(JSON.stringify(this.now))
  }

  send(...events: QuizEvent[]): Walk {
    return new Walk(this.game, events.reduce(this.game.step, this.now))
  }
  start(): Walk {
    return this.send({ type: 'quiz.start' })
  }
  back(): Walk {
    return this.send({ type: 'item.back' })
  }
  finish(): Walk {
    return this.send({ type: 'quiz.finish' })
  }
  /** Answers the next items, as many as there are options: `undefined` skips. */
  answer(...options: (string | undefined)[]): Walk {
    return options.reduce<Walk>((walk, option) => {
      const item = walk.asked!
      return walk.send(
        option === undefined ? { type: 'item.skip', item } : { type: 'item.answer', item, option }
      )
    }, this)
  }
  /** Answers until nothing is asked, but no more often than the bank has items. */
  answerAll(choose: (item: ShownItem) => string | undefined): Walk {
    return [...itemsById(this.game.quiz.bank).keys()].reduce<Walk>((walk) => {
      const item = walk.game.quiz.item(walk.now)
      return item ? walk.answer(choose(item)) : walk
    }, this)
  }
  change(item: string, option: string): Walk {
    return this.send({ type: 'item.change', item, option })
  }
  continue(section?: Section): Walk {
    return this.send({ type: 'quiz.continue', section })
  }
}

/** Responses of someone who answers the scored items by a rule until they stop by themselves. */
export function answerAll(
  bank: Bank,
  session: Omit<PartialSession, 'responses'>,
  choose: (item: ShownItem, asked: number) => string
): Response[] {
  const responses: Response[] = []
  while (responses.length <= bank.items.length) {
    const { item } = assess(bank, { section: 'pull', ...session, responses })
    if (!item) return responses
    responses.push({ item: item.id, option: choose(item, responses.length) })
  }
  throw new Error(`Bank "${bank.id}" asks more often than it has items.`)
}

/** The option of an item with the largest weight for a track, minus its other two weights. */
export function mostFor(bank: Bank, track: string, { options }: Item): string {
  const index = trackIds(bank).indexOf(track) as 0 | 1 | 2
  const lead = (option: Item['options'][number]) => {
    const weights = fromTrackIds(bank, option.weights)
    return 3 * weights[index] - weights[0] - weights[1] - weights[2]
  }
  return options.toSorted((a, b) => lead(b) - lead(a))[0]!.id
}

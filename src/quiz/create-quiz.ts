import type { Session } from '../adaptive/session.ts'
import { expectBank, expectedBank } from '../bank/expect-bank.ts'
import { explainFailure } from '../bank/explain-failure.ts'
import type { Section } from '../bank/responses.ts'
import type { Bank } from '../bank/types.ts'
import type { StopReason } from '../adaptive/stop.ts'
import type { Report } from '../result/types.ts'
import { status, type Progress, type Status } from './assess.ts'
import {
  createQuizMachine,
  sessionOf,
  type QuizContext,
  type QuizMachine,
  type ReportOf
} from './machine.ts'
import { continueInto, hasOption, isAsked } from './rules.ts'
import { shownItem, type ShownItem } from './shown-item.ts'

/** What a selector reads of a snapshot; a persisted one will do. */
export interface QuizSnapshot {
  /** The state: `welcome`, `asking`, `finished` or `closed`. */
  readonly value: unknown
  /** The facts of the session. */
  readonly context: QuizContext
  /** Why the machine couldn't start. Actors don't throw: XState keeps the error of a wrong input. */
  readonly error?: unknown
}

/**
 * A bank's quiz: the machine, and selectors of its snapshots. The selectors are cheap enough for
 * every render and return the same object for an equal session, so they fit `useSelector`. What
 * they return is shared: never change it.
 */
export interface Quiz<T extends string = string> {
  /** The bank that is asked. */
  readonly bank: Bank<T>
  /**
   * A `QuizMachine`. Start it with
   * `createActor(quiz.machine, { input: { mode: 'quick', seed: 7 } })`.
   */
  readonly machine: QuizMachine<T>
  /**
   * The item being asked, with its options in shown order; undefined unless the state is `asking`.
   */
  readonly item: (snapshot: QuizSnapshot) => ShownItem | undefined
  /**
   * Everything on the screen: in the section `now` all its items, answered or not; else the item
   * alone. Empty unless the state is `asking`.
   */
  readonly items: (snapshot: QuizSnapshot) => readonly ShownItem[]
  /** How far the current section has got. */
  readonly progress: (snapshot: QuizSnapshot) => Progress
  /** Why nothing is asked; undefined while something is, and before the start. */
  readonly stop: (snapshot: QuizSnapshot) => StopReason | undefined
  /** The result of the responses so far. */
  readonly report: (snapshot: QuizSnapshot) => Report<T>
  /** The session as plain JSON, for storage and for the pure functions. */
  readonly session: (snapshot: QuizSnapshot) => Session
  /** The section `quiz.continue` would lead to; undefined if it applies to none. */
  readonly next: (snapshot: QuizSnapshot) => Section | undefined
  /** Whether `quiz.continue` applies: to this section, or at all. */
  readonly canContinue: (snapshot: QuizSnapshot, section?: Section) => boolean
  /** Whether the item may be answered now, with this option or at all. */
  readonly canAnswer: (snapshot: QuizSnapshot, item: string, option?: string) => boolean
  /**
   * Any item of the bank as this session shows it, such as one whose answer is to be changed;
   * undefined for the blind days while there is no place to compare them with.
   *
   * @throws RangeError if the bank has no such item.
   */
  readonly shown: (snapshot: QuizSnapshot, item: string) => ShownItem | undefined
}

const noItems: readonly ShownItem[] = []

/**
 * Makes a quiz that gets its reports from a function, so that the code of the result can load while
 * the questions are answered. Everyone else calls `defineQuiz`.
 *
 * @param reportOf - Called by the selector `report` and for the output of `closed`.
 * @throws TypeError if the bank doesn't have three tracks, or has no items.
 */
export function createQuiz<T extends string>(bank: Bank<T>, reportOf: ReportOf): Quiz<T> {
  expectBank(bank)
  const read = <V>(snapshot: QuizSnapshot, value: (snapshot: QuizSnapshot) => V): V =>
    explainFailure('The snapshot', "a snapshot of this quiz's machine", () => value(snapshot))
  const session = (snapshot: QuizSnapshot) =>
    read(snapshot, ({ context, error }) => {
      if (error instanceof Error) throw error
      return sessionOf(bank, context)
    })
  const stateOf = (snapshot: QuizSnapshot) => {
    // Throws for a snapshot of something else, in every state.
    session(snapshot)
    return read(snapshot, ({ value }) => value)
  }
  const statusOf = (snapshot: QuizSnapshot): Status => status(bank, session(snapshot))
  const isAsking = (snapshot: QuizSnapshot) => stateOf(snapshot) === 'asking'
  const isFinished = (snapshot: QuizSnapshot) => stateOf(snapshot) === 'finished'
  const isOver = (snapshot: QuizSnapshot) => isFinished(snapshot) || stateOf(snapshot) === 'closed'
  const continued = (snapshot: QuizSnapshot, section?: Section) =>
    isAsking(snapshot) || isFinished(snapshot)
      ? continueInto(bank, session(snapshot), section)
      : undefined

  return {
    bank,
    machine: createQuizMachine(bank, reportOf),
    item: (snapshot) => (isAsking(snapshot) ? statusOf(snapshot).item : undefined),
    items: (snapshot) => (isAsking(snapshot) ? statusOf(snapshot).items : noItems),
    progress: (snapshot) => statusOf(snapshot).progress,
    stop: (snapshot) => (isOver(snapshot) ? statusOf(snapshot).stop : undefined),
    report: (snapshot) => {
      const given = session(snapshot)
      return explainFailure('The bank', expectedBank, () => reportOf(bank, given)) as Report<T>
    },
    session,
    next: (snapshot) => {
      const next = continued(snapshot)
      return next?.stopped ? undefined : next?.section
    },
    canContinue: (snapshot, section) => continued(snapshot, section) !== undefined,
    canAnswer: (snapshot, item, option) =>
      isAsking(snapshot) &&
      isAsked(bank, session(snapshot), item) &&
      (option === undefined || hasOption(bank, session(snapshot), item, option)),
    shown: (snapshot, item) => shownItem(bank, item, session(snapshot))
  }
}

import { assign, emit, setup } from 'xstate'
import { checkSession, type PartialSession, type Session } from '../adaptive/session.ts'
import { typeOf } from '../bank/error-text.ts'
import { oncePer } from '../bank/once-per.ts'
import {
  readResponses,
  writeResponses,
  type Answer,
  type Response,
  type Section
} from '../bank/responses.ts'
import type { Bank } from '../bank/types.ts'
import { isMode, type Mode } from '../adaptive/stop.ts'
import type { Report } from '../result/types.ts'
import {
  askedItem,
  begin,
  continueInto,
  hasOption,
  isAsked,
  isReplaceable,
  recordAnswer,
  replaceAnswer,
  reset,
  settle,
  stop,
  undoLast
} from './rules.ts'

/** What a quiz starts from. All of it is optional. */
export interface QuizInput {
  /** How long the quiz may get; `quick` unless given. */
  mode?: Mode | undefined
  /**
   * Any finite number; decides between equally good items and the order of options. 0 unless given.
   */
  seed?: number | undefined
  /** Responses of an earlier session to continue. */
  responses?: readonly Response[] | undefined
  /** An earlier session to continue. The other members override its parts. */
  session?: PartialSession | undefined
  /** The sections to go through; all of now, pull, follow-ups and day unless given. */
  sections?: readonly Section[] | undefined
  /** Whether the given responses look as if the questions weren't read; see `lowEffort`. */
  lowEffort?: boolean | undefined
}

/**
 * The facts of a session as the machine keeps them: the responses as one line of text, so that a
 * persisted snapshot stays small. Read them through the selectors, such as `quiz.session`.
 */
export interface QuizContext extends Omit<Session, 'responses'> {
  /** `item=option` for an answer, `item` for a skip, separated by spaces. */
  readonly responses: string
}

/** What may happen to a quiz. An event that doesn't apply changes nothing. */
export type QuizEvent =
  | { type: 'quiz.start' }
  | { type: 'item.answer'; item: string; option: string }
  | { type: 'item.skip'; item: string }
  | { type: 'item.back' }
  | { type: 'item.change'; item: string; option: string }
  | { type: 'quiz.finish' }
  | { type: 'quiz.continue'; section?: Section | undefined }
  | { type: 'quiz.restart'; mode?: Mode | undefined }
  | { type: 'quiz.close' }

/** Events a quiz emits; listen with `actor.on`. Read the report with `quiz.report`. */
export type QuizEmitted =
  | { type: 'answered'; item: string; option: string }
  | { type: 'skipped'; item: string }
  | { type: 'finished' }

/** Read once per bank and context: another bank has to check the same snapshot again. */
const sessionsOf = /* @__PURE__ */ oncePer((bank: Bank) =>
  oncePer((context: QuizContext): Session => {
    if (typeof context.responses !== 'string') {
      throw new TypeError('The snapshot has no line of responses. Expected one of this machine.')
    }
    const responses = readResponses(context.responses)
    return checkSession(bank, { ...context, responses }) as Session
  })
)

/**
 * The session that a context keeps.
 *
 * @throws TypeError or RangeError if it comes from a snapshot that doesn't fit the bank.
 */
export const sessionOf = (bank: Bank, context: QuizContext): Session => sessionsOf(bank)(context)

/** A session as a context keeps it. Every member is there, so that assigning it replaces all. */
function contextOf(session: Session): QuizContext {
  const { mode, seed, section, sections, reopened, startMode, stopped, extra, lowEffort } = session
  const responses = writeResponses(session.responses)
  return {
    mode,
    seed,
    section,
    responses,
    sections,
    reopened,
    startMode,
    stopped,
    extra,
    lowEffort
  }
}

/** Passes the event itself to a guard or an action. */
const fromEvent = <E>({ event }: { event: E }) => event

/** The session a quiz starts from. */
function firstSession(bank: Bank, input: QuizInput = {}): Session {
  if (typeof input !== 'object' || input === null) {
    throw new TypeError(`The input is ${typeOf(input)}. Expected { mode, seed, responses }.`)
  }
  const { session = { responses: [] }, mode, seed, responses, sections, lowEffort } = input
  const parts = { mode, seed, responses, sections, lowEffort }
  const given = Object.entries(parts).filter(([, value]) => value !== undefined)
  return begin(bank, checkSession(bank, { ...session, ...Object.fromEntries(given) }))
}

/** Computes the report of a session; see `report`. */
export type ReportOf = (bank: Bank, session: Session) => Report

/**
 * The XState machine of one bank. Its states are `welcome`, `asking`, `finished` and `closed`. It
 * takes a `QuizInput` and `QuizEvent`s, emits `QuizEmitted`, and its output is a `Report`.
 */
export type QuizMachine<T extends string = string> = ReturnType<typeof createQuizMachine<T>>

/**
 * The questionnaire of one bank as a machine. `finished` isn't final: people go back, change
 * answers and continue. `closed` is, and its output is the report.
 */
export function createQuizMachine<T extends string>(bank: Bank<T>, reportOf: ReportOf) {
  const of = (context: QuizContext) => sessionOf(bank, context)

  const types = {} as {
    context: QuizContext
    events: QuizEvent
    emitted: QuizEmitted
    input: QuizInput | undefined
    output: Report<T>
  }

  return setup({
    types,
    guards: {
      hasNothingToAsk: ({ context }) => askedItem(bank, of(context)) === undefined,
      hasResponses: ({ context }) => context.responses !== '',
      isAsked: ({ context }, { item }: { item: string }) => isAsked(bank, of(context), item),
      isOnOffer: ({ context }, { item, option }: { item: string; option: string }) =>
        isAsked(bank, of(context), item) && hasOption(bank, of(context), item, option),
      isReplaceable: ({ context }, { item, option }: { item: string; option: string }) =>
        isReplaceable(bank, of(context), item, option),
      mayContinue: ({ context }, { section }: { section?: Section | undefined }) =>
        continueInto(bank, of(context), section) !== undefined,
      isMode: (_, { mode }: { mode?: Mode | undefined }) => mode === undefined || isMode(mode)
    },
    actions: {
      recordAnswer: assign(({ context }, response: Response) =>
        contextOf(recordAnswer(bank, of(context), response))
      ),
      replaceAnswer: assign(({ context }, { item, option }: Answer) =>
        contextOf(replaceAnswer(bank, of(context), item, option))
      ),
      undoLast: assign(({ context }) => contextOf(undoLast(bank, of(context)))),
      continueInto: assign(({ context }, { section }: { section?: Section | undefined }) =>
        contextOf(continueInto(bank, of(context), section)!)
      ),
      stop: assign(({ context }) => contextOf(stop(of(context)))),
      settle: assign(({ context }) => contextOf(settle(bank, of(context)))),
      /** A finished quiz stays finished, even if a new answer makes more items worth asking. */
      stayFinished: assign(({ context }) =>
        askedItem(bank, of(context)) === undefined ? {} : contextOf(stop(of(context)))
      ),
      reset: assign(({ context }, { mode }: { mode?: Mode | undefined }) =>
        contextOf(reset(bank, of(context), mode))
      ),
      emitAnswered: emit((_, { item, option }: Answer) => ({
        type: 'answered' as const,
        item,
        option
      })),
      emitSkipped: emit((_, { item }: { item: string }) => ({ type: 'skipped' as const, item })),
      emitFinished: emit({ type: 'finished' as const })
    }
  }).createMachine({
    id: 'quiz',
    context: ({ input }) => contextOf(firstSession(bank, input)),
    output: ({ context }) => reportOf(bank, of(context)) as Report<T>,
    initial: 'welcome',
    states: {
      welcome: {
        on: { 'quiz.start': 'asking' }
      },
      asking: {
        always: { guard: 'hasNothingToAsk', target: 'finished' },
        on: {
          'item.answer': {
            guard: { type: 'isOnOffer', params: fromEvent },
            actions: [
              {
                type: 'recordAnswer',
                params: ({ event: { item, option } }) => ({ item, option })
              },
              { type: 'emitAnswered', params: fromEvent }
            ]
          },
          'item.skip': {
            guard: { type: 'isAsked', params: fromEvent },
            actions: [
              {
                type: 'recordAnswer',
                params: ({ event: { item } }) => ({ item, skipped: true as const })
              },
              { type: 'emitSkipped', params: fromEvent }
            ]
          },
          'item.back': { guard: 'hasResponses', actions: 'undoLast' },
          'quiz.continue': {
            guard: { type: 'mayContinue', params: fromEvent },
            actions: { type: 'continueInto', params: fromEvent }
          },
          'quiz.finish': { actions: 'stop' }
        }
      },
      finished: {
        entry: 'emitFinished',
        on: {
          'item.back': { guard: 'hasResponses', actions: 'undoLast', target: 'asking' },
          'item.change': {
            guard: { type: 'isReplaceable', params: fromEvent },
            actions: [{ type: 'replaceAnswer', params: fromEvent }, 'stayFinished']
          },
          'quiz.continue': {
            guard: { type: 'mayContinue', params: fromEvent },
            actions: { type: 'continueInto', params: fromEvent },
            target: 'asking'
          },
          'quiz.close': 'closed'
        }
      },
      closed: { type: 'final' }
    },
    on: {
      'item.change': {
        guard: { type: 'isReplaceable', params: fromEvent },
        actions: [{ type: 'replaceAnswer', params: fromEvent }, 'settle']
      },
      'quiz.restart': {
        guard: { type: 'isMode', params: fromEvent },
        actions: { type: 'reset', params: fromEvent },
        target: '.welcome'
      }
    }
  })
}

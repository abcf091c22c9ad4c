import { assign, setup } from 'xstate'
import type { Mode } from '../adaptive/stop.ts'
import { assessed } from './assess.ts'
import type { Bank } from '../bank/schema.ts'
import {
  checkResponses,
  itemsById,
  sectionItems,
  sections,
  type Response,
  type Section
} from '../bank/responses.ts'

/** What a quiz starts from. */
export interface QuizInput {
  /** A bank that has been checked: see `parseBank`. */
  bank: Bank
  /** How long the quiz may get; `quick` unless given. */
  mode?: Mode | undefined
  /** The mode that a restart returns to; `mode` unless given. */
  startMode?: Mode | undefined
  /** Any number; decides between equally good items and the shown order. 0 unless given. */
  seed?: number | undefined
  /** Responses of an earlier sitting, to go on from. */
  responses?: readonly Response[] | undefined
}

/** The facts of a sitting. Everything else follows from them by `assess` and `report`. */
export interface QuizContext {
  readonly bank: Bank
  readonly seed: number
  /** The mode to which a restart returns. */
  readonly startMode: Mode
  readonly mode: Mode
  readonly section: Section
  readonly responses: readonly Response[]
  /**
   * The item that Back has re-opened, where the responses alone would lead to another one: after
   * an earlier answer was changed.
   */
  readonly reopened: string | undefined
}

export type QuizEvent =
  | { type: 'quiz.start' }
  | { type: 'item.answer'; item: string; option: string }
  | { type: 'item.skip'; item: string }
  | { type: 'item.back' }
  | { type: 'item.change'; item: string; option: string }
  | { type: 'quiz.finish' }
  | { type: 'quiz.continue'; section?: Section | undefined }
  | { type: 'quiz.restart' }

/**
 * The facts that a sitting begins with.
 *
 * @throws TypeError if the responses are no list.
 * @throws RangeError if they are not of the bank.
 */
export function contextOf({
  bank,
  mode = 'quick',
  startMode = mode,
  seed = 0,
  responses = []
}: QuizInput): QuizContext {
  checkResponses(bank, responses)
  return { bank, seed, startMode, mode, section: 'pull', responses, reopened: undefined }
}

/** Id of the item that is being asked, or undefined if there is none. */
export function currentItem(context: QuizContext): string | undefined {
  return assessed(context.bank, context.responses, context).item?.id
}

/** Besides an item that Back has re-opened, the one that the responses lead to may be answered. */
const isAsked = (context: QuizContext, item: string) =>
  itemsById(context.bank).has(item) &&
  (currentItem(context) === item || currentItem({ ...context, reopened: undefined }) === item)

const hasOption = ({ bank }: QuizContext, item: string, option: string) =>
  itemsById(bank)
    .get(item)!
    .item.options.some(({ id }) => id === option)

/**
 * The section that `quiz.continue` leads to: the one asked for, else the rest of the pull items,
 * else the first section that has unanswered items. Undefined if nothing is left.
 */
function nextSection(
  { bank, mode, responses }: QuizContext,
  wanted?: Section
): Section | undefined {
  const asked = new Set(responses.map(({ item }) => item))
  const open = (section: Section) =>
    section === 'pull'
      ? assessed(bank, responses, { mode: longer(mode) }).item !== undefined
      : sectionItems(bank, section).some(({ id }) => !asked.has(id))
  return sections.find((section) => (wanted === undefined || section === wanted) && open(section))
}

/** Continuing takes a quick quiz into the full one. */
const longer = (mode: Mode): Mode => (mode === 'quick' ? 'full' : mode)

/**
 * The questionnaire. An event that does not apply changes nothing.
 *
 * The state `finished` is not final: people go back, change answers and continue.
 */
export const quizMachine = setup({
  types: {
    context: {} as QuizContext,
    events: {} as QuizEvent,
    input: {} as QuizInput
  },
  guards: {
    hasNothingToAsk: ({ context }) => currentItem(context) === undefined,
    isAsked: ({ context }, { item }: { item: string }) => isAsked(context, item),
    isOnOffer: ({ context }, { item, option }: { item: string; option: string }) =>
      isAsked(context, item) && hasOption(context, item, option),
    isAnsweredItem: ({ context }, { item, option }: { item: string; option: string }) =>
      context.responses.some((response) => response.item === item) &&
      hasOption(context, item, option),
    hasResponses: ({ context }) => context.responses.length > 0,
    mayContinue: ({ context }, { section }: { section?: Section | undefined }) =>
      nextSection(context, section) !== undefined
  },
  actions: {
    record: assign(({ context }, response: Response) => ({
      responses: [...context.responses, response],
      reopened: undefined
    })),
    exchange: assign(({ context }, { item, option }: { item: string; option: string }) => ({
      responses: context.responses.map((response) =>
        response.item === item ? { item, option } : response
      )
    })),
    dropLast: assign(({ context }) => {
      const responses = context.responses.slice(0, -1)
      const { item } = context.responses.at(-1)!
      const { section } = itemsById(context.bank).get(item)!
      const follows = currentItem({ ...context, responses, section, reopened: undefined })
      return { responses, section, reopened: follows === item ? undefined : item }
    }),
    dropAll: assign(({ context }) => ({
      responses: [],
      mode: context.startMode,
      section: 'pull' as const,
      reopened: undefined
    })),
    extend: assign(({ context }, { section }: { section?: Section | undefined }) => {
      const next = nextSection(context, section)!
      const mode = next === 'pull' ? longer(context.mode) : context.mode
      return { section: next, mode, reopened: undefined }
    })
  }
}).createMachine({
  id: 'quiz',
  context: ({ input }) => contextOf(input),
  initial: 'welcome',
  states: {
    welcome: {
      on: { 'quiz.start': 'asking' }
    },
    asking: {
      always: { guard: 'hasNothingToAsk', target: 'finished' },
      on: {
        'item.back': { guard: 'hasResponses', actions: 'dropLast' },
        'item.answer': {
          guard: { type: 'isOnOffer', params: ({ event }) => event },
          actions: {
            type: 'record',
            params: ({ event: { item, option } }) => ({ item, option })
          }
        },
        'item.skip': {
          guard: { type: 'isAsked', params: ({ event }) => event },
          actions: {
            type: 'record',
            params: ({ event: { item } }) => ({ item, skipped: true as const })
          }
        },
        'quiz.finish': 'finished'
      }
    },
    finished: {
      on: {
        'item.back': { guard: 'hasResponses', actions: 'dropLast', target: 'asking' },
        'quiz.continue': {
          guard: { type: 'mayContinue', params: ({ event }) => event },
          actions: { type: 'extend', params: ({ event }) => event },
          target: 'asking'
        }
      }
    }
  },
  on: {
    'item.change': {
      guard: { type: 'isAnsweredItem', params: ({ event }) => event },
      actions: { type: 'exchange', params: ({ event }) => event }
    },
    'quiz.restart': { actions: 'dropAll', target: '.welcome' }
  }
})

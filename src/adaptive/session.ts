import { oneOf, showValue, typeOf } from '../bank/error-text.ts'
import { explainFailure } from '../bank/explain-failure.ts'
import {
  checkResponses,
  itemOf,
  sections,
  writeResponses,
  type Response,
  type Section
} from '../bank/responses.ts'
import type { Bank } from '../bank/types.ts'
import { extraItems, isMode, modeNames, type Mode } from './stop.ts'

/** One person taking the quiz once, as plain JSON. Item, progress and report follow from it. */
export interface Session {
  /** How long the quiz may get. */
  readonly mode: Mode
  /** Decides between equally good items and the order of options. */
  readonly seed: number
  /** The section being asked. */
  readonly section: Section
  /** What was answered and skipped, in the order given. */
  readonly responses: readonly Response[]
  /** The sections the session goes through by itself; all of the flow unless given. */
  readonly sections?: readonly Section[] | undefined
  /** Id of an item to ask now, whatever the responses call for. Going back sets it. */
  readonly reopened?: string | undefined
  /** The mode a restart returns to; `mode` unless given. */
  readonly startMode?: Mode | undefined
  /** True if the reader has ended the quiz. */
  readonly stopped?: boolean | undefined
  /** Scored items allowed beyond the mode's maximum, 0 to 6. */
  readonly extra?: number | undefined
  /** Whether the questions seem unread, which caps the claim at leaning; see `lowEffort`. */
  readonly lowEffort?: boolean | undefined
}

/** A session in which only the responses are required. */
export type PartialSession = Partial<Session> & Pick<Session, 'responses'>

/** A session whose section may still follow from its responses. */
export type OpenSession = Omit<Session, 'section'> & { readonly section?: Section | undefined }

/**
 * Checks a session and fills in what is missing: mode `quick`, seed 0. The bank is only read.
 *
 * @throws TypeError if the session, a list or a flag is of the wrong type.
 * @throws RangeError if there is no such mode or section, the seed is not finite, or a response or
 *   the reopened item isn't the bank's.
 */
export function checkSession(bank: Bank, given: PartialSession): OpenSession {
  const expected = '{ responses } of a bank such as parseBank returns'
  return explainFailure('The session', expected, () => checkedSession(bank, given))
}

function checkedSession(bank: Bank, given: PartialSession): OpenSession {
  if (typeof given !== 'object' || given === null || Array.isArray(given)) {
    const what = Array.isArray(given) ? 'a list' : typeOf(given)
    throw new TypeError(`The session is ${what}. Expected a session such as { responses }.`)
  }
  const session = { ...given, mode: given.mode ?? 'quick', seed: given.seed ?? 0 }
  for (const [name, type, fits, expected] of sessionParts) {
    const value = session[name]
    const isOfType = typeof value === type
    if (value === undefined || (isOfType && fits(value as never))) continue
    const Fault = isOfType ? RangeError : TypeError
    const what = Array.isArray(value) ? `[${value.map(showValue).join(', ')}]` : showValue(value)
    throw new Fault(`The session's "${name}" is ${what}. Expected ${expected}.`)
  }
  checkResponses(bank, session.responses)
  const { reopened } = session
  if (reopened === undefined) return session
  const { section } = itemOf(bank, reopened)
  if (session.responses.some(({ item }) => item === reopened)) {
    throw new RangeError(
      `Item "${reopened}" is reopened but has a response. Expected an item without one.`
    )
  }
  return { ...session, section }
}

/**
 * How to check one part of a session: its type, whether a value of that type is valid, and what an
 * error says was expected. `fits` takes `never`, because each part in the list has its own type.
 */
type SessionPart = readonly [
  name: Exclude<keyof Session, 'responses'>,
  type: 'string' | 'number' | 'boolean' | 'object',
  fits: (value: never) => boolean,
  expected: string
]

const isNumber = (value: number) => Number.isFinite(value)
const isSection = (value: Section) => sections.includes(value)
const isFlow = (list: readonly Section[]) =>
  Array.isArray(list) && list.length > 0 && list.every(isSection)
const isExtra = (value: number) => Number.isInteger(value) && value >= 0 && value <= extraItems
const isAny = () => true
const oneMode = /* @__PURE__ */ oneOf(modeNames)
const someSections = () => `a list of at least ${oneOf(sections)}`

/**
 * The parts of a session besides its responses. All calls are marked as pure and nothing reads a
 * global, so that bundlers can drop the list where it isn't used.
 */
export const sessionParts: readonly SessionPart[] = [
  ['mode', 'string', isMode, oneMode],
  ['startMode', 'string', isMode, oneMode],
  ['seed', 'number', isNumber, 'a finite number'],
  ['section', 'string', isSection, /* @__PURE__ */ oneOf(sections)],
  ['sections', 'object', isFlow, /* @__PURE__ */ someSections()],
  ['reopened', 'string', isAny, 'the id of an item'],
  ['stopped', 'boolean', isAny, 'true or false'],
  ['lowEffort', 'boolean', isAny, 'true or false'],
  ['extra', 'number', isExtra, `a whole number, 0 to ${extraItems}`]
]

/**
 * A text that differs between any two sessions that ask or show something different. `startMode`
 * and `lowEffort` do neither.
 */
export function sessionKey(session: OpenSession): string {
  const { mode, seed, section, sections: flow, reopened, stopped, extra, responses } = session
  const facts = [mode, seed, section, flow?.join('+'), reopened, stopped, extra]
  return `${facts.join()} ${writeResponses(responses)}`
}

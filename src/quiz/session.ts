import { extraItems, modeNames, type Mode } from '../adaptive/stop.ts'
import {
  checkResponses,
  expectOneOf,
  itemOf,
  sections,
  writeResponses,
  type Response,
  type Section
} from '../bank/responses.ts'
import type { Bank } from '../bank/types.ts'
import { expectBank, typeOf } from '../bank/expect-bank.ts'
import { explained } from '../bank/explained.ts'

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
 * Checks a session and fills in what is missing: mode `quick`, seed 0.
 *
 * @throws TypeError if the session, a list or a flag is of the wrong type.
 * @throws RangeError if there is no such mode or section, the seed is not finite, or a response or
 *   the reopened item isn't the bank's.
 */
export function checkSession(bank: Bank, given: PartialSession): OpenSession {
  expectBank(bank)
  const expected = 'a session such as { responses }'
  return explained('The session', expected, () => checkedSession(bank, given))
}

function checkedSession(bank: Bank, given: PartialSession): OpenSession {
  if (typeof given !== 'object' || given === null || Array.isArray(given)) {
    const what = Array.isArray(given) ? 'a list' : typeOf(given)
    throw new TypeError(`The session is ${what}. Expected a session such as { responses }.`)
  }
  const { responses, mode = 'quick', seed = 0, section, reopened, startMode, extra } = given
  expectOneOf('There is no mode', mode, modeNames)
  if (startMode !== undefined) expectOneOf('There is no mode', startMode, modeNames)
  if (typeof seed !== 'number') {
    throw new TypeError(`The seed is ${typeOf(seed)}. Expected a number.`)
  }
  if (!Number.isFinite(seed)) throw new RangeError(`The seed is ${seed}. Expected a finite number.`)
  if (section !== undefined) expectOneOf('There is no section', section, sections)
  if (given.sections !== undefined) checkSections(given.sections)
  for (const flag of ['stopped', 'lowEffort'] as const) {
    if (given[flag] !== undefined && typeof given[flag] !== 'boolean') {
      throw new TypeError(`"${flag}" is ${typeOf(given[flag])}. Expected true or false.`)
    }
  }
  if (extra !== undefined && !(Number.isInteger(extra) && extra >= 0 && extra <= extraItems)) {
    throw new RangeError(
      `"extra" is ${String(extra)}. Expected a whole number, 0 to ${extraItems}.`
    )
  }
  checkResponses(bank, responses)
  if (reopened === undefined) return { ...given, mode, seed }
  const placed = itemOf(bank, reopened)
  if (responses.some(({ item }) => item === reopened)) {
    throw new RangeError(
      `Item "${reopened}" is reopened but has a response. Expected an item without one.`
    )
  }
  return { ...given, mode, seed, section: placed.section }
}

function checkSections(list: readonly Section[]): void {
  if (!Array.isArray(list) || list.length === 0) {
    throw new TypeError(
      '"sections" isn\'t a list of sections. Expected at least one, such as "pull".'
    )
  }
  for (const section of list) expectOneOf('There is no section', section, sections)
}

/** A text that is different for any two different sessions. */
export function sessionKey(session: OpenSession): string {
  const { mode, seed, section, sections: flow, reopened, stopped, extra, responses } = session
  const facts = [mode, seed, section, flow?.join('+'), reopened, stopped, extra]
  return `${facts.join()} ${writeResponses(responses)}`
}

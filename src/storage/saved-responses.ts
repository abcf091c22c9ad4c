import { checkSession, sessionParts, type PartialSession } from '../adaptive/session.ts'
import { explainFailure } from '../bank/explain-failure.ts'
import {
  checkResponses,
  knownResponses,
  readResponses,
  writeResponses,
  type Response
} from '../bank/responses.ts'
import type { Bank } from '../bank/types.ts'
import { responsesKey } from './keys.ts'

/** The part of the browser's `Storage` that is used. */
export interface StorageLike {
  /** The text stored under a key, or null. */
  getItem(key: string): string | null
  /** Stores a text under a key. */
  setItem(key: string, value: string): void
  /** Removes what is stored under a key, if there is anything. */
  removeItem(key: string): void
}

/** Version of the stored text. */
const format = '2'

/**
 * Stores a session under the bank's id, as flat text: format, bank version, a line of facts and a
 * line of responses. Not JSON, because pages have been seen to change `JSON.stringify`.
 *
 * @returns Whether it is stored and can be read back. Storage that is full or forbidden is no error.
 * @throws TypeError or RangeError if the session isn't one of this bank.
 * @example
 * actor.subscribe((snapshot) => saveSession(localStorage, bank, quiz.session(snapshot)))
 */
export function saveSession(storage: StorageLike, bank: Bank, session: PartialSession): boolean {
  checkSession(bank, session)
  return storeLines(storage, bank, factsOf(session), session.responses)
}

/** Stores a session's facts and responses, for `readLines`. */
function storeLines(
  storage: StorageLike,
  bank: Bank,
  facts: string,
  responses: readonly Response[]
): boolean {
  const lines = [format, bank.version, facts, writeResponses(responses)]
  return store(storage, responsesKey(bank), lines.join('\n'))
}

/** The stored lines of a bank. */
interface Stored {
  /** Whether it was stored for this version of the bank. */
  isSameVersion: boolean
  facts: string
  responses: readonly Response[]
}

/** What is stored for this bank, in any version, if there is anything. */
function readLines(storage: StorageLike, bank: Bank): Stored | undefined {
  const lines = storage.getItem(responsesKey(bank))?.split('\n')
  if (lines?.length !== 4 || lines[0] !== format) return undefined
  const [, version, facts, line] = lines as [string, string, string, string]
  return { isSameVersion: version === bank.version, facts, responses: readResponses(line) }
}

/** What is stored for this bank, with the responses that this version of it knows. */
function readKnown(storage: StorageLike, bank: Bank): Stored | undefined {
  const read = readLines(storage, bank)
  if (!read || read.isSameVersion) return read
  const responses = knownResponses(bank, read.responses)
  // Another version may share no item at all.
  return responses.length ? { ...read, responses } : undefined
}

/**
 * The session stored for this bank. If it was stored for another version of the bank, it has the
 * responses whose items and options this version still has; see `droppedResponses`.
 *
 * @returns Undefined if there is none, or anything about it is unexpected.
 * @example
 * const session = loadSession(localStorage, bank)
 * createActor(quiz.machine, { input: { session } })
 */
export function loadSession(storage: StorageLike, bank: Bank): PartialSession | undefined {
  try {
    const read = readKnown(storage, bank)
    if (!read) return undefined
    const session = { ...readFacts(read.facts, read.isSameVersion), responses: read.responses }
    checkSession(bank, session)
    return session
  } catch {
    return undefined
  }
}

/**
 * Stores responses under the bank's id.
 *
 * @returns Whether they are stored and can be read back. Storage that is full or forbidden is no
 *   error.
 * @throws TypeError or RangeError if they aren't responses to this bank.
 * @example
 * saveResponses(localStorage, bank, responses)
 */
export function saveResponses(
  storage: StorageLike,
  bank: Bank,
  responses: readonly Response[]
): boolean {
  return explainFailure(
    'The list of responses',
    'responses to such a bank as parseBank returns',
    () => {
      checkResponses(bank, responses)
      return storeLines(storage, bank, '', responses)
    }
  )
}

/**
 * The responses stored for this bank, also those of a session. If they were stored for another
 * version of the bank, those whose items and options this version still has.
 *
 * @returns Undefined if there are none, or anything about them is unexpected.
 * @example
 * const responses = loadResponses(localStorage, bank) ?? []
 */
export function loadResponses(storage: StorageLike, bank: Bank): readonly Response[] | undefined {
  try {
    const read = readKnown(storage, bank)
    if (read) checkResponses(bank, read.responses)
    return read?.responses
  } catch {
    return undefined
  }
}

/**
 * The responses stored for another version of this bank that this version can't use, because their
 * items or options are gone.
 *
 * @example
 * const dropped = droppedResponses(localStorage, bank).map(({ item }) => item)
 */
export function droppedResponses(storage: StorageLike, bank: Bank): readonly Response[] {
  try {
    const read = readLines(storage, bank)
    if (!read || read.isSameVersion) return []
    const known = new Set(knownResponses(bank, read.responses))
    return read.responses.filter((response) => !known.has(response))
  } catch {
    return []
  }
}

/**
 * Removes the session and the responses stored for this bank.
 *
 * @example
 * eraseResponses(localStorage, bank)
 */
export function eraseResponses(storage: StorageLike, bank: Pick<Bank, 'id'>): void {
  try {
    storage.removeItem(responsesKey(bank))
  } catch {
    // Storage that can't be reached holds nothing either.
  }
}

/** Stores a text and reads it back: some storage accepts everything and keeps nothing. */
export function store(storage: StorageLike, key: string, text: string): boolean {
  try {
    storage.setItem(key, text)
    return storage.getItem(key) === text
  } catch {
    return false
  }
}

/** The facts of a session besides its responses, such as `mode=quick&seed=7`. */
function factsOf(session: PartialSession): string {
  const given = sessionParts.filter(([name]) => session[name] !== undefined)
  return String(new URLSearchParams(given.map(([name]) => [name, String(session[name])])))
}

/** The facts that may not fit another version of the bank, as its items may differ. */
const ofItems: readonly string[] = ['section', 'reopened', 'stopped']

/**
 * Reads what `factsOf` wrote. `checkSession` refuses values that don't fit.
 *
 * @param all - Whether to read all facts, or only those that don't depend on the items.
 * @throws TypeError if there is no such fact.
 */
function readFacts(text: string, all: boolean): Partial<PartialSession> {
  // Earlier builds put a space between facts and a plus sign, which is read as a space, between
  // sections. Now both are escaped.
  const facts = [...new URLSearchParams(text.replaceAll(' ', '&'))].map(([name, value]) => {
    const [, type] = sessionParts.find(([known]) => known === name)!
    return [name, readers[type](value)] as const
  })
  const kept = facts.filter(([name]) => all || !ofItems.includes(name))
  return Object.fromEntries(kept)
}

const readers = {
  string: String,
  number: Number,
  boolean: (text: string) => text === 'true',
  object: (text: string) => text.split(/[ ,]/)
}

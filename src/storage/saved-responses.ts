import type { Mode } from '../adaptive/stop.ts'
import { explained } from '../bank/explained.ts'
import { readResponses, writeResponses, type Response, type Section } from '../bank/responses.ts'
import type { Bank } from '../bank/types.ts'
import { checkSession, type PartialSession } from '../quiz/session.ts'
import { responsesKey } from './keys.ts'

/** The part of the browser's `Storage` that is used. */
export interface StorageLike {
  getItem(key: string): string | null
  setItem(key: string, value: string): void
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
  const lines = explained('The session', 'a session of this bank', () => [
    format,
    bank.version,
    factsOf(session),
    writeResponses(session.responses)
  ])
  return store(storage, responsesKey(bank), lines.join('\n'))
}

/**
 * The session stored for this bank and version.
 *
 * @returns Undefined if there is none, or anything about it is unexpected.
 * @example
 * const session = loadSession(localStorage, bank)
 * createActor(quiz.machine, { input: { session } })
 */
export function loadSession(storage: StorageLike, bank: Bank): PartialSession | undefined {
  try {
    const text = storage.getItem(responsesKey(bank))
    if (!text) return undefined
    const [written, version, facts = '', responses = '', ...rest] = text.split('\n')
    if (written !== format || version !== bank.version || rest.length) return undefined
    const session = { ...readFacts(facts), responses: readResponses(responses) }
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
 * saveResponses(localStorage, bank, [{ item: 'week', option: 'calm' }])
 */
export function saveResponses(
  storage: StorageLike,
  bank: Bank,
  responses: readonly Response[]
): boolean {
  return saveSession(storage, bank, { responses })
}

/**
 * The responses stored for this bank and version, also those of a session.
 *
 * @returns Undefined if there are none, or anything about them is unexpected.
 * @example
 * const responses = loadResponses(localStorage, bank) ?? []
 */
export function loadResponses(storage: StorageLike, bank: Bank): readonly Response[] | undefined {
  return loadSession(storage, bank)?.responses
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

/** The facts of a session besides its responses, such as `mode=quick seed=7`. */
function factsOf(facts: PartialSession): string {
  return factNames
    .filter((name) => facts[name] !== undefined)
    .map((name) => {
      const value = facts[name]
      return `${name}=${Array.isArray(value) ? value.join('+') : encodeURIComponent(String(value))}`
    })
    .join(' ')
}

const factNames = [
  'mode',
  'seed',
  'section',
  'sections',
  'reopened',
  'startMode',
  'stopped',
  'extra',
  'lowEffort'
] as const satisfies readonly (keyof PartialSession)[]

/** `checkSession` refuses values that don't fit. */
function readFacts(text: string): Partial<PartialSession> {
  const facts = new Map(
    text.split(' ').map((fact) => {
      const [name = '', value = ''] = fact.split('=', 2)
      return [name, decodeURIComponent(value)]
    })
  )
  const known = factNames.filter((name) => facts.has(name))
  if (text && known.length !== facts.size) throw new RangeError('Expected known facts only.')
  const read = {
    mode: (value: string) => value as Mode,
    seed: Number,
    section: (value: string) => value as Section,
    sections: (value: string) => value.split('+') as Section[],
    reopened: String,
    startMode: (value: string) => value as Mode,
    stopped: (value: string) => value === 'true',
    extra: Number,
    lowEffort: (value: string) => value === 'true'
  }
  return Object.fromEntries(known.map((name) => [name, read[name](facts.get(name)!)]))
}

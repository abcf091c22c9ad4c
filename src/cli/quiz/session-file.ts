import { readFile } from 'node:fs/promises'
import type { PartialSession, Session } from '../../adaptive/session.ts'
import { showValue } from '../../bank/error-text.ts'
import { isResponse, knownResponses, type Response } from '../../bank/responses.ts'
import type { Bank } from '../../bank/types.ts'
import type { Report } from '../../result/types.ts'
import { hasCode, SourceError } from '../errors.ts'
import type { Io } from '../io/io.ts'
import { readText } from '../source/read-text.ts'
import { writeText } from '../source/write-text.ts'

/** A result file, as the quiz on a page writes it, with the session beside it. */
interface SessionFile {
  version: 1
  bank: { id: string; version: string }
  responses: readonly Response[]
  report?: Report
  session?: Session
}

/** Writes a session so that the terminal can resume it and `report` and the widget can read it. */
export function saveSessionFile(file: string, session: Session, report: Report): void {
  const content: SessionFile = {
    version: 1,
    bank: report.bank,
    responses: session.responses,
    report,
    session
  }
  // Answers are personal: only for the user who gave them.
  writeText(file, `${JSON.stringify(content)}\n`, { mode: 0o600 })
}

/**
 * Reads a session back for a bank, which may be of a later version.
 *
 * @returns Undefined if there is no such file yet.
 * @throws SourceError if the file holds something else.
 */
export async function loadSessionFile(
  bank: Bank,
  file: string
): Promise<PartialSession | undefined> {
  let text: string
  try {
    text = await readFile(file, 'utf8')
  } catch (error) {
    if (hasCode(error) && error.code === 'ENOENT') return undefined
    throw error
  }
  return sessionFrom(bank, file, text)
}

/** Reads a session, a result file or a bare list of responses. */
export async function readSession(io: Io, bank: Bank, file: string): Promise<PartialSession> {
  return sessionFrom(bank, file, await readText(io, file))
}

/** The session in a text. */
export function sessionFrom(bank: Bank, file: string, text: string): PartialSession {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    throw new SourceError(file, "It isn't JSON. Expected a file of answers.")
  }
  const content = (
    Array.isArray(value) ? { responses: value } : (value ?? {})
  ) as Partial<SessionFile>
  const { version, bank: of, session, responses = session?.responses } = content
  const given: unknown = version
  if (typeof given === 'number' && given > 1 && responses === undefined) {
    throw new SourceError(file, `It is of version ${given}. Expected 1: update this program.`)
  }
  if (!Array.isArray(responses) || !responses.every(isResponse)) {
    throw new SourceError(
      file,
      'It holds no answers. Expected { "responses": [{ "item", "option" }, …] }.'
    )
  }
  if (of?.id !== undefined && of.id !== bank.id) {
    throw new SourceError(
      file,
      `Its answers belong to the bank ${showValue(of.id)}. Expected answers to "${bank.id}", or the file of their own bank.`
    )
  }
  const known = knownResponses(bank, responses.map(plain))
  if (!session && !Array.isArray(value) && !('session' in content)) {
    const { mode, seed, sections, lowEffort, extra } = content as Partial<Session>
    return { mode, seed, sections, lowEffort, extra, responses: known } as PartialSession
  }
  // In another version of the bank, the reopened item may be gone.
  const sameVersion = of?.version === undefined || of.version === bank.version
  return session && sameVersion
    ? { ...session, responses: known }
    : { ...(session ? { mode: session.mode, seed: session.seed } : {}), responses: known }
}

/** A response without any other members it had. */
const plain = (response: Response): Response =>
  'option' in response
    ? { item: response.item, option: response.option }
    : { item: response.item, skipped: true }

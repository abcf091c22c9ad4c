import { existsSync } from 'node:fs'
import type { PartialSession, Session } from '../../adaptive/session.ts'
import { showValue } from '../../bank/error-text.ts'
import { isResponse, knownResponses } from '../../bank/responses.ts'
import type { Bank } from '../../bank/types.ts'
import type { Report } from '../../result/types.ts'
import { plainResponse, resultVersion, type ResultFile } from '../../storage/result-file.ts'
import { SourceError } from '../errors.ts'
import type { Io } from '../io/io.ts'
import { readText, readTextFile } from '../source/read-text.ts'
import { writeText } from '../source/write-text.ts'

/** A result file, as the quiz on a page writes it, with the session beside it. */
interface SessionFile extends ResultFile {
  session?: Session
}

/** Writes a session so that the terminal can resume it and `report` and the widget can read it. */
export function saveSessionFile(file: string, session: Session, report: Report): void {
  const content: SessionFile = {
    version: resultVersion,
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
  return existsSync(file) ? sessionFrom(bank, file, await readTextFile(file)) : undefined
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
  const content = (Array.isArray(value) ? { responses: value } : (value ?? {})) as Partial<
    SessionFile & Session
  >
  const { version, bank: of, session, responses = session?.responses } = content
  if (typeof version === 'number' && version > resultVersion) {
    throw new SourceError(
      file,
      `It is of version ${version}. Expected at most ${resultVersion}: update this program.`
    )
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
  const known = knownResponses(bank, responses.map(plainResponse))
  if (responses.length > 0 && known.length === 0) {
    throw new SourceError(
      file,
      `None of its answers is to an item of "${bank.id}" ${bank.version}. Expected one that is, or the file of their own bank.`
    )
  }
  // In another version of the bank, the section and the reopened item may be gone.
  const sameVersion = of?.version === undefined || of.version === bank.version
  const rest = session && sameVersion ? session : lastingParts(session ?? content)
  return { ...rest, responses: known }
}

/** The parts of a session that fit any version of its bank, as far as they're given. */
function lastingParts(given: Partial<Session>): Partial<Session> {
  const { mode, seed, sections, lowEffort, extra } = given
  return {
    ...(mode !== undefined && { mode }),
    ...(seed !== undefined && { seed }),
    ...(sections !== undefined && { sections }),
    ...(lowEffort !== undefined && { lowEffort }),
    ...(extra !== undefined && { extra })
  }
}

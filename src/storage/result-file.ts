import { explainFailure } from '../bank/explain-failure.ts'
import { isAnswer, isResponse, knownResponses, type Response } from '../bank/responses.ts'
import type { Bank } from '../bank/types.ts'
import type { Report } from '../result/types.ts'

/** What a file of `writeResult` holds: the responses, and the result they gave. */
export interface ResultFile {
  /** Version of this shape. */
  version: 2
  /** The bank that was asked. */
  bank: Report['bank']
  /** What was answered and skipped. */
  responses: readonly Response[]
  /** The result they gave. */
  report: Report
}

/** The responses of a file, or why it can't be read. */
export type FileContent =
  | {
      /** Whether the file could be read. */
      ok: true
      /** Those to items and options that the bank has. */
      responses: Response[]
      /** Those to items or options that the bank no longer has. */
      dropped: Response[]
    }
  | {
      /** Whether the file could be read. */
      ok: false
      /** `damaged`, it isn't one; `newer`, a later version wrote it; `foreign`, of another bank. */
      reason: 'damaged' | 'newer' | 'foreign'
    }

/** `writeResult` writes nothing longer than this. */
const longest = 1_000_000

/** The version that is written. Earlier ones can be read. */
export const resultVersion: ResultFile['version'] = 2

/**
 * A result as JSON, which `readResult` reads.
 *
 * @throws TypeError if the responses or the report have another form.
 * @throws RangeError if the file would be too long to be read again.
 * @example
 * const { responses } = quiz.session(snapshot)
 * await writeFile('result.json', writeResult(responses, quiz.report(snapshot)))
 */
export function writeResult(responses: readonly Response[], report: Report): string {
  const expected = 'responses and their report'
  return explainFailure('The result', expected, () => fileText(responses, report))
}

function fileText(responses: readonly Response[], report: Report): string {
  if (!Array.isArray(responses) || !responses.every(isResponse)) {
    throw new TypeError(
      "These aren't responses. Expected a list of { item, option } or { item, skipped: true }."
    )
  }
  if (typeof (report as Report | undefined)?.bank?.id !== 'string') {
    throw new TypeError('There is no report to write. Expected the report of these responses.')
  }
  const file: ResultFile = { version: resultVersion, bank: report.bank, responses, report }
  // Some pages give arrays a `toJSON`. The original value is still in its holder.
  const text = JSON.stringify(file, function (this: Record<string, unknown>, key) {
    return this[key]
  })
  if (text.length <= longest) return text
  throw new RangeError(`The file has ${text.length} characters. Expected at most ${longest}.`)
}

/**
 * The responses of a file that `writeResult` wrote: those that this bank knows, if the file is of
 * another version of it. Never throws.
 *
 * @example
 * const read = readResult(bank, await file.text())
 * if (read.ok) console.log(report(bank, read).place)
 */
export function readResult(bank: Bank, text: string): FileContent {
  try {
    const file = (text.length > longest ? {} : JSON.parse(text)) as Partial<ResultFile>
    if (Number(file.version) > resultVersion) return { ok: false, reason: 'newer' }
    if (!Array.isArray(file.responses) || !file.responses.every(isResponse)) return damaged
    if (file.bank?.id !== bank.id) return foreign
    const given = file.responses.map(plainResponse)
    const responses = knownResponses(bank, given)
    const dropped = given.filter((response) => !responses.includes(response))
    // Another version may share no item at all: then there's nothing to continue from.
    return given.length && !responses.length ? foreign : { ok: true, responses, dropped }
  } catch {
    return damaged
  }
}

const damaged: FileContent = { ok: false, reason: 'damaged' }
const foreign: FileContent = { ok: false, reason: 'foreign' }

/** A response without any other members it had. */
export const plainResponse = (response: Response): Response =>
  isAnswer(response)
    ? { item: response.item, option: response.option }
    : { item: response.item, skipped: true }

import type { Bank } from '../bank/schema.ts'
import type { Report } from '../result/report.ts'
import { isResponse, knownResponses, type Response } from '../bank/responses.ts'

/** What a file of `writeResult` holds: the responses, and the result they gave. */
export interface ResultFile {
  /** Version of this shape. */
  version: 1
  bank: { id: string; version: string }
  responses: readonly Response[]
  report: Report
}

/** The responses of a file, or why they can't be had. */
export type FileContent =
  { ok: true; responses: Response[] } | { ok: false; reason: 'damaged' | 'newer' | 'foreign' }

/** Longer texts than this were not written here. */
const longest = 1_000_000

/** A result as JSON, which `readResult` takes back in. */
export function writeResult(responses: readonly Response[], report: Report): string {
  const file: ResultFile = { version: 1, bank: report.bank, responses, report }
  // Some pages give arrays a `toJSON` of their own: the value as it was is still in its holder.
  return JSON.stringify(file, function (this: Record<string, unknown>, key) {
    return this[key]
  })
}

/**
 * The responses of a file that `writeResult` wrote: those that this bank knows, should the file be
 * of another version of it. Never throws.
 */
export function readResult(bank: Bank, text: string): FileContent {
  try {
    const file = (text.length > longest ? {} : JSON.parse(text)) as Partial<ResultFile>
    if (Number(file.version) > 1) return { ok: false, reason: 'newer' }
    if (!Array.isArray(file.responses) || !file.responses.every(isResponse)) return damaged
    if (file.bank?.id !== bank.id) return { ok: false, reason: 'foreign' }
    return { ok: true, responses: knownResponses(bank, file.responses.map(plain)) }
  } catch {
    return damaged
  }
}

const damaged: FileContent = { ok: false, reason: 'damaged' }

/** A response without whatever else stood beside it. */
const plain = (response: Response): Response =>
  'option' in response
    ? { item: response.item, option: response.option }
    : { item: response.item, skipped: true }

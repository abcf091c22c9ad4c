import { expectOneOf } from '../bank/error-text.ts'
import { explainFailure } from '../bank/explain-failure.ts'
import { isResponse, type Response } from '../bank/responses.ts'
import type { Report } from '../result/types.ts'
import { answersText } from './answers-text.ts'
import { damaged, shareLevels, type BankName, type Shared } from './codec.ts'
import { readText } from './read-text.ts'
import { summaryText } from './summary-text.ts'

export type { BankName, Shared, SharedSummary, ShareLevel } from './codec.ts'

/** What a link says, or why it can't be read. */
export type Decoded =
  | {
      /** Whether the text could be read. */
      ok: true
      /** What it says. */
      shared: Shared
    }
  | {
      /** Whether the text could be read. */
      ok: false
      /** `damaged`, part of it was lost or changed; `newer`, a later version wrote it. */
      reason: 'damaged' | 'newer'
      /** A sentence for the reader. */
      message: string
    }

/**
 * A result as a short text that is safe in a link's fragment.
 *
 * @throws RangeError if there is no such level, or if the report has ids a link can't hold.
 * @throws TypeError if it isn't a report.
 * @example
 * location.hash = encodeShare(quiz.report(snapshot), 'claim')
 */
export function encodeShare(report: Report, level: 'claim' | 'mix'): string
/**
 * All answers as a short text that is safe in a link's fragment.
 *
 * @param bank - The bank they were given to, so that a reader can say which to use.
 * @throws RangeError if there is no such level, or if the responses have ids a link can't hold.
 * @throws TypeError if they aren't responses.
 * @example
 * location.hash = encodeShare(quiz.session(snapshot).responses, 'answers', bank)
 */
export function encodeShare(
  responses: readonly Response[],
  level: 'answers',
  bank?: BankName
): string
export function encodeShare(
  ...[source, level, bank]:
    | [source: Report, level: 'claim' | 'mix', bank?: undefined]
    | [source: readonly Response[], level: 'answers', bank?: BankName | undefined]
): string {
  expectOneOf('There is no level', level, shareLevels)
  return explainFailure('What to share', 'a report, or responses and their bank', () => {
    const isFit =
      level === 'answers'
        ? Array.isArray(source) && source.every(isResponse)
        : !Array.isArray(source) && !!(source as Partial<Report> | undefined)?.claim
    if (!isFit) {
      throw new TypeError(
        `Level "${level}" can't be made from this. ` +
          'Expected a report for "claim" and "mix", responses for "answers".'
      )
    }
    // The level decides, not the source: a link must never hold more than its level says.
    return level === 'answers' ? answersText(source, bank) : summaryText(source, level)
  })
}

/**
 * Reads what `encodeShare` wrote. Never throws: a text that is damaged, or that a later version
 * wrote, is refused with a sentence that says so.
 *
 * @param text - The link's fragment without its `#`.
 * @example
 * const decoded = decodeShare(location.hash.slice(1))
 * if (!decoded.ok) console.warn(decoded.message)
 */
export function decodeShare(text: string): Decoded {
  const read = typeof text === 'string' ? readText(text) : damaged
  return read.ok ? read : { ...read, message: messages[read.reason] }
}

const messages = {
  damaged: 'This link is incomplete: part of it was lost or changed. Ask for it again.',
  newer: 'A later version of the quiz made this link. Reload the page to get that version.'
}

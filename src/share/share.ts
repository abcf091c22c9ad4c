import type { Report } from '../result/report.ts'
import { expectOneOf, type Response } from '../bank/responses.ts'
import {
  answersText,
  readText,
  shareLevels,
  summaryText,
  type BankName,
  type Shared
} from './codec.ts'

export type { BankName, Shared, ShareLevel } from './codec.ts'

/** What a link says, or why it can't be read. */
export type Decoded =
  { ok: true; shared: Shared } | { ok: false; reason: 'damaged' | 'newer'; message: string }

export function encodeShare(report: Report, level: 'claim' | 'mix'): string
export function encodeShare(
  responses: readonly Response[],
  level: 'answers',
  bank?: BankName
): string
/**
 * A result as a short text that is safe in a link's fragment.
 *
 * @param source - A report for `claim` and `mix`, responses for `answers`.
 * @param bank - For `answers`: the bank they were given to, so that a reader can say which to use.
 * @throws RangeError if there is no such level.
 * @throws TypeError if the level is none of the source's.
 */
export function encodeShare(
  ...[source, level, bank]:
    | [source: Report, level: 'claim' | 'mix', bank?: undefined]
    | [source: readonly Response[], level: 'answers', bank?: BankName | undefined]
): string {
  expectOneOf('There is no level', level, shareLevels)
  if (level === 'answers' ? !Array.isArray(source) : !source?.claim) {
    throw new TypeError(
      `Nothing at level "${level}" can be told of this. ` +
        'Expected a report for "claim" and "mix", responses for "answers".'
    )
  }
  // By the level and not by what is given: a link must never hold more than its level says.
  return level === 'answers' ? answersText(source, bank) : summaryText(source, level)
}

/**
 * Reads what `encodeShare` wrote. Never throws: a text that is not whole, or that a later version
 * wrote, is refused with a sentence that says so.
 */
export function decodeShare(text: string): Decoded {
  const read = readText(typeof text === 'string' ? text : '')
  return read.ok ? read : { ...read, message: messages[read.reason] }
}

const messages = {
  damaged: 'This link is not whole: part of it was lost or changed. Ask for it again.',
  newer: 'This was made by a later version of the quiz. Reload the page to get that version.'
}

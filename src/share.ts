import type { Report } from './report.ts'
import { expectOneOf, type Response } from './response.ts'
import { tracks, type ByTrack, type Track } from './track.ts'
import type { Claim } from './result/claim.ts'

/**
 * How much a link discloses: `claim`, the claim and its chance; `mix`, also the three shares in
 * twentieths; `answers`, every answer. A lower level does not hold what a higher one would need.
 */
export type ShareLevel = (typeof shareLevels)[number]

/** The levels of a link, the one that discloses least first. */
export const shareLevels = ['claim', 'mix', 'answers'] as const

/** Which bank something was answered from. */
export interface BankName {
  id: string
  version: string
}

/** What a link says. */
export type Shared =
  | { level: 'claim'; bank: BankName; claim: Claim }
  | { level: 'mix'; bank: BankName; claim: Claim; mix: ByTrack }
  | { level: 'answers'; bank: BankName | undefined; responses: Response[] }

/** What a link says, or why it can't be read. */
export type Decoded =
  { ok: true; shared: Shared } | { ok: false; reason: 'damaged' | 'newer'; message: string }

/** Version of the format; a link starts with it. */
const format = 1

const kinds = ['clear', 'leaning', 'between', 'open'] as const
const letters: Record<Track, string> = { manager: 'm', ic: 'i', specialist: 's' }

export function encodeShare(report: Report, level: 'claim' | 'mix'): string
export function encodeShare(
  responses: readonly Response[],
  level: 'answers',
  bank?: BankName
): string
/**
 * A result as a short text that is safe in a link's fragment.
 *
 * Fields are parted by `~`: format, level, bank, content, checksum. The checksum tells an edited or
 * cut link from a whole one; it is no signature, and anybody may compose a link of their own.
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
  const content =
    level === 'answers'
      ? source.map((response) => `${response.item}.${'option' in response ? response.option : ''}`)
      : [claimText(source.claim), ...(level === 'mix' ? [twentieths(source.mean).join('.')] : [])]
  const name = level === 'answers' ? bank : source.bank
  const body = [format, level, name ? `${name.id}@${name.version}` : '', ...content].join('~')
  return `${body}~${checksum(body)}`
}

const claimText = ({ kind, tracks: named, inTwenty }: Claim) =>
  `${kind}.${named.map((track) => letters[track]).join('')}.${inTwenty}`

/** Shares as whole twentieths that sum to 20: the largest remainders are rounded up. */
function twentieths(mix: ByTrack): number[] {
  const exact = tracks.map((track) => mix[track] * 20)
  const floors = exact.map(Math.floor)
  const missing = 20 - floors.reduce((sum, part) => sum + part, 0)
  const order = exact
    .map((part, index) => ({ index, remainder: part - floors[index]! }))
    .sort((a, b) => b.remainder - a.remainder || a.index - b.index)
  for (const { index } of order.slice(0, missing)) floors[index]! += 1
  return floors
}

/** Fowler-Noll-Vo 1a over UTF-16 units, 32 bits, in base 36. */
function checksum(text: string): string {
  let hash = 0x811c9dc5
  for (let at = 0; at < text.length; at++) {
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  }
  return (hash >>> 0).toString(36)
}

/**
 * Reads what `encodeShare` wrote. Never throws: a text that is not whole, or that a later version
 * wrote, is refused with a sentence that says so.
 */
export function decodeShare(text: string): Decoded {
  const fields = typeof text === 'string' ? text.split('~') : []
  const sum = fields.pop()
  if (sum !== checksum(fields.join('~'))) return damaged
  const [written, level, name = '', ...content] = fields
  if (written !== String(format)) return Number(written) > format ? newer : damaged
  const bank = bankName(name)
  const shared =
    level === 'answers' ? readAnswers(bank, content) : bank && readSummary(level, bank, content)
  return shared ? { ok: true, shared } : damaged
}

const damaged: Decoded = {
  ok: false,
  reason: 'damaged',
  message: 'This link is not whole: part of it was lost or changed. Ask for it again.'
}

const newer: Decoded = {
  ok: false,
  reason: 'newer',
  message: 'This was made by a later version of the quiz. Reload the page to get that version.'
}

function bankName(text: string): BankName | undefined {
  const [, id, version] = /^([a-z0-9-]+)@(\d+\.\d+\.\d+)$/.exec(text) ?? []
  return id && version ? { id, version } : undefined
}

function readAnswers(bank: BankName | undefined, content: readonly string[]): Shared | undefined {
  const responses = content.map((field): Response | undefined => {
    const [, item, option] = /^([a-z0-9-]+)\.([a-z0-9-]*)$/.exec(field) ?? []
    if (!item) return undefined
    return option ? { item, option } : { item, skipped: true }
  })
  const known = responses.filter((response) => response !== undefined)
  const whole = new Set(known.map(({ item }) => item)).size === content.length
  return whole ? { level: 'answers', bank, responses: known } : undefined
}

function readSummary(
  level: string | undefined,
  bank: BankName,
  [said = '', shares, ...rest]: readonly string[]
): Shared | undefined {
  const claim = readClaim(said)
  if (!claim || rest.length) return undefined
  if (level === 'claim') return shares === undefined ? { level, bank, claim } : undefined
  const mix = level === 'mix' && shares !== undefined ? readMix(shares) : undefined
  return mix && { level: 'mix', bank, claim, mix }
}

/** How many tracks each kind of claim names. */
const named: Record<Claim['kind'], number> = { clear: 1, leaning: 2, between: 2, open: 0 }

function readClaim(text: string): Claim | undefined {
  const [, kindText, initials = '', chance] = /^([a-z]+)\.([mis]*)\.(\d{1,2})$/.exec(text) ?? []
  const kind = kinds.find((known) => known === kindText)
  const inTwenty = Number(chance)
  if (!kind || inTwenty > 19 || initials.length !== named[kind]) return undefined
  if (new Set(initials).size !== initials.length) return undefined
  const byLetter = (letter: string) => tracks.find((track) => letters[track] === letter)!
  return { kind, tracks: [...initials].map(byLetter), inTwenty }
}

function readMix(text: string): ByTrack | undefined {
  const [, ...parts] = /^(\d{1,2})\.(\d{1,2})\.(\d{1,2})$/.exec(text) ?? []
  const [manager = 0, ic = 0, specialist = 0] = parts.map(Number)
  if (manager + ic + specialist !== 20) return undefined
  return { manager: manager / 20, ic: ic / 20, specialist: specialist / 20 }
}

import type { Report } from '../result/report.ts'
import type { Response } from '../bank/responses.ts'
import { tracks, type ByTrack, type Track } from '../bank/track.ts'
import type { Claim } from '../result/claim.ts'

// The text of a link. Fields are parted by `~`: format, level, bank, content, checksum. The checksum
// tells an edited or cut link from a whole one; it is no signature, and anybody may compose a link
// of their own.

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

/** What a link says, or that it can't be read. */
export type Read = { ok: true; shared: Shared } | { ok: false; reason: 'damaged' | 'newer' }

/** Version of the format; a link starts with it. */
const format = 1

const letters: Record<Track, string> = { manager: 'm', ic: 'i', specialist: 's' }

/** The text that tells a claim and, at its level, the mix. */
export const summaryText = ({ bank, claim, mean }: Report, level: 'claim' | 'mix'): string =>
  sealed(level, bank, [
    `${claim.kind}.${claim.tracks.map((track) => letters[track]).join('')}.${claim.inTwenty}`,
    ...(level === 'mix' ? [twentieths(mean).join('.')] : [])
  ])

/** The text that tells every answer. */
export const answersText = (responses: readonly Response[], bank?: BankName): string =>
  sealed(
    'answers',
    bank,
    responses.map((response) => `${response.item}.${'option' in response ? response.option : ''}`)
  )

function sealed(level: ShareLevel, bank: BankName | undefined, content: readonly string[]): string {
  const body = [format, level, bank ? `${bank.id}@${bank.version}` : '', ...content].join('~')
  return `${body}~${checksum(body)}`
}

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

/** Reads such a text; a text that is not whole, or that a later version wrote, is refused. */
export function readText(text: string): Read {
  const fields = text.split('~')
  const sum = fields.pop()
  const [written, level, name = '', ...content] = fields
  if (sum !== checksum(fields.join('~'))) return damaged
  if (written !== String(format)) return Number(written) > format ? newer : damaged
  const bank = bankName(name)
  const shared =
    level === 'answers' ? readAnswers(bank, content) : bank && readSummary(level, bank, content)
  return shared ? { ok: true, shared } : damaged
}

const damaged: Read = { ok: false, reason: 'damaged' }
const newer: Read = { ok: false, reason: 'newer' }

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

/** A claim with as many tracks as its kind names, no two the same, and its chance. */
const claimForm = /^(clear\.[mis]|(leaning|between)\.(?!(.)\3)[mis]{2}|open\.)\.1?\d$/

function readClaim(text: string): Claim | undefined {
  if (!claimForm.test(text)) return undefined
  const [kind, initials = '', chance] = text.split('.')
  const byLetter = (letter: string) => tracks.find((track) => letters[track] === letter)!
  return {
    kind: kind as Claim['kind'],
    tracks: [...initials].map(byLetter),
    inTwenty: Number(chance)
  }
}

function readMix(text: string): ByTrack | undefined {
  const [, ...parts] = /^(\d{1,2})\.(\d{1,2})\.(\d{1,2})$/.exec(text) ?? []
  const [manager = 0, ic = 0, specialist = 0] = parts.map(Number)
  if (manager + ic + specialist !== 20) return undefined
  return { manager: manager / 20, ic: ic / 20, specialist: specialist / 20 }
}

import { isAnswer, type Response } from '../bank/responses.ts'
import type { Region } from '../bank/types.ts'
import type { Claim, ClaimKind, Report } from '../result/types.ts'

// The text of a link. Fields are separated by `~`: format, level, bank, content, checksum. Lists of
// ids are joined by `_`. Track ids are written out, so that a link can be read without its bank. The
// checksum catches links that were edited or cut. It isn't a signature: anyone can compose a link.

/**
 * How much a link discloses: `claim`, the claim, its chance and the place; `mix`, also the three
 * shares in twentieths; `answers`, every answer. A lower level leaves out what a higher one adds.
 */
export type ShareLevel = (typeof shareLevels)[number]

/** The levels of a link, the one that discloses least first. */
export const shareLevels = ['claim', 'mix', 'answers'] as const

/** Which bank something was answered from. */
export interface BankName {
  id: string
  version: string
}

/** What a link says of a result. */
export interface SharedSummary<T extends string = string> {
  bank: BankName
  claim: Claim<T>
  /** The region of the place, if it was named. */
  region?: Region<T> | undefined
}

/** What a link says. */
export type Shared<T extends string = string> =
  | ({ level: 'claim' } & SharedSummary<T>)
  | ({ level: 'mix'; mix: Record<T, number> } & SharedSummary<T>)
  | { level: 'answers'; bank: BankName | undefined; responses: Response[] }

/** What a link says, or why it can't be read. */
export type Read = { ok: true; shared: Shared } | { ok: false; reason: 'damaged' | 'newer' }

/** Version of the format; a link starts with it. */
const format = 2

/** Shares and chances are written in twentieths. */
const parts = 20

const joined = (ids: readonly string[]) => ids.join('_')

/**
 * The text for a claim and, at its level, the mix.
 *
 * @throws RangeError if the report has ids that a link can't hold.
 */
export function summaryText(report: Report, level: 'claim' | 'mix'): string {
  const { bank, claim, place, mean } = report
  const { kind, tracks, chance, ruledOut } = claim
  return sealed(level, bank, [
    [kind, Math.round(chance * parts), joined(tracks), joined(ruledOut)].join('.'),
    joined(place?.region ?? []),
    ...(level === 'mix' ? twentieths(mean).map(({ track, part }) => `${track}.${part}`) : [])
  ])
}

/**
 * The text for every answer.
 *
 * @throws RangeError if a response has ids that a link can't hold, or an item occurs twice.
 */
export function answersText(responses: readonly Response[], bank?: BankName): string {
  return sealed(
    'answers',
    bank,
    responses.map((response) => `${response.item}.${isAnswer(response) ? response.option : ''}`)
  )
}

/** The whole text. Reads it back once, so that no one gets a link that can't be opened. */
function sealed(level: ShareLevel, bank: BankName | undefined, content: readonly string[]): string {
  const body = [format, level, bank ? `${bank.id}@${bank.version}` : '', ...content].join('~')
  const text = `${body}~${checksum(body)}`
  if (!readText(text).ok) {
    throw new RangeError(
      'A link can\'t hold this. Expected lower-case-with-hyphens ids, a version such as "1.0.0" ' +
        'and one response for each item.'
    )
  }
  return text
}

/** Shares as whole twentieths that sum to 20: the largest remainders are rounded up. */
function twentieths(mix: Record<string, number>): { track: string; part: number }[] {
  const shares = Object.entries(mix).map(([track, share], index) => {
    const part = Math.floor(share * parts)
    return { track, part, index, remainder: share * parts - part }
  })
  const missing = parts - shares.reduce((sum, { part }) => sum + part, 0)
  const order = shares.toSorted((a, b) => b.remainder - a.remainder || a.index - b.index)
  for (const share of order.slice(0, missing)) share.part += 1
  return shares
}

/** Fowler-Noll-Vo 1a over UTF-16 units, 32 bits, in base 36. */
function checksum(text: string): string {
  let hash = 0x811c9dc5
  for (let at = 0; at < text.length; at++) {
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  }
  return (hash >>> 0).toString(36)
}

/** Reads such a text. Refuses one that is damaged or that a later version wrote. */
export function readText(text: string): Read {
  const fields = text.split('~')
  const sum = fields.pop()
  const [written, level, name = '', ...content] = fields
  if (sum !== checksum(fields.join('~'))) return damaged
  if (written !== String(format)) return Number(written) > format ? newer : damaged
  const bank = bankName(name)
  if (!bank && name) return damaged
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
  const responses = content.flatMap((field): Response[] => {
    const [, item, option] = /^([a-z0-9-]+)\.([a-z0-9-]*)$/.exec(field) ?? []
    if (!item) return []
    return [option ? { item, option } : { item, skipped: true }]
  })
  const isWhole = new Set(responses.map(({ item }) => item)).size === content.length
  return isWhole ? { level: 'answers', bank, responses } : undefined
}

function readSummary(
  level: string | undefined,
  bank: BankName,
  [claimField = '', place, ...shares]: readonly string[]
): Shared | undefined {
  const claim = readClaim(claimField)
  const region = place === undefined ? undefined : readIds(place)
  if (!claim || !region) return undefined
  const summary = { bank, claim, ...(region.length && { region }) }
  if (level === 'claim') return shares.length ? undefined : { level, ...summary }
  const mix = level === 'mix' ? readMix(shares) : undefined
  if (!mix) return undefined
  const named = [...claim.tracks, ...claim.ruledOut, ...region]
  return named.every((track) => Object.hasOwn(mix, track))
    ? { level: 'mix', ...summary, mix }
    : undefined
}

/** Up to three different ids, or undefined if the text isn't a list of them. */
function readIds(text: string): string[] | undefined {
  const ids = text === '' ? [] : text.split('_')
  const isList = ids.length <= 3 && ids.every((id) => /^[a-z0-9-]+$/.test(id))
  return isList && new Set(ids).size === ids.length ? ids : undefined
}

/** How many tracks a claim of each kind names. */
const named: Record<ClaimKind, number> = { clear: 1, leaning: 2, between: 2, open: 0 }

function readClaim(text: string): Claim | undefined {
  const [, kind, chance, first, rest] = /^([a-z]+)\.(1?\d)\.([^.]*)\.([^.]*)$/.exec(text) ?? []
  if (!kind || !Object.hasOwn(named, kind)) return undefined
  const tracks = readIds(first!)
  const ruledOut = readIds(rest!)
  if (!tracks || !ruledOut || tracks.length !== named[kind as ClaimKind]) return undefined
  if (tracks.some((track) => ruledOut.includes(track))) return undefined
  return { kind: kind as ClaimKind, tracks, chance: Number(chance) / parts, ruledOut }
}

function readMix(fields: readonly string[]): Record<string, number> | undefined {
  const shares = fields.map((field) => /^([a-z0-9-]+)\.(\d{1,2})$/.exec(field) ?? [])
  const mix = Object.fromEntries(
    shares.map(([, track = '', part]) => [track, Number(part) / parts])
  )
  const total = shares.reduce((sum, [, , part]) => sum + Number(part), 0)
  return Object.keys(mix).length === 3 && fields.length === 3 && total === parts ? mix : undefined
}

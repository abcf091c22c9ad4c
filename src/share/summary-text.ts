import type { Claim, ClaimKind, Report } from '../result/types.ts'
import { sealed, type BankName, type Shared } from './codec.ts'

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
  const content = [
    [kind, Math.round(chance * parts), joined(tracks), joined(ruledOut)].join('.'),
    joined(place?.region ?? []),
    ...(level === 'mix' ? twentieths(mean).map(({ track, part }) => `${track}.${part}`) : [])
  ]
  return sealed(level, bank, content, readSummary(bank, content, level) !== undefined)
}

/** Shares as whole twentieths that sum to 20: the largest remainders are rounded up. */
function twentieths(mix: Record<string, number>): { track: string; part: number }[] {
  const shares = Object.entries(mix).map(([track, share]) => {
    const part = Math.floor(share * parts)
    return { track, part, remainder: share * parts - part }
  })
  const missing = parts - shares.reduce((sum, { part }) => sum + part, 0)
  const order = shares.toSorted((a, b) => b.remainder - a.remainder)
  for (const share of order.slice(0, missing)) share.part += 1
  return shares
}

/** The summary that `summaryText` wrote, or undefined if it wouldn't write that. */
export function readSummary(
  bank: BankName | undefined,
  [claimField, place, ...shares]: readonly string[],
  level: string
): Shared | undefined {
  if (place === undefined) return undefined
  const claim = readClaim(claimField!)
  const region = readIds(place)
  if (!bank || !claim || !region) return undefined
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
  const match = /^([a-z]+)\.(1?\d)\.([^.]*)\.([^.]*)$/.exec(text)
  if (!match) return undefined
  const kind = match[1] as ClaimKind
  const tracks = readIds(match[3]!)
  const ruledOut = readIds(match[4]!)
  if (!tracks || !ruledOut || tracks.length !== named[kind]) return undefined
  if (tracks.some((track) => ruledOut.includes(track))) return undefined
  return { kind, tracks, chance: Number(match[2]) / parts, ruledOut }
}

function readMix(fields: readonly string[]): Record<string, number> | undefined {
  const shares = fields.flatMap((field) => {
    const match = /^([a-z0-9-]+)\.(\d{1,2})$/.exec(field)
    return match ? [{ track: match[1]!, part: Number(match[2]) }] : []
  })
  const mix = Object.fromEntries(shares.map(({ track, part }) => [track, part / parts]))
  const total = shares.reduce((sum, { part }) => sum + part, 0)
  return Object.keys(mix).length === 3 && fields.length === 3 && total === parts ? mix : undefined
}

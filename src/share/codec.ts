import type { Response } from '../bank/responses.ts'
import type { Region } from '../bank/types.ts'
import type { Claim } from '../result/types.ts'

// The text of a link. Fields are separated by `~`: format, level, bank, content, checksum. Lists of
// ids are joined by `_`. Track ids are written out, so that a link can be read without its bank. The
// checksum catches links that were edited or cut. It isn't a signature: anyone can compose a link.
// Here is what all levels share. Answers and summaries have files of their own, so that what stores
// answers doesn't bring the rest.

/**
 * How much a link discloses: `claim`, the claim, its chance and the place; `mix`, also the three
 * shares in twentieths; `answers`, every answer. A lower level leaves out what a higher one adds.
 */
export type ShareLevel = (typeof shareLevels)[number]

/** The levels of a link, the one that discloses least first. */
export const shareLevels = ['claim', 'mix', 'answers'] as const

/** Which bank something was answered from. */
export interface BankName {
  /** The bank's id. */
  id: string
  /** The version of its content. */
  version: string
}

/** What a link says of a result. */
export interface SharedSummary<T extends string = string> {
  /** The bank that was asked. */
  bank: BankName
  /** How sure the result is, in twentieths. */
  claim: Claim<T>
  /** The region of the place, if it was named. */
  region?: Region<T> | undefined
}

/** What a link says. */
export type Shared<T extends string = string> =
  | ({
      /** How much the link discloses. */
      level: 'claim'
    } & SharedSummary<T>)
  | ({
      /** How much the link discloses. */
      level: 'mix'
      /** The three shares in twentieths; they sum to 1. */
      mix: Record<T, number>
    } & SharedSummary<T>)
  | {
      /** How much the link discloses. */
      level: 'answers'
      /** The bank that was asked, if the link says so. */
      bank: BankName | undefined
      /** What was answered and skipped. */
      responses: Response[]
    }

/** The fields of a link, or why they can't be read. */
export type Opened =
  | { ok: true; level: string; bank: BankName | undefined; content: readonly string[] }
  | { ok: false; reason: 'damaged' | 'newer' }

/** Version of the format; a link starts with it. */
const format = 2

/**
 * The full text of a link, with its checksum.
 *
 * @param isReadable - Whether the content can be read back, which implies that it has no `~`. If it
 *   can't, this throws, so no one gets a link that can't be opened.
 * @throws RangeError if the content or the bank has ids that a link can't hold.
 */
export function sealed(
  level: ShareLevel,
  bank: BankName | undefined,
  content: readonly string[],
  isReadable: boolean
): string {
  const name = bank ? `${bank.id}@${bank.version}` : ''
  if (!isReadable || (bank && !bankName(name))) {
    throw new RangeError(
      'A link can\'t hold this. Expected lower-case-with-hyphens ids, a version such as "1.0.0" ' +
        'and one response for each item.'
    )
  }
  const body = [format, level, name, ...content].join('~')
  return `${body}~${checksum(body)}`
}

/** Fowler-Noll-Vo 1a over UTF-16 units, 32 bits, in base 36. */
function checksum(text: string): string {
  let hash = 0x811c9dc5
  for (let at = 0; at < text.length; at++) {
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  }
  return (hash >>> 0).toString(36)
}

/** The fields of such a text. Refuses one that is damaged or that a later version wrote. */
export function openText(text: string): Opened {
  const fields = text.split('~')
  const sum = fields.pop()
  const [written, level = '', name = '', ...content] = fields
  if (sum !== checksum(fields.join('~'))) return damaged
  if (written !== String(format)) return Number(written) > format ? newer : damaged
  const bank = bankName(name)
  return bank || !name ? { ok: true, level, bank, content } : damaged
}

export const damaged = { ok: false, reason: 'damaged' } as const
const newer = { ok: false, reason: 'newer' } as const

function bankName(text: string): BankName | undefined {
  const match = /^([a-z0-9-]+)@(\d+\.\d+\.\d+)$/.exec(text)
  return match ? { id: match[1]!, version: match[2]! } : undefined
}

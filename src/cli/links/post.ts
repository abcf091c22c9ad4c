import type { Link } from '../../bank/types.ts'

export type Kind = NonNullable<Link['kind']>

/** One episode or post, as its feed or file describes it. */
export interface Post {
  title: string
  /** An https address. */
  url: string
  /** `YYYY-MM-DD` */
  date?: string | undefined
  source?: string | undefined
  kind: Kind
  /** Number of the episode. */
  number?: number | undefined
  /** BCP 47 tag. */
  language?: string | undefined
  /** Its own words, which suggestions are based on. */
  text: string
}

/** Why a post, or a part of it, was left out. */
export interface PostFault {
  file: string
  line: number
  message: string
  /** True if the whole post is missing from the list. */
  dropped: boolean
}

export interface Posts {
  posts: Post[]
  faults: PostFault[]
}

/** A day as `YYYY-MM-DD`, or undefined if it isn't one. */
function dayOf(year: number, month: number, day: number): string | undefined {
  const date = new Date(Date.UTC(year, month - 1, day))
  const exists = date.getUTCMonth() === month - 1 && date.getUTCDate() === day
  if (!exists || year < 1000 || year > 9999) return undefined
  return date.toISOString().slice(0, 10)
}

const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ')

/**
 * The day of a date in its own time zone: `2022-12-05 23:00 -0700` is the 5th, even where it was
 * already the 6th. Also takes the dates of feeds, `Mon, 05 Dec 2022 …`.
 */
export function writtenDay(text: string): string | undefined {
  const iso = /^\s*(\d{4})-(\d{1,2})-(\d{1,2})(?!\d)/.exec(text)
  if (iso) return dayOf(Number(iso[1]), Number(iso[2]), Number(iso[3]))
  const mail = /^\s*(?:[a-z]+,?\s+)?(\d{1,2})\s+([a-z]{3})[a-z]*\.?,?\s+(\d{4})/i.exec(text)
  if (mail)
    return dayOf(Number(mail[3]), months.indexOf(mail[2]!.toLowerCase()) + 1, Number(mail[1]))
  return undefined
}

const numbered =
  /^\s*(?:(?:episode|ep\.?|folge|episodio|épisode)\s*#?\s*|#)(\d{1,5})\s*(?:[:.–—|-]\s*|\s+)(.+)$/i

/** Splits off a number at the start of a title: "Episode 12: Quitting" is 12 and "Quitting". */
export function splitNumber(title: string): { title: string; number?: number } {
  const clean = title.replaceAll(/\s+/g, ' ').trim()
  const [, number, rest] = numbered.exec(clean) ?? []
  return number && rest ? { title: rest.trim(), number: Number(number) } : { title: clean }
}

/**
 * An https address for a link, or undefined if the text isn't an address. Turns http into https, as
 * feeds often haven't been updated.
 */
export function httpsAddress(text: string, base?: string): string | undefined {
  try {
    const url = new URL(text.trim(), base)
    if (url.protocol === 'http:') url.protocol = 'https:'
    if (url.protocol !== 'https:' || url.username || url.password) return undefined
    return url.href.length <= 500 ? url.href : undefined
  } catch {
    return undefined
  }
}

export const isHttp = (address: string): boolean => /^\s*http:/i.test(address)

/** Says that addresses such as this one were changed. */
export const httpFault = (file: string, line: number, address: string): PostFault => ({
  file,
  line,
  message: `"${address.trim().slice(0, 80)}" became https, because a list takes no http. Check that it works.`,
  dropped: false
})

/** Words of an HTML or Markdown text, without tags, code, addresses and entities. */
export function plainText(markup: string, longest = 20_000): string {
  return markup
    .slice(0, longest)
    .replaceAll(/<(script|style)\b[\s\S]{0,5000}?<\/\1>/gi, ' ')
    .replaceAll(/<[^<>]{0,2000}>/g, ' ')
    .replaceAll(/```[\s\S]*?```|`[^`]*`/g, ' ')
    .replaceAll(/\]\([^()\s]*\)/g, ' ')
    .replaceAll(/https?:\/\/\S+/g, ' ')
    .replaceAll(/&(?:#\d+|#x[\da-f]+|[a-z]+);/gi, ' ')
    .replaceAll(/[\s*_#>|[\]{}]+/g, ' ')
    .trim()
}

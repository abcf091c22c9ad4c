import { oncePer } from '../bank/once-per.ts'
import type { Bank, Link } from '../bank/types.ts'
import { holds, specificFirst, specificity, type Facts } from './conditions.ts'
import type { LinkResult } from './types.ts'

/** How many links a result has: three are shown first, the others on request. */
const linkCount = 9
const shownFirst = 3

/** Among the first six links at most four come from one source, if others fit. */
const mixedUntil = 6
const mostFromOne = 4

/** What the choice of links depends on. */
export interface LinkGrounds<T extends string> {
  facts: Facts<T>
  /** The tracks of the place and the claim; while the claim is open, all three. */
  around: readonly T[]
  /** Themes of the answers the result quotes, and of its caveats. */
  quoted: readonly string[]
  /** Themes of the named place, if it has any. */
  placeThemes: readonly string[] | undefined
}

/**
 * What to listen to and read, best first; nine at most.
 *
 * A link fits if one of its conditional reasons is true of the reader, if it bears on a track of
 * the result, or if it shares a theme with a quoted answer. Links without tracks always fit if no
 * link in the list names any; otherwise they only fill gaps in the first three places. Other links
 * that don't fit are left out, and so is any link whose own `when` is false. The order is
 *
 * 1. a more specific true reason first; a reason without a condition counts as none
 * 2. by tracks: the larger part of its own tracks the result is about, then the more of them
 * 3. more themes shared with quoted answers, then with the place
 * 4. by id
 *
 * A reason is given only if its condition holds: the most specific one, or the author's first of
 * several. The same answers always give the same links.
 */
export function suggestLinks<T extends string>(
  bank: Bank<T>,
  { facts, around, quoted, placeThemes }: LinkGrounds<T>
): LinkResult[] {
  const { entries, namesTracks } = linkIndex(bank)
  const tracks = new Set<string>(around)
  const themes = new Set(quoted)
  const themesOfPlace = new Set(placeThemes)
  const found: FittingLink[] = []
  for (const entry of entries) {
    if (!holds(entry.when, facts)) continue
    const reason = entry.reasons.find(({ when }) => holds(when, facts))
    const asks = reason?.asks ?? 0
    const overlap = countIn(tracks, entry.tracks)
    const shared = countIn(themes, entry.themes)
    const isRelevant = asks + overlap + shared > 0
    if (!isRelevant && entry.tracks.length) continue
    const part = overlap / (entry.tracks.length || 1)
    const worth = worthOf(asks, part, overlap, shared, countIn(themesOfPlace, entry.themes))
    found.push({ entry, reason: reason?.text, worth, fits: isRelevant || !namesTracks })
  }
  // The sort is stable, so ties stay in the order of their ids.
  found.sort((a, b) => b.worth - a.worth)
  const fitting = found.filter(({ fits }) => fits)
  const others = found.filter(({ fits }) => !fits)
  const missing = Math.max(shownFirst - fitting.length, 0)
  return mixed([...fitting, ...others.slice(0, missing)]).map(({ entry, reason }) => ({
    id: entry.id,
    ...(reason !== undefined && { reason })
  }))
}

function countIn(wanted: ReadonlySet<string>, ids: readonly string[]): number {
  let count = 0
  for (const id of ids) if (wanted.has(id)) count++
  return count
}

/** A link that fits a reader. */
interface FittingLink {
  entry: IndexedLink
  /** The reason that is true, if there is one. */
  reason: string | undefined
  worth: number
  /** False for one that is only there because it names no tracks. */
  fits: boolean
}

/**
 * One number to order links by: each argument decides only between links that are equal in those
 * before it. That works because no count reaches a thousand, and `part` is a multiple of a sixth.
 */
const worthOf = (asks: number, part: number, overlap: number, shared: number, withPlace: number) =>
  (((asks * 10 + Math.round(part * 6)) * 10 + overlap) * 1e3 + shared) * 1e3 + withPlace

/** The first links of a list; links beyond a source's share come after the others. */
function mixed(fitting: readonly FittingLink[]): FittingLink[] {
  const chosen: FittingLink[] = []
  const waiting = [...fitting]
  const counts = new Map<string, number>()
  const hasShareLeft = ({ entry }: FittingLink) => (counts.get(entry.source) ?? 0) < mostFromOne
  while (chosen.length < linkCount && waiting.length) {
    const other = chosen.length < mixedUntil ? waiting.findIndex(hasShareLeft) : 0
    const [next] = waiting.splice(Math.max(other, 0), 1)
    counts.set(next!.entry.source, (counts.get(next!.entry.source) ?? 0) + 1)
    chosen.push(next!)
  }
  return chosen
}

/** What the choice needs to know of a link. */
interface IndexedLink {
  id: string
  source: string
  tracks: readonly string[]
  themes: readonly string[]
  when: Link['when']
  /** The more specific ones first, then in the author's order. */
  reasons: readonly {
    when: NonNullable<Link['reasons']>[number]['when']
    text: string
    asks: number
  }[]
}

interface LinkIndex {
  /** In the order of their ids. */
  entries: readonly IndexedLink[]
  /** False for a list in which no link names tracks. */
  namesTracks: boolean
}

/** Reads a bank's links once rather than for every report: a list may have thousands. */
const linkIndex = /* @__PURE__ */ oncePer(({ links = [] }: Bank): LinkIndex => {
  const named = new Map(links.map((link) => [link.id ?? link.url, link]))
  const sorted = [...named].sort(([a], [b]) => (a < b ? -1 : 1))
  const entries = sorted.map(
    ([id, { url, source, tracks = [], themes = [], when: forWhom, reasons = [] }]) => ({
      id,
      source: source ?? hostOf(url),
      tracks,
      themes,
      when: forWhom,
      reasons: specificFirst(reasons).map(({ when, text }) => ({
        when,
        text,
        asks: specificity(when)
      }))
    })
  )
  return { entries, namesTracks: entries.some(({ tracks }) => tracks.length > 0) }
})

const hostOf = (url: string) => /^\w+:\/\/([^/?#]+)/.exec(url)?.[1] ?? url

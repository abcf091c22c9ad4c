import type { Bank, Facet, Trial } from '../bank/schema.ts'
import type { Track } from '../track.ts'
import type { Evidence } from './evidence.ts'
import type { Archetypes } from './region.ts'
import type { ContextCaveats } from './sections.ts'

/** How many links a result shows, and how many of them may come from answers about the situation. */
const linkCount = 6
const contextLinkCount = 2

/** Something to listen to or read, with the reader's own answer as the reason. */
export interface LinkSuggestion {
  id: string
  /**
   * The evidence line of the answer that led to it; where that is an answer about the situation,
   * the question and the answer as they stand in the bank.
   */
  because: string
}

/** What a result says, as far as links go by it. */
export interface LinkGrounds {
  /** Evidence the result shows, strongest first. */
  quoted: readonly Evidence[]
  /** Answers about the situation for which the result has a caveat. */
  caveats: ContextCaveats['caveats']
  leading: readonly Track[]
  archetypes: Archetypes
}

/**
 * Links for what the result quotes, by the themes they share with it: those that bear on a leading
 * track first, of these the one that shares most, and of equals the one that shares most with the
 * regions the result describes.
 *
 * Each quoted answer in turn gets one that shares a theme with its item, until there are six. A
 * caveat gets one that bears on a leading track, the first two at most; its themes are those of the
 * answer, or else of the question. These come last.
 */
export function suggestLinks(
  bank: Bank,
  { quoted, caveats, leading, archetypes: { named, set } }: LinkGrounds
): LinkSuggestion[] {
  const described = new Set(
    bank.roles
      .filter(({ region }) => (named ? named === region : set.includes(region)))
      .flatMap(({ themes }) => themes)
  )
  const byCloseness = (themes: ReadonlySet<string>) =>
    bank.links
      .map((link) => ({
        id: link.id,
        shared: link.themes.filter((theme) => themes.has(theme)).length,
        near: link.themes.filter((theme) => described.has(theme)).length,
        onTrack: link.tracks.some((track) => leading.includes(track)) ? 1 : 0
      }))
      .filter(({ shared }) => shared > 0)
      .sort(
        (a, b) =>
          b.onTrack - a.onTrack || b.shared - a.shared || b.near - a.near || (a.id < b.id ? -1 : 1)
      )

  const fromContext = new Map<string, LinkSuggestion>()
  for (const { item, option } of caveats) {
    const { stem, themes, options } = bank.context.find(({ id }) => id === item)!
    const answer = options.find(({ id }) => id === option)!
    const link = byCloseness(new Set(answer.themes ?? themes)).find(
      ({ id, onTrack }) => onTrack && !fromContext.has(id)
    )
    if (!link || fromContext.size === contextLinkCount) continue
    fromContext.set(link.id, { id: link.id, because: `${stem} ${answer.text}` })
  }

  const fromQuotes = new Map<string, LinkSuggestion>()
  const queues = quoted.map(({ item, text }) => ({
    text,
    ids: byCloseness(new Set(bank.items.find(({ id }) => id === item)!.themes)).map(({ id }) => id)
  }))
  const room = linkCount - fromContext.size
  while (fromQuotes.size < room && queues.some(({ ids }) => ids.length)) {
    for (const { text, ids } of queues) {
      const id = ids.find((candidate) => !fromContext.has(candidate) && !fromQuotes.has(candidate))
      if (id === undefined) ids.length = 0
      else if (fromQuotes.size < room) fromQuotes.set(id, { id, because: text })
    }
  }
  return [...fromQuotes.values(), ...fromContext.values()]
}

/** Ids of two experiments: one that could confirm the first track and one that could disprove it. */
export interface TrialSuggestion {
  confirm: string | null
  disprove: string | null
}

/**
 * One trial of each aim for the first track, on the facets where the evidence is thin or contrary;
 * trials that also try the second track go first where a claim names both.
 *
 * @param support - Bits of evidence for the first track gathered on each facet.
 */
export function suggestTrials(
  bank: Bank,
  support: ReadonlyMap<Facet, number>,
  leading: readonly [first: Track, second?: Track]
): TrialSuggestion {
  const [first, second] = leading
  const weakest = ({ facets }: Trial) =>
    facets.reduce((sum, facet) => sum + (support.get(facet) ?? 0), 0) / facets.length
  const best = (aim: Trial['aim']) =>
    bank.trials
      .filter((trial) => trial.aim === aim && trial.tracks.includes(first))
      .map((trial) => ({
        id: trial.id,
        focus: focus(trial, second),
        support: Math.round(weakest(trial) * 1e6)
      }))
      .sort((a, b) => b.focus - a.focus || a.support - b.support || (a.id < b.id ? -1 : 1))[0]
      ?.id ?? null
  return { confirm: best('confirm'), disprove: best('disprove') }
}

/** 2 for a trial that joins the leading tracks, 1 for one of the first alone, else 0. */
function focus({ tracks }: Trial, second: Track | undefined): number {
  if (second !== undefined && tracks.includes(second)) return 2
  return tracks.length === 1 ? 1 : 0
}

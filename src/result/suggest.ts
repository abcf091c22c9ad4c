import type { Bank, Facet, Trial } from '../bank/schema.ts'
import type { Track } from '../track.ts'
import type { Evidence } from './evidence.ts'

/** How many links a result shows. */
const linkCount = 6

/** Something to listen to or read, with the reader's own answer as the reason. */
export interface LinkSuggestion {
  id: string
  /** The evidence line of the answer that led to it. */
  because: string
}

/**
 * Links for the quoted evidence: each answer in turn gets one that shares a theme with its item,
 * those that bear on a leading track first and of these the one that shares most, until there are
 * six.
 *
 * @param quoted - Evidence the result shows, strongest first.
 */
export function suggestLinks(
  bank: Bank,
  quoted: readonly Evidence[],
  leading: readonly Track[]
): LinkSuggestion[] {
  const chosen = new Map<string, LinkSuggestion>()
  const queues = quoted.map((evidence) => {
    const themes = new Set(bank.items.find(({ id }) => id === evidence.item)!.themes)
    const closeness = (link: Bank['links'][number]) => ({
      id: link.id,
      shared: link.themes.filter((theme) => themes.has(theme)).length,
      onTrack: link.tracks.some((track) => leading.includes(track)) ? 1 : 0
    })
    return {
      evidence,
      ids: bank.links
        .map(closeness)
        .filter(({ shared }) => shared > 0)
        .sort((a, b) => b.onTrack - a.onTrack || b.shared - a.shared || (a.id < b.id ? -1 : 1))
        .map(({ id }) => id)
    }
  })
  while (chosen.size < linkCount && queues.some(({ ids }) => ids.length)) {
    for (const { evidence, ids } of queues) {
      const id = ids.find((candidate) => !chosen.has(candidate))
      if (id === undefined) ids.length = 0
      else if (chosen.size < linkCount) chosen.set(id, { id, because: evidence.text })
    }
  }
  return [...chosen.values()]
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

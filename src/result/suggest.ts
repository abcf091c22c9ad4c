import type { Bank, Facet, Link, Trial } from '../bank/schema.ts'
import { itemsById } from '../bank/responses.ts'
import type { Track } from '../bank/track.ts'
import type { Evidence } from './evidence.ts'
import type { Archetypes } from './region.ts'
import type { ContextCaveats } from './extras.ts'

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
  const described = bank.roles
    .filter(({ region }) => (named ? named === region : set.includes(region)))
    .flatMap(({ themes }) => themes)
  const isOnTrack = ({ tracks }: Link) => inCommon(tracks, leading) > 0
  const chosen = new Map<string, LinkSuggestion>()
  const choose = (
    themes: readonly string[],
    because: string,
    isFit: (link: Link) => boolean = () => true
  ) => {
    let best: Link | undefined
    let most = 0
    for (const link of new Set(themes.flatMap((theme) => linksOn(bank, theme)))) {
      const shared = inCommon(link.themes, themes)
      // No list of themes is as long as a thousand.
      const worth = (isOnTrack(link) ? 1e6 : 0) + shared * 1e3 + inCommon(link.themes, described)
      const isBetter = worth > most || (worth === most && link.id < best!.id)
      if (isBetter && isFit(link) && !chosen.has(link.id)) {
        best = link
        most = worth
      }
    }
    if (best) chosen.set(best.id, { id: best.id, because })
  }

  for (const { item, option } of caveats) {
    const { stem, themes, options } = bank.context.find(({ id }) => id === item)!
    const answer = options.find(({ id }) => id === option)!
    if (chosen.size < contextLinkCount) {
      choose(answer.themes ?? themes, `${stem} ${answer.text}`, isOnTrack)
    }
  }
  const fromContext = [...chosen.values()]
  for (let round = 0; round < linkCount; round++) {
    for (const { item, text } of quoted) {
      const { themes } = itemsById(bank).get(item)!.item
      if (chosen.size < linkCount) choose(themes, text)
    }
  }
  return [...[...chosen.values()].slice(fromContext.length), ...fromContext]
}

const indexes = new WeakMap<Bank, Map<string, Link[]>>()

/** The links on a theme. A list of thousands is gone through once, not for every report. */
function linksOn(bank: Bank, theme: string): readonly Link[] {
  let index = indexes.get(bank)
  if (!index) {
    indexes.set(bank, (index = new Map()))
    for (const link of bank.links) {
      for (const each of link.themes) {
        const links = index.get(each) ?? []
        index.set(each, links)
        links.push(link)
      }
    }
  }
  return index.get(theme) ?? []
}

const inCommon = <Word>(one: readonly Word[], other: readonly Word[]) =>
  one.filter((word) => other.includes(word)).length

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

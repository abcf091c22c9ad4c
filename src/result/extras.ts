import type { Ability, Bank } from '../bank/schema.ts'
import { isAnswer, responsesIn, type Response, type Section } from '../bank/responses.ts'
import type { Track } from '../bank/track.ts'

/** How much practice somebody has, as coarsely as eight questions can tell. */
export type PracticeLevel = 'little' | 'some' | 'much'

/** Practice already gained. It moves no share; it picks the next step. */
export interface Readiness {
  /** Level for each leading track. */
  levels: { track: Track; level: PracticeLevel }[]
  /** Ids of the acts done least often for the first of these tracks: at most two. */
  least: string[]
}

/** Which abilities somebody reaches for. It moves no share. */
export interface LeadershipMix {
  /** Share of each ability by (count + 1) / (n + 4); sums to 1. */
  shares: Record<Ability, number>
  /** The abilities reached for most often, and least often. */
  most: Ability[]
  least: Ability[]
}

/** What the situation adds. */
export interface ContextCaveats {
  caveats: { item: string; option: string; text: string }[]
}

/** Answers of a section by item id, or null while the section has items without a response. */
function finished(
  bank: Bank,
  section: Section,
  size: number,
  responses: readonly Response[]
): Map<string, string> | null {
  const given = responsesIn(bank, section, responses)
  if (size === 0 || given.length < size) return null
  return new Map(given.filter(isAnswer).map(({ item, option }) => [item, option]))
}

/**
 * Practice for the leading tracks, or null until every readiness item has a response and at least
 * half of a track's items have an answer.
 *
 * A track's practice is the mean of its answers, each 0 (the first option) to 3 (the last): below
 * 1 is `little`, from 2 on `much`.
 */
export function readiness(
  bank: Bank,
  responses: readonly Response[],
  leading: readonly Track[]
): Readiness | null {
  const { items, options } = bank.readiness
  const answers = finished(bank, 'readiness', items.length, responses)
  if (!answers) return null
  const practised = leading.map((track) => {
    const asked = items.filter((item) => item.tracks.includes(track))
    const scores = asked
      .filter(({ id }) => answers.has(id))
      .map(({ id }) => ({ id, score: options.findIndex((o) => o.id === answers.get(id)) }))
    return { track, scores, enough: scores.length * 2 >= asked.length && scores.length > 0 }
  })
  if (practised.some(({ enough }) => !enough)) return null
  return {
    levels: practised.map(({ track, scores }) => ({ track, level: practiceLevel(scores) })),
    least: (practised[0]?.scores ?? [])
      .filter(({ score }) => score <= 1)
      .sort((a, b) => a.score - b.score || (a.id < b.id ? -1 : 1))
      .slice(0, 2)
      .map(({ id }) => id)
  }
}

function practiceLevel(scores: readonly { score: number }[]): PracticeLevel {
  const mean = scores.reduce((sum, { score }) => sum + score, 0) / scores.length
  return mean < 1 ? 'little' : mean < 2 ? 'some' : 'much'
}

/** The mix of abilities, or null until every leadership item is answered. */
export function leadershipMix(bank: Bank, responses: readonly Response[]): LeadershipMix | null {
  const answers = finished(bank, 'leadership', bank.leadership.length, responses)
  if (!answers || answers.size < bank.leadership.length) return null
  const counts: Record<Ability, number> = { technical: 0, operations: 0, product: 0, strategy: 0 }
  for (const { id, options } of bank.leadership) {
    counts[options.find((option) => option.id === answers.get(id))!.ability] += 1
  }
  const abilities = Object.keys(counts) as Ability[]
  const share = (ability: Ability) => (counts[ability] + 1) / (answers.size + abilities.length)
  const only = (wanted: number) => abilities.filter((ability) => counts[ability] === wanted)
  const all = abilities.map((ability) => counts[ability])
  return {
    shares: Object.fromEntries(abilities.map((ability) => [ability, share(ability)])) as Record<
      Ability,
      number
    >,
    most: only(Math.max(...all)),
    least: only(Math.min(...all))
  }
}

/** Caveats of the answers about the situation, or null until each has a response. */
export function contextCaveats(bank: Bank, responses: readonly Response[]): ContextCaveats | null {
  const answers = finished(bank, 'context', bank.context.length, responses)
  if (!answers) return null
  return {
    caveats: bank.context.flatMap(({ id, options }) => {
      const chosen = options.find((option) => option.id === answers.get(id))
      return chosen?.caveat ? [{ item: id, option: chosen.id, text: chosen.caveat }] : []
    })
  }
}

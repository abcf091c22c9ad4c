import type { Bank } from '../../bank/types.ts'
import type { SentenceCount } from '../measure.ts'
import { sentencesOf, type SentenceKind } from './index.ts'

/** The rule against flattery: how often a sentence may be shown, and to whom. */
export const flattery = { shownLeast: 0.05, shownMost: 0.6, ratio: 1.5 } as const

/** A sentence of the result, and whether it passes the rule against flattery. */
export interface SentenceResult {
  id: string
  kind: SentenceKind
  says: string
  trueOf: string
  /** Share of results that show it: all worlds and modes, only people with two sessions. */
  shown: number
  /** Share of the people who could be shown it for whom it is true. */
  holds: number
  /**
   * Chance of being shown if the sentence is true of the person, divided by the chance if it isn't.
   * Null if it was never shown to the latter.
   */
  ratio: number | null
  /** Whether it passes the rule. Null if it was never shown, or is a fact. */
  met: boolean | null
}

/**
 * Every sentence over all worlds and modes together; none if no world was simulated.
 *
 * @param counts - For each chunk of people, one count per sentence.
 * @param people - How many people were counted in all.
 */
export function checkFlattery(
  bank: Bank,
  counts: readonly (readonly SentenceCount[])[],
  people: number
): SentenceResult[] {
  if (!people) return []
  return sentencesOf(bank).map(({ id, kind, says, trueOf }, at) => {
    const sum = (member: keyof SentenceCount) =>
      counts.reduce((total, chunk) => total + chunk[at]![member], 0)
    const [among, shown, holds, both] = [sum('among'), sum('shown'), sum('holds'), sum('both')]
    const others = among > holds ? (shown - both) / (among - holds) : 0
    const ratio = others > 0 ? (holds ? both / holds / others : 0) : null
    const share = shown / people
    const isSpecific = ratio === null || ratio >= flattery.ratio
    const isRare = kind === 'sentence' && share < flattery.shownLeast
    const met =
      shown === 0 || kind === 'fact' ? null : isSpecific && share <= flattery.shownMost && !isRare
    return { id, kind, says, trueOf, shown: share, holds: among ? holds / among : 0, ratio, met }
  })
}

import type { Mix, TrackIndex } from '../bank/track.ts'
import type { Bank } from '../bank/types.ts'
import { weightOfEvidence, type TriedAnswer } from './counterfactual.ts'
import { leadsOf } from './leads.ts'
import { rounded } from './numbers.ts'
import type { Evidence } from './types.ts'

/** How many answers are quoted for the first track. */
const quotesFor = 3

/**
 * Bits from which an answer is quoted against the first track: it at least halves the odds of the
 * first track against the second.
 *
 * With a limit of 0 bits, 95% of 3,000 simulated people had such an answer, so the sentence said
 * nothing about any of them. With -1 bit, 46% have one after the quick quiz and 47% after the full
 * one, all with a clear result. Undecided results already say that the answers disagree.
 */
const exceptionFrom = -1

/** An answer that was weighed, with what decides whether it may be quoted against the result. */
export interface WeighedAnswer extends Evidence {
  /** Id of the item's facet, if it has one. */
  facet: string | undefined
  /** Whether the item offered an option for the first track and the reader chose another. */
  passedOver: boolean
}

/**
 * Every answer as evidence for the first track against the second, in the order given.
 *
 * @param top - P(top = t) with all answers.
 */
export function weighAnswers(
  bank: Bank,
  top: Mix,
  tried: readonly TriedAnswer[],
  first: TrackIndex,
  second: TrackIndex
): WeighedAnswer[] {
  return tried.map((one) => {
    const { item, option } = one.answer
    const { options, facet } = one.entry.item
    const chosen = options.find(({ id }) => id === option)!
    const leads = leadsOf(bank, one.entry)
    const isFor = ({ id }: (typeof options)[number]) => leads.get(id)!.includes(first)
    return {
      item,
      option,
      bits: rounded(weightOfEvidence(top, one, first, second)),
      text: chosen.evidence ?? chosen.text,
      facet,
      passedOver: !isFor(chosen) && options.some(isFor)
    }
  })
}

/**
 * The three answers that weigh most for the first track, and the one that weighs most against it.
 *
 * An answer counts as speaking against the track only if it halves its odds (see `exceptionFrom`)
 * and its item offered an option for the track that the reader passed over: someone who was never
 * offered it can't have turned it down. Equal bits go by item id.
 */
export function quote(weighed: readonly WeighedAnswer[]): { for: Evidence[]; against: Evidence[] } {
  const order = weighed.toSorted((a, b) => b.bits - a.bits || (a.item < b.item ? -1 : 1))
  return {
    for: order
      .filter(({ bits }) => bits > 0)
      .slice(0, quotesFor)
      .map(evidenceOf),
    against: order
      .filter(({ bits, passedOver }) => bits <= exceptionFrom && passedOver)
      .slice(-1)
      .map(evidenceOf)
  }
}

const evidenceOf = ({ item, option, bits, text }: WeighedAnswer): Evidence => ({
  item,
  option,
  bits,
  text
})

/** Bits for the first track by facet. Facets aren't scored: this only finds thin spots. */
export function supportByFacet(weighed: readonly WeighedAnswer[]): Map<string, number> {
  const support = new Map<string, number>()
  for (const { facet, bits } of weighed) {
    if (facet !== undefined) support.set(facet, (support.get(facet) ?? 0) + bits)
  }
  return support
}

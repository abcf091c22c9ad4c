import type { Facet } from '../bank/schema.ts'
import type { ResponseModel } from '../model/response-model.ts'
import type { ByTrack, Track } from '../bank/track.ts'
import { weightOfEvidence, type Exchange } from './counterfactual.ts'

/** One answer and how far it moved the result. */
export interface Evidence {
  item: string
  option: string
  /** Weight of evidence for the first track against the second, in bits. */
  bits: number
  /** The option's evidence line: how the answer is quoted back. */
  text: string
}

/** Numbers in a report are rounded to a millionth: browsers differ in the last digit. */
export const rounded = (value: number) => Math.round(value * 1e6) / 1e6 || 0

/** Every answer as evidence, in the order of the exchanges. */
export function weighAnswers(
  top: ByTrack,
  exchanges: readonly Exchange[],
  first: Track,
  second: Track
): Evidence[] {
  return exchanges.map((exchange) => {
    const { item, option } = exchange.answer
    const { evidence } = exchange.entry.item.options.find(({ id }) => id === option)!
    const bits = rounded(weightOfEvidence(top, exchange, first, second))
    return { item, option, bits, text: evidence }
  })
}

/** What a result quotes. */
export interface QuotedEvidence {
  /** The strongest answers for the first track, at most three. */
  for: Evidence[]
  /** The strongest answer against it, if any speaks against it at all. */
  against: Evidence[]
}

/** The three answers that speak loudest for the first track, and the one loudest against it. */
export function quote(evidence: readonly Evidence[]): QuotedEvidence {
  const order = evidence.toSorted((a, b) => b.bits - a.bits || (a.item < b.item ? -1 : 1))
  return {
    for: order.filter(({ bits }) => bits > 0).slice(0, 3),
    against: order.filter(({ bits }) => bits < 0).slice(-1)
  }
}

/** Bits for the first track gathered on each facet. Facets are not scored: this only finds gaps. */
export function supportByFacet(
  { byId }: ResponseModel,
  evidence: readonly Evidence[]
): Map<Facet, number> {
  const support = new Map<Facet, number>()
  for (const { item, bits } of evidence) {
    const { facet } = byId.get(item)!.item
    support.set(facet, (support.get(facet) ?? 0) + bits)
  }
  return support
}

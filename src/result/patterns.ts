import { textFor } from '../bank/text-for.ts'
import { trackIds, trackIndexes, type Mix, type TrackIndex } from '../bank/track.ts'
import type { Bank } from '../bank/types.ts'
import { weightOfEvidence, type TriedAnswer } from './counterfactual.ts'
import { leadsOf } from './leads.ts'
import { rounded } from './numbers.ts'
import type { Pattern } from './types.ts'

/** A pattern takes two answers, and a result shows three patterns. */
const fewest = 2
const patternCount = 3

/**
 * What the answers have in common, facet by facet: how many of them lead to the same track. See
 * `leadsTo` for which do.
 *
 * A pattern needs at least two such answers, more than half of those given in the facet, and a
 * sentence of the bank's. The strongest one of each facet is kept, then the strongest three of all.
 * Those for a track of the result come first. If there are none, no pattern is shown: the others
 * alone would read like a case against the result.
 *
 * Strength is the evidence of the counted answers, in bits: for the first track against the second,
 * for another track against the first. Patterns without any are left out. Equal ones keep the
 * bank's order.
 *
 * Worked example: of four answers about the week, three lead to the first track, with .8, .5 and
 * .3 bits. The pattern counts 3 of 4 and weighs 1.6 bits.
 *
 * @param top - P(top = t) with all answers.
 * @param around - Tracks of the claim and the place; while the claim is open, all three.
 */
export function findPatterns<T extends string>(
  bank: Bank<T>,
  top: Mix,
  tried: readonly TriedAnswer[],
  [first, second]: readonly [TrackIndex, TrackIndex],
  around: readonly T[]
): Pattern<T>[] {
  const ids = trackIds(bank)
  if (!bank.facets) return []
  const found = bank.facets.flatMap(({ id: facet, patterns }) => {
    const answers = tried.filter(({ entry }) => entry.item.facet === facet)
    const ofFacet = trackIndexes.flatMap((index) => {
      const track = ids[index]
      const sentence = textFor(patterns, track)
      const counted = answers.filter((one) =>
        leadsOf(bank, one.entry).get(one.answer.option)!.includes(index)
      )
      const [count, total] = [counted.length, answers.length]
      if (sentence === undefined || count < fewest || count * 2 <= total) return []
      const rival = index === first ? second : first
      const bits = rounded(
        counted.reduce((sum, one) => sum + weightOfEvidence(top, one, index, rival), 0)
      )
      const text = filledIn(sentence, bank.tallies, count, total)
      return bits > 0 ? [{ pattern: { facet, track, count, total, text }, bits }] : []
    })
    return ofFacet.sort((a, b) => b.bits - a.bits).slice(0, 1)
  })
  const isAround = ({ pattern }: (typeof found)[number]) => around.includes(pattern.track)
  const strongest = found.sort((a, b) => b.bits - a.bits)
  const ofResult = strongest.filter(isAround)
  if (ofResult.length === 0) return []
  const others = strongest.filter((one) => !isAround(one))
  return [...ofResult, ...others].slice(0, patternCount).map(({ pattern }) => pattern)
}

/** A bank that was never parsed may lack `any`; then the count itself is shown, such as "4/6". */
function filledIn(sentence: string, tallies: Bank['tallies'], count: number, total: number) {
  const share = `${count}/${total}`
  return sentence
    .replaceAll('{tally}', tallies?.[share] ?? tallies?.['any'] ?? share)
    .replaceAll('{count}', String(count))
    .replaceAll('{total}', String(total))
}

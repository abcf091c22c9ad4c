import type { Sentence, Truth } from './sentence.ts'
import { leadOf } from './shares.ts'

/** What a result says against itself: how mixed the answers are, and what would change it. */
export function doubtSentences(): Sentence[] {
  return [
    {
      id: 'mixed',
      kind: 'sentence',
      says: 'Your answers point in several directions',
      trueOf: 'consistency is below .5, or half of the facets have another first track',
      shown: ({ consistency }) => consistency.mixed,
      holds: (truth) => truth.person.beta < 0.5 || disagreement(truth) >= 0.5
    },
    {
      id: 'change by one',
      kind: 'sentence',
      says: 'One other answer would put another track first',
      trueOf: 'a second session puts another track first',
      shown: ({ counterfactual }) => !counterfactual.firm,
      holds: ({ first, firstAgain }) => first !== firstAgain
    },
    {
      id: 'change by two',
      kind: 'sentence',
      says: 'No single answer would, but two together',
      trueOf: 'the first two true shares are less than .4 apart',
      shown: ({ counterfactual }) => counterfactual.pair !== null,
      holds: ({ person }) => leadOf(person.mix) < 0.4
    },
    {
      id: 'change by none',
      kind: 'sentence',
      says: 'Neither a single answer nor any two together',
      trueOf: 'a second session puts the same track first',
      shown: ({ counterfactual }) => counterfactual.firm && counterfactual.pair === null,
      holds: ({ first, firstAgain }) => first === firstAgain
    }
  ]
}

/** Share of the facets in which another track leads than on the whole. */
function disagreement({ top, person }: Truth): number {
  const mixes = [...person.facetMixes.values()]
  const other = mixes.filter((mix) => Math.max(...mix) > mix[top])
  return other.length / mixes.length
}

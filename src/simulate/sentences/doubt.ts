import type { Report } from '../../result/report.ts'
import { tracks, type Track } from '../../bank/track.ts'
import { leadOf } from './mix.ts'
import type { Sentence, Truth } from './sentence.ts'

/** What a result says against itself: how mixed the answers are, and what would change it. */
export function doubtSentences(): Sentence[] {
  return [mixedSentence, ...changeSentences(), ...againstSentences()]
}

/** On how many facets, 0 to 1, another track leads than on the whole. */
function disagreement({ top, person }: Truth): number {
  const mixes = [...person.facetMixes.values()]
  const other = mixes.filter((mix) => tracks.some((track) => mix[track] > mix[top]))
  return other.length / mixes.length
}

const mixedSentence: Sentence = {
  id: 'mixed',
  kind: 'sentence',
  says: 'Your answers point in several directions.',
  trueOf: 'consistency is below .5, or half of the facets have another first track',
  shown: ({ consistency }) => consistency.mixed,
  holds: (truth) => truth.person.beta < 0.5 || disagreement(truth) >= 0.5
}

function changeSentences(): Sentence[] {
  const same = ({ topAgain }: Truth, report: Report) => topAgain === firstOf(report)
  return [
    {
      id: 'change by one',
      kind: 'sentence',
      says: 'One other answer would put a different direction first.',
      trueOf: 'a second sitting has another first track',
      shown: ({ counterfactual }) => !counterfactual.firm,
      holds: (truth, report) => !same(truth, report)
    },
    {
      id: 'change by two',
      kind: 'sentence',
      says: 'No single answer would, but two together would.',
      trueOf: 'the first two true shares are less than .4 apart',
      shown: ({ counterfactual }) => counterfactual.pair !== null,
      holds: ({ person }) => leadOf(person.mix) < 0.4
    },
    {
      id: 'change by none',
      kind: 'sentence',
      says: 'Neither a single answer nor any two together would.',
      trueOf: 'a second sitting has the same first track',
      shown: ({ counterfactual }) => counterfactual.firm && counterfactual.pair === null,
      holds: same
    }
  ]
}

function againstSentences(): Sentence[] {
  return [
    {
      id: 'against',
      kind: 'heading',
      says: 'This points away from it.',
      trueOf: 'the first track has less than half of the true mix',
      shown: ({ evidence }) => evidence.against.length > 0,
      holds: ({ person }, report) => person.mix[firstOf(report)] < 0.5
    }
  ]
}

/** The first track of a report whatever it claims: an open claim names none. */
function firstOf({ claim, mean }: Report): Track {
  return claim.tracks[0] ?? tracks.toSorted((a, b) => mean[b] - mean[a])[0]!
}

import type { Bank, Trial } from '../../bank/schema.ts'
import type { Report } from '../../result/report.ts'
import { tracks } from '../../bank/track.ts'
import { among, areFirstTwo, pairs } from './mix.ts'
import type { Sentence } from './sentence.ts'

/** What a result suggests trying. */
export function trialSentences(bank: Bank): Sentence[] {
  const triedBy = ({ trials }: Report) => bank.trials.find(({ id }) => id === trials.confirm)
  return [
    ...tracks.map((track): Sentence => ({
      id: `trials ${track}`,
      kind: 'sentence',
      says: `Trials for ${track}`,
      trueOf: `${track} is the largest true share`,
      shown: (report) => triedBy(report)?.tracks.join() === track,
      holds: ({ top }) => top === track
    })),
    ...pairs.map(([one, other]): Sentence => ({
      id: `trials ${one} and ${other}`,
      kind: 'sentence',
      says: `Trials for ${one} and ${other} together`,
      trueOf: 'these are the two largest true shares',
      shown: (report) => {
        const tried = triedBy(report)?.tracks ?? []
        return tried.length > 1 && among(one, tried) && among(other, tried)
      },
      holds: ({ person }) => areFirstTwo(person.mix, [one, other])
    })),
    ...bank.trials.map(trialSentence)
  ]
}

function trialSentence(trial: Trial): Sentence {
  const several = trial.tracks.length > 1
  const names = trial.tracks.join(' and ')
  return {
    id: `trial ${trial.id}`,
    kind: 'filling',
    says: `Try: ${trial.title}`,
    trueOf:
      (several
        ? `${names} are the two largest true shares`
        : `${names} is the largest true share`) +
      ', and the larger is no larger on the facets of the trial than on the whole',
    shown: ({ trials }) => trials[trial.aim] === trial.id,
    holds: ({ top, person }) => {
      const meant = several ? areFirstTwo(person.mix, trial.tracks) : among(top, trial.tracks)
      if (!meant) return false
      const shares = trial.facets.map((facet) => person.facetMixes.get(facet)![top])
      const mean = shares.reduce((sum, share) => sum + share, 0) / shares.length
      return mean <= person.mix[top]
    }
  }
}

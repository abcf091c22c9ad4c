import { tracks } from '../../bank/track.ts'
import { among, areFirstTwo, leadOf, pairs } from './mix.ts'
import type { Sentence } from './sentence.ts'

/** What a result claims. */
export function claimSentences(): Sentence[] {
  return [
    ...tracks.map((track): Sentence => ({
      id: `clear ${track}`,
      kind: 'sentence',
      says: `Your answers point to ${track}`,
      trueOf: `${track} is the largest true share`,
      shown: ({ claim }) => claim.kind === 'clear' && claim.tracks[0] === track,
      holds: ({ top }) => top === track
    })),
    ...tracks.map((track): Sentence => ({
      id: `leaning ${track}`,
      kind: 'sentence',
      says: `Rather ${track} than another`,
      trueOf: `${track} is the largest true share`,
      shown: ({ claim }) => claim.kind === 'leaning' && claim.tracks[0] === track,
      holds: ({ top }) => top === track
    })),
    ...pairs.map(([one, other]): Sentence => ({
      id: `between ${one} and ${other}`,
      kind: 'sentence',
      says: `Between ${one} and ${other}`,
      trueOf: `these are the two largest true shares`,
      shown: ({ claim }) =>
        claim.kind === 'between' && among(one, claim.tracks) && among(other, claim.tracks),
      holds: ({ person }) => areFirstTwo(person.mix, [one, other])
    })),
    {
      id: 'open',
      kind: 'sentence',
      says: 'Cannot tell yet',
      trueOf: 'the first two true shares are less than .1 apart, or consistency is below .4',
      shown: ({ claim }) => claim.kind === 'open',
      holds: ({ person }) => leadOf(person.mix) < 0.1 || person.beta < 0.4
    }
  ]
}

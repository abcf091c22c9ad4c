import type { Bank } from '../../bank/types.ts'
import type { Sentence } from './sentence.ts'
import { areFirst, indexedTracks, leadOf, pairsOf } from './shares.ts'

/** What a result claims about the first track. */
export function claimSentences(bank: Bank): Sentence[] {
  const tracks = indexedTracks(bank)
  return [
    ...(['clear', 'leaning'] as const).flatMap((kind) =>
      tracks.map(({ id, name, index }): Sentence => ({
        id: `${kind} ${id}`,
        kind: 'sentence',
        says: kind === 'clear' ? `Clear: ${name}` : `Leaning: rather ${name} than another`,
        trueOf: `${name} is the largest true share`,
        shown: ({ claim }) => claim.kind === kind && claim.tracks[0] === id,
        holds: ({ top }) => top === index
      }))
    ),
    ...pairsOf(bank).map(([one, other]): Sentence => ({
      id: `between ${one.id} and ${other.id}`,
      kind: 'sentence',
      says: `Between ${one.name} and ${other.name}`,
      trueOf: 'these are the two largest true shares',
      shown: ({ claim }) =>
        claim.kind === 'between' && [one, other].every(({ id }) => claim.tracks.includes(id)),
      holds: ({ person }) => areFirst(person.mix, [one.index, other.index])
    })),
    {
      id: 'open',
      kind: 'sentence',
      says: 'Too close to call',
      trueOf: 'the first two true shares are less than .1 apart, or consistency is below .4',
      shown: ({ claim }) => claim.kind === 'open',
      holds: ({ person }) => leadOf(person.mix) < 0.1 || person.beta < 0.4
    },
    ...tracks.map(({ id, name, index }): Sentence => ({
      id: `ruled out ${id}`,
      kind: 'sentence',
      says: `${name} is unlikely to come first`,
      trueOf: `${name} isn't the largest true share`,
      shown: ({ claim }) => claim.ruledOut.includes(id),
      holds: ({ top }) => top !== index
    }))
  ]
}

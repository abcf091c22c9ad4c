import type { Bank } from '../../bank/types.ts'
import type { Sentence } from './sentence.ts'
import { areFirst, indexedTracks, positionsOf } from './shares.ts'

/** What a result suggests trying. */
export function experimentSentences(bank: Bank): Sentence[] {
  const nameOf = (id: string) => indexedTracks(bank).find((track) => track.id === id)!.name
  return (bank.experiments ?? []).map(({ id, aim, title, tracks }) => ({
    id: `experiment ${id}`,
    kind: 'filling',
    says: `Try: ${title}`,
    trueOf: `the largest true shares are those of ${tracks.map(nameOf).join(' and ')}`,
    shown: ({ experiments }) => experiments[aim] === id,
    holds: ({ person }) => areFirst(person.mix, positionsOf(bank, tracks))
  }))
}

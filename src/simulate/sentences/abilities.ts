import type { Bank } from '../../bank/types.ts'
import type { Sentence } from './sentence.ts'

/** Which ability a result says the reader reaches for first. */
export function abilitySentences({ leadership }: Bank): Sentence[] {
  return (leadership?.abilities ?? []).map(({ id, name }) => ({
    id: `ability ${id}`,
    kind: 'sentence',
    says: `You reach for this first: ${name}`,
    trueOf: 'it is the largest true share of the abilities',
    among: ({ leadership: found }) => found !== null,
    shown: ({ leadership: found }) => found?.most.includes(id) ?? false,
    holds: ({ person: { abilities } }) => abilities.get(id) === Math.max(...abilities.values())
  }))
}

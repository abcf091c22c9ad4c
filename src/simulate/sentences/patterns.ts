import { textFor } from '../../bank/text-for.ts'
import type { Bank } from '../../bank/types.ts'
import type { Sentence } from './sentence.ts'
import { indexedTracks } from './shares.ts'

/** What several answers in one facet have in common. */
export function patternSentences(bank: Bank): Sentence[] {
  return (bank.facets ?? []).flatMap(({ id: facet, name = facet, patterns }) =>
    indexedTracks(bank)
      .filter(({ id }) => textFor(patterns, id) !== undefined)
      .map(({ id, name: track, index }) => ({
        id: `pattern ${facet} ${id}`,
        kind: 'filling',
        says: `Most answers about "${name}" lead to ${track}`,
        trueOf: `${track} has the largest true share in this facet`,
        shown: ({ patterns: found }) =>
          found.some((one) => one.facet === facet && one.track === id),
        holds: ({ person }) => {
          const mix = person.facetMixes.get(facet)
          return mix !== undefined && mix[index] === Math.max(...mix)
        }
      }))
  )
}

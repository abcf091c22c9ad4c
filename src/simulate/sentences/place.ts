import type { Region } from '../../bank/schema.ts'
import { anchors, regionOf } from '../../model/regions.ts'
import type { Report } from '../../result/report.ts'
import type { Sentence } from './sentence.ts'

const regionNames = anchors.map(({ region }) => region)

/** The place that is likeliest by the answers; where none is told, the one with the most dots. */
function likeliestPlace({ archetypes: { named, set }, dots }: Report): Region {
  const counts = new Map<Region, number>()
  for (const dot of dots) {
    const region = regionOf(dot)
    counts.set(region, (counts.get(region) ?? 0) + 1)
  }
  const [most] = [...counts].toSorted(([, a], [, b]) => b - a)[0]!
  return named ?? set[0] ?? most
}

/** Where in the triangle a result looks for roles. */
export function placeSentences(): Sentence[] {
  const isThere: Sentence['holds'] = ({ person }, report) =>
    regionOf(person.mix) === likeliestPlace(report)
  return [
    {
      id: 'one place',
      kind: 'sentence',
      says: 'This is the part of the triangle where most of the dots lie.',
      trueOf: 'the true mix lies in the likeliest part',
      shown: ({ archetypes }) => archetypes.named !== null,
      holds: isThere
    },
    {
      id: 'two places',
      kind: 'sentence',
      says: 'Most of the dots lie in these two parts of the triangle.',
      trueOf: 'the true mix lies in one of the two likeliest parts',
      shown: ({ archetypes: { named, set } }) => named === null && set.length === 2,
      holds: ({ person }, { archetypes: { set } }) => set.slice(0, 2).includes(regionOf(person.mix))
    },
    {
      id: 'several places',
      kind: 'sentence',
      says: 'Your answers leave these three or four parts of the triangle open.',
      trueOf: 'the true mix lies in one of the parts that hold four fifths of the belief',
      shown: ({ archetypes: { named, set } }) => named === null && set.length > 2,
      holds: ({ person }, { archetypes: { set } }) => set.includes(regionOf(person.mix))
    },
    {
      id: 'no place',
      kind: 'sentence',
      says: 'The dots lie too far apart to name roles.',
      trueOf: 'the true mix lies in another than the likeliest part',
      shown: ({ archetypes: { named, set } }) => named === null && set.length === 0,
      holds: (truth, report) => !isThere(truth, report)
    },
    ...regionNames.map((region): Sentence => ({
      id: `place ${region}`,
      kind: 'filling',
      says: `One place: ${region}`,
      trueOf: `the true mix lies in ${region}`,
      shown: ({ archetypes }) => archetypes.named === region,
      holds: ({ person }) => regionOf(person.mix) === region
    })),
    ...regionNames.map((region): Sentence => ({
      id: `place ${region} open`,
      kind: 'filling',
      says: `Among several places: ${region}`,
      trueOf: `the true mix lies in ${region}`,
      shown: ({ archetypes }) => archetypes.named === null && archetypes.set.includes(region),
      holds: ({ person }) => regionOf(person.mix) === region
    }))
  ]
}

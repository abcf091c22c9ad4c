import type { Mix } from '../../bank/track.ts'
import type { Bank, Region } from '../../bank/types.ts'
import { regions, toRegion } from '../../model/regions.ts'
import type { Person } from '../person.ts'
import type { Sentence } from './sentence.ts'
import { indexedTracks } from './shares.ts'

/** Whether the nearest anchor is less than .1 nearer than the next. */
function isNearBorder(mix: Mix): boolean {
  const distances = regions.map(({ anchor }) =>
    Math.hypot(mix[0] - anchor[0], mix[1] - anchor[1], mix[2] - anchor[2])
  )
  const [nearest, next] = distances.sort((a, b) => a - b)
  return next! - nearest! < 0.1
}

/** Where a result says the reader stands, and what it says beside that. */
export function placeSentences(bank: Bank): Sentence[] {
  const lies = ({ region }: Person, named: Region | undefined) =>
    named !== undefined && toRegion(bank, region).join() === named.join()
  const names = indexedTracks(bank)
  const nameOf = (region: Region) =>
    bank.places?.find((place) => place.region.join() === region.join())?.name ??
    names
      .filter(({ id }) => region.includes(id))
      .map(({ name }) => name)
      .join('–')
  return [
    ...regions.map((model): Sentence => {
      const region = toRegion(bank, model)
      return {
        id: `place ${region.join('+')}`,
        // People with an even mix answer almost at random, so nearly all of them are told that
        // it's too close to call.
        kind: region.length === 3 ? 'filling' : 'sentence',
        says: `Your place: ${nameOf(region)} (${region.join(' + ')})`,
        trueOf: 'the true mix lies there',
        shown: ({ place }) => place?.region.join() === region.join(),
        holds: ({ person }) => lies(person, region)
      }
    }),
    {
      id: 'alternative',
      kind: 'sentence',
      says: 'It could also be the place next to it',
      trueOf: "the true mix doesn't lie in the named place",
      among: ({ place }) => place !== null,
      shown: ({ place }) => place?.alternative !== undefined,
      holds: ({ person }, { place }) => !lies(person, place?.region)
    },
    {
      id: 'no place',
      kind: 'sentence',
      says: 'No place yet',
      trueOf: 'the true mix lies within .1 of another region, or consistency is below .4',
      shown: ({ place }) => place === null,
      holds: ({ person }) => isNearBorder(person.mix) || person.beta < 0.4
    },
    ...(bank.now?.length
      ? [
          {
            id: 'staying',
            // How rare it is depends on our guess about current roles.
            kind: 'filling',
            says: 'You are where your answers point, and nothing pushes you',
            trueOf: 'the true mix lies in the region of the current role',
            shown: ({ now }) => now?.staying === true,
            holds: ({ person }, { now }) => lies(person, now?.region)
          } satisfies Sentence
        ]
      : []),
    ...(bank.days?.length
      ? ([true, false] as const).map((agrees): Sentence => ({
          id: `day ${agrees ? 'agrees' : 'disagrees'}`,
          kind: 'fact',
          says: agrees
            ? 'You picked the day of your place without seeing its name'
            : 'You picked the day of another place',
          trueOf: agrees ? 'the true mix lies in the named place' : "it doesn't",
          shown: ({ day }) => day?.agrees === agrees,
          among: ({ day }) => day !== null,
          holds: ({ person }, { place }) => lies(person, place?.region) === agrees
        }))
      : [])
  ]
}

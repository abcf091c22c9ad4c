import { bank as english } from '../questions/index.ts'
import type { Place } from '../src/bank/types.ts'
import { pathIn, type Language } from './language.ts'

/**
 * A place's part of an address: 'player-coach'. It's made from the English name in every language,
 * so that an address stays when a translation finds a better word.
 */
function placeSlug({ region }: Pick<Place, 'region'>): string {
  const { name } = english.places!.find((place) => place.region.join() === region.join())!
  return name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
}

/** The path of a place's page, without the folder of a language. */
export const placePath = (place: Pick<Place, 'region'>): string => `place/${placeSlug(place)}/`

/** The path of the picture that goes with a link to a place. */
export const cardPath = (place: Pick<Place, 'region'>, language: Language = 'en'): string =>
  `cards/${pathIn(language, placeSlug(place))}.png`

/** The path of the picture that goes with a link to any other page. */
export const quizCardPath = (language: Language): string => `cards/${pathIn(language, 'quiz')}.png`

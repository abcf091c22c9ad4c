import type { Place } from '../src/bank/types.ts'

/** A place's part of an address: 'player-coach'. */
const placeSlug = ({ name }: Place): string =>
  name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')

/** The path of a place's page. */
export const placePath = (place: Place): string => `place/${placeSlug(place)}/`

/** The path of the picture that goes with a link to a place. */
export const cardPath = (place: Place): string => `cards/${placeSlug(place)}.png`

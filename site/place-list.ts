import type { Bank } from '../src/bank/types.ts'
import { cardList } from './card-list.ts'
import type { Html } from './html.ts'
import { placePath } from './place-path.ts'
import type { Site } from './site.ts'

/** The places as a list of links. */
export const placeList = (site: Site, { places = [] }: Bank): Html =>
  cardList(
    site,
    places.map((place) => [placePath(place), place.name, place.headline])
  )

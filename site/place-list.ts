import { cardList } from './card-list.ts'
import type { Edition } from './edition.ts'
import type { Html } from './html.ts'
import { pathIn } from './language.ts'
import { placePath } from './place-path.ts'
import type { Site } from './site.ts'

/** The places as a list of links. */
export const placeList = (site: Site, { language, bank: { places = [] } }: Edition): Html =>
  cardList(
    site,
    places.map((place) => [pathIn(language, placePath(place)), place.name, place.headline])
  )

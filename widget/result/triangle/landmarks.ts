import type { Bank, Region } from '../../../src/bank/schema.ts'
import type { ByTrack, Track } from '../../../src/bank/track.ts'
import type { Words } from '../../messages/words.ts'
import { seats } from './cells.ts'
import { dotPlaces } from './dots.ts'
import { side, type Place } from './place.ts'

/** A name on the drawing: of a corner, or of a seat that somebody in that region may have. */
interface Landmark {
  region: Region
  name: string
}

/** Where the name of the centre is written: none of the others lies where dots may lie. */
const covers = ([x, y]: Place) => Math.abs(x - side / 2) < 66 && y > 180 && y < 280

/**
 * The corners in the order of the tracks, then as many of the other regions as have a role; the
 * centre only where its name lies on no dot.
 */
export const landmarks = (
  { corner }: Words,
  { roles }: Bank,
  dots: readonly ByTrack[]
): Landmark[] =>
  [...seats.keys()].flatMap((region) => {
    if (region === 'centre' && dotPlaces(dots).some(covers)) return []
    const role = roles.find((candidate) => candidate.region === region)
    const name = region in corner ? corner[region as Track] : role?.seats[0]?.name
    return name ? [{ region, name }] : []
  })

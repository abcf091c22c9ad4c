import type { ByTrack } from '../../../src/bank/track.ts'
import { place, type Place } from './place.ts'

/** Between dots that would lie on one another. */
const apart = 5.4

/** The angle that sunflowers set their seeds by: no two fall in line. */
const golden = Math.PI * (3 - Math.sqrt(5))

/** Where to draw dots, those that share a place set around it like the seeds of a sunflower. */
export function dotPlaces(dots: readonly ByTrack[]): Place[] {
  const places = dots.map(place)
  const same = places.map(([x, y]) => places.filter((other) => other[0] === x && other[1] === y))
  const drawn = new Map<string, number>()
  return places.map(([x, y], index) => {
    if (same[index]!.length === 1) return [x, y]
    const before = drawn.get(`${x} ${y}`) ?? 0
    drawn.set(`${x} ${y}`, before + 1)
    const distance = apart * Math.sqrt(before + 0.5)
    return [x + distance * Math.cos(before * golden), y + distance * Math.sin(before * golden)]
  })
}

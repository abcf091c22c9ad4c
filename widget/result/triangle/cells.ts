import { corners, outline, pointOf, type Point, type Triple } from './geometry.ts'

/** One of the seven areas of the picture. */
export interface Cell {
  /** Positions of its tracks in the bank's order, such as "01" for the first two. */
  key: string
  /** Its corners, in order. The polygon is convex. */
  polygon: readonly Point[]
  outline: string
  /** The y coordinate of its name, unless a point lies there. */
  nameY: number
}

const third = 1 / 3

/** Anchors as in the model's `regions.ts`: a point is in the cell of the nearest. */
const seats: readonly (Pick<Cell, 'key' | 'nameY'> & { anchor: Triple })[] = [
  { key: '0', anchor: [0.8, 0.1, 0.1], nameY: 97 },
  { key: '1', anchor: [0.1, 0.8, 0.1], nameY: 304 },
  { key: '2', anchor: [0.1, 0.1, 0.8], nameY: 304 },
  { key: '01', anchor: [0.46, 0.46, 0.08], nameY: 193 },
  { key: '12', anchor: [0.08, 0.46, 0.46], nameY: 311 },
  { key: '02', anchor: [0.46, 0.08, 0.46], nameY: 193 },
  { key: '012', anchor: [third, third, third], nameY: 244 }
]

/** The part of a polygon that is nearer to one point than to another. */
function nearer(polygon: readonly Point[], one: Point, other: Point): Point[] {
  // Positive on the side of `one`; zero on the line halfway between.
  const lead = ([x, y]: Point) =>
    (x - other[0]) ** 2 + (y - other[1]) ** 2 - (x - one[0]) ** 2 - (y - one[1]) ** 2
  return polygon.flatMap((start, index): Point[] => {
    const end = polygon[(index + 1) % polygon.length]!
    const [from, to] = [lead(start), lead(end)]
    const kept = from >= 0 ? [start] : []
    if (from * to >= 0) return kept
    const part = from / (from - to)
    return [...kept, [start[0] + part * (end[0] - start[0]), start[1] + part * (end[1] - start[1])]]
  })
}

export const cells: readonly Cell[] = seats.map(({ key, anchor, nameY }) => {
  const polygon = seats.reduce<readonly Point[]>(
    (rest, other) =>
      other.anchor === anchor ? rest : nearer(rest, pointOf(anchor), pointOf(other.anchor)),
    corners
  )
  return { key, polygon, outline: outline(polygon), nameY }
})

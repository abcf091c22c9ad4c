import { corners, outline, place, type Point, type Triple } from './geometry.ts'

/** One of the seven areas of the picture. */
export interface Cell {
  /** Positions of its tracks in the bank's order, such as "01" for the first two. */
  key: string
  outline: string
  /** Middle of its name, and how wide a line of it may be. */
  label: { x: number; y: number; width: number }
  /** Which way the name slides to make room for a point. */
  slide: Point
}

const third = 1 / 3

/** Anchors as in the model's `regions.ts`: a point is in the cell of the nearest. */
const seats: readonly (Omit<Cell, 'outline'> & { anchor: Triple })[] = [
  { key: '0', anchor: [0.8, 0.1, 0.1], label: { x: 200, y: 97, width: 104 }, slide: [0, 38] },
  { key: '1', anchor: [0.1, 0.8, 0.1], label: { x: 76, y: 304, width: 108 }, slide: [4, 34] },
  { key: '2', anchor: [0.1, 0.1, 0.8], label: { x: 324, y: 304, width: 108 }, slide: [-4, 34] },
  { key: '01', anchor: [0.46, 0.46, 0.08], label: { x: 128, y: 193, width: 94 }, slide: [-34, 42] },
  { key: '12', anchor: [0.08, 0.46, 0.46], label: { x: 200, y: 311, width: 138 }, slide: [0, 24] },
  { key: '02', anchor: [0.46, 0.08, 0.46], label: { x: 272, y: 193, width: 94 }, slide: [34, 42] },
  {
    key: '012',
    anchor: [third, third, third],
    label: { x: 200, y: 244, width: 108 },
    slide: [0, 34]
  }
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

export const cells: readonly Cell[] = seats.map(({ anchor, ...cell }) => ({
  ...cell,
  outline: outline(
    seats.reduce<readonly Point[]>(
      (polygon, other) =>
        other.anchor === anchor ? polygon : nearer(polygon, place(anchor), place(other.anchor)),
      corners
    )
  )
}))

/** How much room a point needs, from its middle to that of a name: for the point, and each line. */
const room = { x: 62, point: 16, line: 11 }

/**
 * Where a cell's name goes so that the first point on it doesn't hide it.
 *
 * @param lines - How many lines the name has.
 */
export function labelBeside(
  { label, slide }: Cell,
  points: readonly Point[],
  lines = 2
): Cell['label'] {
  const roomAbove = room.point + lines * room.line
  const point = points.find(
    ([x, y]) => Math.abs(x - label.x) < room.x && Math.abs(y - label.y) < roomAbove
  )
  if (!point) return label
  const below = point[1] - label.y
  // Away from the point along the cell, as far as it takes.
  const part = (below >= 0 ? below - roomAbove : below + roomAbove) / slide[1]
  const limited = Math.max(-1, Math.min(1, part))
  return { ...label, x: label.x + limited * slide[0], y: label.y + limited * slide[1] }
}

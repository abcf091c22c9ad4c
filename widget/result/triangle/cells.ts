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
  { key: '0', anchor: [0.8, 0.1, 0.1], label: { x: 200, y: 93, width: 92 }, slide: [0, 38] },
  { key: '1', anchor: [0.1, 0.8, 0.1], label: { x: 77, y: 301, width: 98 }, slide: [3, 36] },
  { key: '2', anchor: [0.1, 0.1, 0.8], label: { x: 323, y: 301, width: 98 }, slide: [-3, 36] },
  { key: '01', anchor: [0.46, 0.46, 0.08], label: { x: 131, y: 191, width: 80 }, slide: [-22, 40] },
  { key: '12', anchor: [0.08, 0.46, 0.46], label: { x: 200, y: 312, width: 128 }, slide: [0, 22] },
  { key: '02', anchor: [0.46, 0.08, 0.46], label: { x: 269, y: 191, width: 80 }, slide: [22, 40] },
  {
    key: '012',
    anchor: [third, third, third],
    label: { x: 200, y: 238, width: 100 },
    slide: [0, 36]
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

/** How much room a point needs, from its center to the center of a name. */
const room = { x: 62, y: 34 }

/** Where a cell's name goes so that the first point on it doesn't hide it. */
export function labelBeside({ label, slide }: Cell, points: readonly Point[]): Cell['label'] {
  const point = points.find(
    ([x, y]) => Math.abs(x - label.x) < room.x && Math.abs(y - label.y) < room.y
  )
  if (!point) return label
  const below = point[1] - label.y
  // Away from the point along the cell, as far as it takes.
  const part = (below >= 0 ? below - room.y : below + room.y) / slide[1]
  const limited = Math.max(-1, Math.min(1, part))
  return { ...label, x: label.x + limited * slide[0], y: label.y + limited * slide[1] }
}

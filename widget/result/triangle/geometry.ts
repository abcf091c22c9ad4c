/** A point in the picture: x to the right, y downward, the triangle's side being 400. */
export type Point = readonly [x: number, y: number]

/** The rectangle that something covers, in the picture's units. */
export type Box = readonly [left: number, top: number, right: number, bottom: number]

export const overlap = (one: Box, other: Box): boolean =>
  one[0] < other[2] && other[0] < one[2] && one[1] < other[3] && other[1] < one[3]

/** Shares of the three tracks in the bank's order; they sum to 1. */
export type Triple = readonly [number, number, number]

export const side = 400
export const height = side * Math.sqrt(0.75)

/** Where a mix lies: the first track at the top, the second at the left, the third at the right. */
export const pointOf = ([top, left, right]: Triple): Point => [
  ((1 + right - left) * side) / 2,
  (1 - top) * height
]

export const corners: readonly Point[] = [
  [side / 2, 0],
  [side, height],
  [0, height]
]

/** The outline of a polygon as SVG path data. */
export const outline = (polygon: readonly Point[]): string =>
  `M${polygon.map(([x, y]) => `${round(x)} ${round(y)}`).join('L')}Z`

/** Around the triangle, for strokes and points on its edge. */
const margin = 15

/** What the picture shows: left, top, width and height. */
export const box = [-margin, -margin, side + 2 * margin, height + 2 * margin] as const

/** A position in percent of the picture. */
export const inPicture = ({ x, y }: { x: number; y: number }) => ({
  left: `${round(((x - box[0]) / box[2]) * 100)}%`,
  top: `${round(((y - box[1]) / box[3]) * 100)}%`
})

export const round = (value: number): number => Math.round(value * 10) / 10

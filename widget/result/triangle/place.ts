import type { ByTrack } from '../../../src/bank/track.ts'

/** A place in the drawing: x to the right, y downwards, the triangle's side being 400. */
export type Place = readonly [x: number, y: number]

export const side = 400
export const height = side * Math.sqrt(0.75)

/** Where a mix lies: manager at the top, ic to the left, specialist to the right. */
export const place = ({ manager, ic, specialist }: ByTrack): Place => [
  ((1 + specialist - ic) * side) / 2,
  (1 - manager) * height
]

/** The corners of the triangle. */
export const corners: readonly Place[] = [
  [side / 2, 0],
  [side, height],
  [0, height]
]

/** The outline of a polygon as SVG path data. */
export const outline = (polygon: readonly Place[]): string =>
  `M${polygon.map(([x, y]) => `${x.toFixed(1)} ${y.toFixed(1)}`).join('L')}Z`

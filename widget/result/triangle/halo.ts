import { grid, pointOf, round } from './geometry.ts'

/**
 * A soft area around grid points: dots without length, to be drawn with round caps so wide that
 * they run together. Several widths on top of each other fade out toward the edge.
 *
 * @param members - Indexes of grid points.
 */
export const haloPath = (members: readonly number[]): string =>
  members
    .map((member) => {
      const [x, y] = pointOf(grid[member]!)
      return `M${round(x)} ${round(y)}h0`
    })
    .join('')

/** Grid points around the middle of the triangle; the corners are .82 away from it. */
export const pointsAround = (radius: number): readonly number[] =>
  grid.flatMap((shares, index) =>
    Math.hypot(...shares.map((share) => share - 1 / 3)) < radius ? [index] : []
  )

/** Widths of the strokes, the faint outer ones first. */
export const haloWidths = [98, 91, 84, 77, 70, 63, 56, 49, 42, 35, 28] as const

/** Opacity of each stroke: together they hide about a quarter of what lies below. */
export const haloOpacity = 0.026

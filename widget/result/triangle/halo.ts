import { grid, place, round } from './geometry.ts'

/**
 * A soft area around grid points: dots without length, to be drawn with round caps so wide that
 * they run together. Several widths on top of each other fade out toward the edge.
 *
 * @param members - Indexes of grid points.
 */
export const haloPath = (members: readonly number[]): string =>
  members
    .map((member) => {
      const [x, y] = place(grid[member]!)
      return `M${round(x)} ${round(y)}h0`
    })
    .join('')

/** Widths of the strokes, the faint outer ones first. */
export const haloWidths = [82, 75, 68, 61, 54, 47, 40, 33, 26] as const

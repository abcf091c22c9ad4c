import { pointOf } from './geometry.ts'
import { grid } from './grid.ts'
import { dot } from './halo.ts'

/**
 * A soft area around grid points: dots so close that their round caps run together.
 *
 * @param members - Indexes of grid points.
 */
export const haloPath = (members: readonly number[]): string =>
  members.map((member) => dot(pointOf(grid[member]!))).join('')

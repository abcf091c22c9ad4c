import type { Bank } from '../../../src/bank/types.ts'
import { cells } from './cells.ts'
import type { Box, Point } from './geometry.ts'
import { boldWidth, placeName, type PlacedName } from './place-name.ts'
import { cellName } from './regions-of-bank.ts'

/** The name of a cell, and where it goes. */
export interface NameInCell extends PlacedName {
  /** Key of the cell. */
  key: string
  name: string
}

/**
 * The names of all cells that have one, placed so that no point hides them.
 *
 * @param own - Key of the cell whose name is bold.
 * @param size - The usual font size, in the picture's units.
 * @param points - All points that could hide a name.
 */
export const placeNames = (
  bank: Bank,
  own: string | undefined,
  size: number,
  points: readonly Point[]
): NameInCell[] =>
  cells.flatMap((cell) => {
    const { key } = cell
    const name = cellName(bank, key)
    const letters = key === own ? boldWidth * size : size
    return name ? [{ key, name, ...placeName(cell, name, letters, points) }] : []
  })

/** Line height in ems. */
const line = 1.2

/** Width of the widest fonts relative to the estimate. */
const wider = 1.16

/** The largest box that a name may cover, whether the browser sets it in one line or two. */
export function boxOfName({ x, y, width, whole, longest, scale }: NameInCell, size: number): Box {
  const fitsOneLine = whole <= width
  const breaks = longest < whole && whole * wider > width
  const wide = wider * (fitsOneLine ? whole : Math.max(longest, 0.6 * whole))
  const tall = scale * size * line * (breaks ? 2 : 1)
  return [x - wide / 2, y - tall / 2, x + wide / 2, y + tall / 2]
}

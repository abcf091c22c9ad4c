import type { Bank } from '../../../src/bank/types.ts'
import { cells } from './cells.ts'
import type { Box, Point } from './geometry.ts'
import { boldWidth, placeName, type PlacedName } from './place-name.ts'
import { cellName } from './regions-of-bank.ts'

/** The name of a cell, and where it goes. */
export interface NameInCell extends PlacedName {
  /** Of the cell. */
  key: string
  name: string
}

/**
 * The names of all cells that have one, where no point hides them.
 *
 * @param own - Key of the cell whose name is bold.
 * @param size - The usual size of their letters.
 * @param points - Everything that may lie on a name.
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

/** Height of a line in parts of the size of its letters. */
const line = 1.2

/** How much wider the letters of some fonts are. */
const wider = 1.16

/** The most a name covers, whether the browser sets it in one line or two. */
export function boxOfName({ x, y, width, whole, longest, scale }: NameInCell, size: number): Box {
  const fitsOneLine = whole <= width
  const breaks = longest < whole && whole * wider > width
  const wide = wider * (fitsOneLine ? whole : Math.max(longest, 0.6 * whole))
  const tall = scale * size * line * (breaks ? 2 : 1)
  return [x - wide / 2, y - tall / 2, x + wide / 2, y + tall / 2]
}

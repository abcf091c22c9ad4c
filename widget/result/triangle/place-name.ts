import type { Cell } from './cells.ts'
import type { Point } from './geometry.ts'

/** A free part of a cell: its middle, and how wide a line of a name may be. */
interface Spot {
  x: number
  y: number
  width: number
}

/** Where the name of a cell goes. */
export interface PlacedName extends Spot {
  lines: 1 | 2
  /** How much smaller than usual it is. */
  scale: number
  /** How wide it is in one line, about, and how wide its longest word. */
  whole: number
  longest: number
}

/** Height of a line of a name. */
const line = 22

/** Above and below the letters of a name. */
const leading = 4

/** From a name to the edge of its cell, half of which the line between two cells takes. */
const padding = 4

/** From the letters of a name to the top or bottom of its cell: the outline is thicker. */
const margin = 3

/** How near a point may come to the middle of a name: to its side, and above or below the name. */
const near = { x: 62, y: 16 }

/** Width of a text in parts of its size, about that of common typefaces. */
const widthOf = (text: string) =>
  [...text].reduce(
    (sum, letter) =>
      sum + (/[mw]/i.test(letter) ? 0.85 : /[fijlrt\u00ed\s.,'\u2019-]/.test(letter) ? 0.34 : 0.57),
    0
  )

/** How much wider bold letters are. */
export const boldWidth = 1.07

/** Smaller letters can't be read in the smallest picture. */
const smallest = 0.75

/** From where to where a polygon is at this height. */
function chord(polygon: readonly Point[], y: number): readonly [left: number, right: number] {
  const crossings = polygon.flatMap(([x, top], index) => {
    const [nextX, nextY] = polygon[(index + 1) % polygon.length]!
    return (top - y) * (nextY - y) <= 0 && top !== nextY
      ? [x + ((nextX - x) * (y - top)) / (nextY - top)]
      : []
  })
  return [Math.min(...crossings), Math.max(...crossings)]
}

/** The middle of a cell for a name of so many lines at this height, or as near as it fits. */
function spotAt({ polygon }: Cell, wanted: number, lines: number): Spot {
  const half = (lines * line) / 2 - leading
  const heights = polygon.map(([, y]) => y)
  const [highest, lowest] = [Math.min(...heights), Math.max(...heights)]
  const y = Math.max(highest + half + margin, Math.min(lowest - half - margin, wanted))
  // Cells are convex: what fits at its top and at its bottom fits between them.
  const [top, bottom] = [chord(polygon, y - half), chord(polygon, y + half)]
  const [left, right] = [Math.max(top[0], bottom[0]), Math.min(top[1], bottom[1])]
  return { x: (left + right) / 2, y, width: right - left - 2 * padding }
}

/**
 * Where a cell's name goes so that no point on it hides it: in its usual place, or else above or
 * below a point. It is set smaller if its longest word doesn't fit.
 *
 * @param size - The usual size of its letters; of bold ones, `boldWidth` times as much.
 * @param points - Everything that may lie on it.
 */
export function placeName(
  cell: Cell,
  name: string,
  size: number,
  points: readonly Point[] = []
): PlacedName {
  const words = name.split(/(?<=-)|\s/)
  const longest = size * Math.max(...words.map(widthOf))
  const isShort = size * widthOf(name) <= spotAt(cell, cell.nameY, 1).width
  const lines = isShort || words.length === 1 ? 1 : 2
  const enough = near.y + (lines * line) / 2
  const usual = spotAt(cell, cell.nameY, lines)
  /** How far the nearest point is, as far as that matters, less what is beyond the cell. */
  const room = ({ x, y, width }: Spot) =>
    Math.min(0, (width - longest * smallest) / 2) +
    Math.min(
      enough,
      ...points
        .filter((point) => Math.abs(point[0] - x) < near.x)
        .map((point) => Math.round(Math.abs(point[1] - y)))
    )
  const beside = points
    .flatMap(([, y]) => [y - enough, y + enough])
    .map((y) => spotAt(cell, y, lines))
  const away = ({ y }: Spot) => Math.abs(y - usual.y)
  const [best = usual] = [usual, ...beside].toSorted(
    (one, other) => room(other) - room(one) || away(one) - away(other)
  )
  const scale = Math.max(smallest, Math.min(1, best.width / longest))
  const whole = scale * size * widthOf(name)
  return { ...best, lines, scale, whole, longest: scale * longest }
}

import type { Cell } from './cells.ts'
import type { Point } from './geometry.ts'

/** Where a name may go in a cell: its middle, and the width available for a line. */
interface Spot {
  x: number
  y: number
  width: number
}

/** Where the name of a cell goes, and how large it is. */
export interface PlacedName extends Spot {
  lines: 1 | 2
  /** Font size relative to the usual one, .75 to 1. */
  scale: number
  /** Estimated width of the name in one line, and of its longest word. */
  whole: number
  longest: number
}

/** Line height of a name, in the picture's units. */
const line = 22

/** Space above and below the letters in a line. */
const leading = 4

/** Space between a name and the side of its cell. The line between cells takes half of it. */
const padding = 4

/** Space between the letters and the top or bottom of the cell, to clear its thicker outline. */
const margin = 3

/** A point hides a name if it's closer than x to its middle and closer than y to its lines. */
const near = { x: 62, y: 16 }

/** Estimated width of a text in ems, for common typefaces. */
const widthOf = (text: string) =>
  [...text].reduce(
    (sum, letter) =>
      sum + (/[mw]/i.test(letter) ? 0.85 : /[fijlrt\u00ed\s.,'\u2019-]/.test(letter) ? 0.34 : 0.57),
    0
  )

/** Width of bold letters relative to regular ones. */
export const boldWidth = 1.07

/** The smallest scale: smaller letters can't be read in the smallest picture. */
const smallest = 0.75

/** The left and right edge of a polygon at height y. */
function chord(polygon: readonly Point[], y: number): readonly [left: number, right: number] {
  const crossings = polygon.flatMap(([x, top], index) => {
    const [nextX, nextY] = polygon[(index + 1) % polygon.length]!
    return (top - y) * (nextY - y) <= 0 && top !== nextY
      ? [x + ((nextX - x) * (y - top)) / (nextY - top)]
      : []
  })
  return [Math.min(...crossings), Math.max(...crossings)]
}

/** The spot for a name with this many lines at the height wanted, or as close to it as fits. */
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
 * Places the name of a cell so that no point hides it: at its usual spot, or above or below a
 * point, wherever it can be larger. The name is set smaller if its longest word doesn't fit.
 *
 * @param size - The usual font size, in the picture's units; for a bold name, times `boldWidth`.
 * @param points - All points that could hide the name.
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
  /** Distance to the nearest point, at most `enough`, minus what would stick out of the cell. */
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
  const scaleAt = ({ width }: Spot) => Math.max(smallest, Math.min(1, width / longest))
  const [best = usual] = [usual, ...beside].toSorted(
    (one, other) =>
      room(other) - room(one) || scaleAt(other) - scaleAt(one) || away(one) - away(other)
  )
  const scale = scaleAt(best)
  const whole = scale * size * widthOf(name)
  return { ...best, lines, scale, whole, longest: scale * longest }
}

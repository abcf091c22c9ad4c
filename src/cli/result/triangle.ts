import { placeEntry } from '../../bank/region.ts'
import { trackIds, type Mix } from '../../bank/track.ts'
import type { Bank, Region } from '../../bank/types.ts'
import { nearestPoint } from '../../model/triangle.ts'
import type { Report } from '../../result/types.ts'
import { safeText } from '../io/safe-text.ts'
import { wrap } from '../io/wrap.ts'

/** Lines from the tip to the base, if there's room. */
const tallest = 13
/** Line on which the names beside the edges begin. */
const edgeRow = 5

/**
 * The triangle in characters: `◉` is the mean, `░` the region that holds 80% of the belief. Place
 * names are at the corners and beside the edges.
 *
 * @param bank - Its first track is the tip, the second the left corner, the third the right one.
 */
export function triangle(bank: Bank, { mean, region80 }: Report, width = 80): string {
  const ids = trackIds(bank)
  const name = (region: Region) =>
    safeText(placeEntry(bank, region)?.name ?? region.map((id) => trackName(bank, id)).join(' + '))
  const [top, left, right] = ids
  const center = Math.floor(width / 2)
  // A line is four cells longer than the one above it.
  const height = Math.min(tallest, Math.floor(center / 2))
  const inRegion = new Set(region80.points)
  const you = closestCell(
    ids.map((id) => mean[id]!),
    height
  )

  const rows = Array.from({ length: height }, (_, row) => {
    const cells = Array.from({ length: 4 * row + 1 }, (__, column) => {
      if (row === you.row && column === you.column) return '◉'
      if (inRegion.has(nearestPoint(mixAt(row, column, height)))) return '░'
      const isEdge = column === 0 || column === 4 * row || row === height - 1
      return isEdge ? '·' : ' '
    })
    return { start: center - 2 * row, text: cells.join('') }
  })
  const roomAt = (row: number) => center - 2 * row - 3
  /** The name beside an edge, or nothing where it would be cut. */
  const beside = (region: Region) => {
    const names = wrap(name(region), roomAt(edgeRow + 1)).split('\n')
    return names.every((line, index) => line.length <= roomAt(edgeRow + index)) ? names : []
  }
  const [before, after] = [beside([top, left]), beside([top, right])]
  const lines = rows.map(({ start, text }, row) => {
    const [first = '', second = ''] = [before[row - edgeRow], after[row - edgeRow]]
    return `${first.padStart(start - 2)}  ${text}  ${second}`.trimEnd()
  })
  const wide = 4 * (height - 1) + 1
  const corners = `${name([left]).padEnd(Math.max(1, wide - name([right]).length))}${name([right])}`
  return [
    centered(name([top]), center),
    ...lines,
    ' '.repeat(center - 2 * (height - 1)) + corners,
    centered(name([left, right]), center),
    // There's no room for it beside the point.
    ...(placeEntry(bank, ids) ? [centered(`in the middle: ${name(ids)}`, center)] : [])
  ].join('\n')
}

const centered = (text: string, center: number) =>
  ' '.repeat(Math.max(0, center - Math.floor(text.length / 2))) + text

const trackName = (bank: Bank, id: string) =>
  bank.tracks.find((track) => track.id === id)?.name ?? id

/** The mix at a cell: the tip is all of the first track. */
function mixAt(row: number, column: number, height: number): Mix {
  const down = row / (height - 1)
  const across = row === 0 ? 0.5 : column / (4 * row)
  return [1 - down, down * (1 - across), down * across]
}

function closestCell(mix: readonly number[], height: number): { row: number; column: number } {
  const down = 1 - mix[0]!
  const row = Math.round(down * (height - 1))
  const across = down > 0 ? mix[2]! / down : 0.5
  return { row, column: Math.round(across * 4 * row) }
}

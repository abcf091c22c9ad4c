import type { Bank, Region } from '../../../src/bank/types.ts'
import { wrapped, type Drawing, type Label, type Shape } from '../drawing.ts'
import { cells } from './cells.ts'
import { corners, height, outline, place, side } from './geometry.ts'
import { haloOpacity, haloPath, haloWidths } from './halo.ts'
import { boldWidth, placeName } from './place-name.ts'
import { placeTags, tagDistance, tagMiddle } from './place-tags.ts'
import { capitalized, cellKey, cellName, tripleOf } from './regions-of-bank.ts'

/** The colors of pictures that leave the page: warm paper, dark ink, one accent. */
export const colors = {
  paper: '#fffefb',
  ink: '#211f1b',
  soft: '#66625a',
  cell: '#f3f0e9',
  own: '#cfe6e3',
  accent: '#0b5d63'
} as const

/** The size of the names of places. */
const nameSize = 16

interface Shown {
  region?: Region | undefined
  mean?: Record<string, number> | undefined
  points?: readonly number[] | undefined
  /** Written beside the point, if there is room. */
  tag?: string | undefined
}

/** The picture as shapes and labels of a drawing, its own size 400 by 346 plus the corner names. */
export function drawTriangle(
  bank: Bank,
  { region, mean, points = [], tag }: Shown
): Pick<Drawing, 'shapes' | 'labels'> {
  const own = region && cellKey(bank, region)
  const point = mean && place(tripleOf(bank, mean))
  const halo = haloPath(points)
  const around = outline([
    [-45, -45],
    [side + 45, -45],
    [side + 45, height + 45],
    [-45, height + 45]
  ])
  const shapes: Shape[] = [
    ...cells.map(({ key, outline: d }) => ({
      'd': d,
      'fill': key === own ? colors.own : colors.cell,
      'stroke': colors.paper,
      'stroke-width': 5
    })),
    ...(halo
      ? haloWidths.map((width) => ({
          'd': halo,
          'stroke': colors.accent,
          'stroke-width': width,
          'opacity': haloOpacity
        }))
      : []),
    ...cells.flatMap(({ key, outline: d }) =>
      key === own ? [{ 'd': d, 'stroke': colors.accent, 'stroke-width': 2.5 }] : []
    ),
    { d: around + outline(corners.toReversed()), fill: colors.paper }
  ]
  if (point) {
    const [x, y] = point
    const circle = (r: number) =>
      `M${x - r} ${y}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0Z`
    shapes.push({ d: circle(14), fill: colors.paper }, { d: circle(10), fill: colors.accent })
  }
  const tags = placeTags(
    point && tag ? [{ text: tag, at: point, kind: 'own' }] : [],
    point ? [point] : []
  )
  const covered = [...(point ? [point] : []), ...tags.map(tagMiddle)]
  const labels = cells.flatMap((cell): Label[] => {
    const isOwn = cell.key === own
    const weight = isOwn ? 700 : 450
    const name = cellName(bank, cell.key)
    const { x, y, width, scale } = placeName(
      cell,
      name,
      isOwn ? boldWidth * nameSize : nameSize,
      covered
    )
    const size = nameSize * scale
    const lines = wrapped(name, width, size, weight)
    return lines.map((text, index) => ({
      text,
      x,
      y: y + (index - (lines.length - 1) / 2) * size * 1.2 + size * 0.35,
      size,
      weight,
      color: isOwn ? colors.ink : colors.soft,
      anchor: 'middle'
    }))
  })
  const corner = (position: 0 | 1 | 2, x: number, y: number): Label => ({
    text: capitalized(bank.tracks[position].work),
    x,
    y,
    size: 17,
    weight: 600,
    color: colors.ink,
    anchor: 'middle'
  })
  for (const { text, at, side: where } of tags) {
    const [x, y] = at
    const isLeft = where === 'left'
    labels.push({
      text,
      x: x + (isLeft ? -tagDistance : tagDistance),
      y: y + 6,
      size: 16,
      weight: 700,
      color: colors.accent,
      anchor: isLeft ? 'end' : 'start'
    })
  }
  labels.push(
    corner(0, side / 2, -14),
    corner(1, 40, height + 26),
    corner(2, side - 40, height + 26)
  )
  return { shapes, labels }
}

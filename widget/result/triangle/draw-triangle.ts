import type { Bank } from '../../../src/bank/types.ts'
import { wrapped, type Drawing, type Shape, type TextLine } from '../drawing.ts'
import { cells } from './cells.ts'
import { corners, height, outline, pointOf, side, type Point } from './geometry.ts'
import { haloPath } from './halo-path.ts'
import { haloOpacity, haloWidths } from './halo.ts'
import { boxOfName, placeNames } from './place-names.ts'
import { placeTags, tagMiddle, tagStart } from './place-tags.ts'
import { capitalized, cellKey, tripleOf, type ShownPlace } from './regions-of-bank.ts'

/** The colors of pictures that leave the page: warm paper, dark ink, one accent. */
export const colors = {
  paper: '#fffefb',
  ink: '#211f1b',
  soft: '#66625a',
  name: '#423f3a',
  cell: '#f3f0e9',
  own: '#cfe6e3',
  beside: '#e4eeec',
  accent: '#0b5d63'
} as const

/** Font size of the place names. */
const nameSize = 16

interface Shown {
  named?: ShownPlace | null | undefined
  mean?: Record<string, number> | undefined
  points?: readonly number[] | undefined
  /** Written beside the point, if there is room. */
  tag?: string | undefined
}

/** The picture as shapes and labels of a drawing, its own size 400 by 346 plus the corner names. */
export function drawTriangle(
  bank: Bank,
  { named, mean, points = [], tag }: Shown
): Pick<Drawing, 'shapes' | 'labels'> {
  const own = named ? cellKey(bank, named.region) : undefined
  const beside = named?.alternative && cellKey(bank, named.alternative.region)
  const point = mean && pointOf(tripleOf(bank, mean))
  const halo = haloPath(points)
  const around = outline([
    [-45, -45],
    [side + 45, -45],
    [side + 45, height + 45],
    [-45, height + 45]
  ])
  const edgeOf = (marked: string | undefined, width: number): Shape[] =>
    cells.flatMap(({ key, outline: d }) =>
      key === marked ? [{ d, 'stroke': colors.accent, 'stroke-width': width }] : []
    )
  const shapes: Shape[] = [
    ...cells.map(({ key, outline: d }) => ({
      'd': d,
      'fill': key === own ? colors.own : key === beside ? colors.beside : colors.cell,
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
    {
      'd': around + outline(corners.toReversed()),
      'fill': colors.paper,
      'stroke': colors.paper,
      'stroke-width': 5
    },
    ...edgeOf(beside, 1.25),
    ...edgeOf(own, 2.5)
  ]
  if (point) {
    const [x, y] = point
    const circle = (r: number) =>
      `M${x - r} ${y}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0Z`
    shapes.push({ d: circle(14), fill: colors.paper }, { d: circle(10), fill: colors.accent })
  }
  const namesBeside = (covering: readonly Point[]) => placeNames(bank, own, nameSize, covering)
  const tags = placeTags(
    point && tag ? [{ text: tag, at: point, kind: 'own' }] : [],
    point ? [point] : [],
    (covering) => namesBeside(covering).map((each) => boxOfName(each, nameSize))
  )
  const labels = namesBeside([...(point ? [point] : []), ...tags.map(tagMiddle)]).flatMap(
    ({ key, name, x, y, width, scale }): TextLine[] => {
      const size = nameSize * scale
      const weight = key === own ? 700 : 450
      const lines = wrapped(name, width, size, weight)
      return lines.map((text, index) => ({
        text,
        x,
        y: y + (index - (lines.length - 1) / 2) * size * 1.2 + size * 0.35,
        size,
        weight,
        color: key === own || key === beside ? colors.ink : colors.name,
        anchor: 'middle'
      }))
    }
  )
  const corner = (position: 0 | 1 | 2, x: number, y: number): TextLine => ({
    text: capitalized(bank.tracks[position].work),
    x,
    y,
    size: 17,
    weight: 600,
    color: colors.ink,
    anchor: 'middle'
  })
  for (const each of tags) {
    const [x, y] = tagStart(each)
    labels.push({
      text: each.text,
      x,
      y: y + { left: 6, right: 6, above: -3, below: 15 }[each.side],
      size: nameSize,
      weight: 700,
      color: colors.accent,
      anchor: ({ left: 'end', right: 'start', above: 'middle', below: 'middle' } as const)[
        each.side
      ]
    })
  }
  labels.push(
    corner(0, side / 2, -14),
    corner(1, 40, height + 26),
    corner(2, side - 40, height + 26)
  )
  return { shapes, labels }
}

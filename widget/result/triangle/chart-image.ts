import type { Bank, Region } from '../../../src/bank/schema.ts'
import type { Report } from '../../../src/result/report.ts'
import { pointLinks, regionCells } from './cells.ts'
import { dotPlaces } from './dots.ts'
import { landmarks } from './landmarks.ts'
import { corners, height, outline, side } from './place.ts'
import type { Words } from '../../messages/words.ts'

/** Something drawn: SVG path data, with SVG's names for how. */
interface Shape {
  'd': string
  'fill'?: string
  'stroke'?: string
  'stroke-width'?: number
  'opacity'?: number
}

interface Label {
  text: string
  x: number
  y: number
  size: number
  anchor: 'start' | 'middle' | 'end'
}

/** The chart as a picture of its own, in light colours, as it may stand in a document. */
export interface Chart {
  shapes: Shape[]
  labels: Label[]
}

const [ink, soft, line, accent, paper] = ['#1c2426', '#5a6668', '#dfe3e2', '#0b5d63', '#fff']

/** Left, top, width and height of the picture. */
const frame = [-120, -100, side + 240, height + 200] as const

/** Where each name starts, ends or has its middle. */
const places: Record<Region, readonly [x: number, y: number, anchor: Label['anchor']]> = {
  'manager': [side / 2, -14, 'middle'],
  'ic': [-30, height + 24, 'start'],
  'specialist': [side + 30, height + 24, 'end'],
  'manager-ic': [82, height / 2 - 8, 'end'],
  'ic-specialist': [side / 2, height + 24, 'middle'],
  'manager-specialist': [side - 82, height / 2 - 8, 'start'],
  'centre': [side / 2, 252, 'middle']
}

/** A text in lines of so many words, so that none runs into another or beyond the picture. */
const lines = (label: Label, words: number): Label[] =>
  (label.text.match(new RegExp(`\\S+(\\s+\\S+){0,${words - 1}}`, 'g')) ?? []).map(
    (text, index) => ({
      ...label,
      text,
      y: label.y + index * label.size * 1.25
    })
  )

export function chart(
  words: Words,
  bank: Bank,
  { claim, answered, region80, dots }: Report
): Chart {
  const [left, top, width, tall] = frame
  const all = `M${left} ${top}h${width}v${tall}h-${width}Z`
  const middle = { x: side / 2, anchor: 'middle' } as const
  return {
    shapes: [
      { d: all, fill: paper },
      { 'd': regionCells(), 'stroke': line, 'stroke-width': 1.2 },
      { 'd': pointLinks(region80.points), 'stroke': accent, 'stroke-width': 22, 'opacity': 0.14 },
      // Round the other way, the triangle is a hole in it.
      { d: all + outline(corners.toReversed()), fill: paper },
      { 'd': outline(corners), 'stroke': soft, 'stroke-width': 1.4 },
      ...dotPlaces(dots).map(([x, y]) => ({
        'd': `M${(x - 6).toFixed(1)} ${y.toFixed(1)}a6 6 0 1 0 12 0a6 6 0 1 0-12 0Z`,
        'fill': accent,
        'stroke': paper,
        'stroke-width': 1.2
      }))
    ],
    labels: [
      ...lines({ ...middle, text: words.claim(claim), y: -70, size: 20 }, 6),
      ...landmarks(words, bank, dots).flatMap(({ region, name }) => {
        const [x, y, anchor] = places[region]
        return lines({ text: name, x, y, size: 13, anchor }, 2)
      }),
      ...lines({ ...middle, text: words.chance(claim, answered), y: height + 66, size: 14 }, 9)
    ]
  }
}

const fonts = 'system-ui,sans-serif'
const escaped = (text: string) => text.replace(/[&<]/g, (sign) => (sign === '&' ? '&amp;' : '&lt;'))

export const chartSvg = ({ shapes, labels }: Chart): string =>
  [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${frame.join(' ')}" fill="none" ` +
      `stroke-linejoin="round" font-family="${fonts}">`,
    ...shapes.map(
      (shape) =>
        `<path ${Object.entries(shape)
          .map(([name, value]) => `${name}="${value}"`)
          .join(' ')}/>`
    ),
    ...labels.map(
      ({ text, x, y, size, anchor }) =>
        `<text x="${x}" y="${y.toFixed(1)}" font-size="${size}" text-anchor="${anchor}" fill="${ink}">${escaped(text)}</text>`
    ),
    '</svg>\n'
  ].join('\n')

/** Pixels to a unit of the drawing. */
const fine = 2

/** @returns The picture, or undefined where a page may not draw. */
export function chartPng({ shapes, labels }: Chart): Promise<Blob | undefined> {
  const canvas = document.createElement('canvas')
  const pen = canvas.getContext('2d')
  const [left, top, width, tall] = frame
  canvas.width = width * fine
  canvas.height = tall * fine
  if (!pen) return Promise.resolve(undefined)
  pen.setTransform(fine, 0, 0, fine, -left * fine, -top * fine)
  pen.lineJoin = 'round'
  for (const shape of shapes) {
    const path = new Path2D(shape.d)
    pen.globalAlpha = shape.opacity ?? 1
    if (shape.fill) {
      pen.fillStyle = shape.fill
      // oxlint-disable-next-line unicorn/no-array-fill-with-reference-type -- a pen is no array
      pen.fill(path)
    }
    if (shape.stroke) {
      pen.strokeStyle = shape.stroke
      pen.lineWidth = shape['stroke-width']!
      pen.stroke(path)
    }
  }
  pen.fillStyle = ink
  for (const { text, x, y, size, anchor } of labels) {
    pen.font = `${size}px ${fonts}`
    pen.textAlign = anchor === 'middle' ? 'center' : anchor
    pen.fillText(text, x, y)
  }
  return new Promise((resolve) => {
    canvas.toBlob((blob) => resolve(blob ?? undefined))
  })
}

/** One shape: SVG path data, with presentation attributes named as in SVG. */
export interface Shape {
  'd': string
  'fill'?: string
  'stroke'?: string
  'stroke-width'?: number
  'opacity'?: number
}

/** A line of text. */
export interface TextLine {
  text: string
  x: number
  /** Of the baseline. */
  y: number
  size: number
  weight: number
  color: string
  anchor: 'start' | 'middle' | 'end'
}

/** A picture that can become SVG, PNG or part of the page. */
export interface Drawing {
  width: number
  height: number
  shapes: Shape[]
  labels: TextLine[]
}

/** Anchors as a canvas names them, whichever way the page's text runs. */
const alignments = { start: 'left', middle: 'center', end: 'right' } as const

export const fonts = 'system-ui, -apple-system, "Segoe UI", Roboto, sans-serif'

const escaped = (text: string) => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`)

/** The drawing as an SVG file. */
export const drawingSvg = ({ width, height, shapes, labels }: Drawing): string =>
  [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" ` +
      `viewBox="0 0 ${width} ${height}" fill="none" stroke-linejoin="round" ` +
      `stroke-linecap="round" font-family="${escaped(fonts)}">`,
    ...shapes.map(
      (shape) =>
        `<path ${Object.entries(shape)
          .map(([name, value]) => `${name}="${value}"`)
          .join(' ')}/>`
    ),
    ...labels.map(
      ({ text, x, y, size, weight, color, anchor }) =>
        `<text x="${x}" y="${y}" font-size="${size}" font-weight="${weight}" ` +
        `text-anchor="${anchor}" fill="${color}">${escaped(text)}</text>`
    ),
    '</svg>\n'
  ].join('\n')

/** The drawing as a PNG file, or undefined where the browser won't draw. */
export function drawingPng({ width, height, shapes, labels }: Drawing): Promise<Blob | undefined> {
  const canvas = document.createElement('canvas')
  const pen = canvas.getContext('2d')
  canvas.width = width
  canvas.height = height
  if (!pen) return Promise.resolve(undefined)
  pen.lineJoin = 'round'
  pen.lineCap = 'round'
  for (const shape of shapes) {
    const path = new Path2D(shape.d)
    pen.globalAlpha = shape.opacity ?? 1
    if (shape.fill) {
      pen.fillStyle = shape.fill
      // oxlint-disable-next-line unicorn/no-array-fill-with-reference-type -- a canvas, no array
      pen.fill(path)
    }
    if (shape.stroke) {
      pen.strokeStyle = shape.stroke
      pen.lineWidth = shape['stroke-width'] ?? 1
      pen.stroke(path)
    }
  }
  pen.globalAlpha = 1
  for (const { text, x, y, size, weight, color, anchor } of labels) {
    pen.fillStyle = color
    pen.font = `${weight} ${size}px ${fonts}`
    pen.textAlign = alignments[anchor]
    pen.fillText(text, x, y)
  }
  return new Promise((resolve) => {
    canvas.toBlob((blob) => resolve(blob ?? undefined), 'image/png')
  })
}

/** Width of a letter in parts of its size, on average, where nothing can be measured. */
const letter = 0.53

/** Breaks a text into lines of at most `width`, at spaces and after hyphens. */
export function wrapped(text: string, width: number, size: number, weight: number): string[] {
  const pen =
    typeof document === 'undefined' ? null : document.createElement('canvas').getContext('2d')
  if (pen) pen.font = `${weight} ${size}px ${fonts}`
  const measure = (line: string) => pen?.measureText(line).width ?? line.length * size * letter
  const lines: string[] = []
  // A word may break at a zero-width space. Every hyphen gets one.
  for (const word of text.replace(/-(?!\u200b)/g, '-\u200b').split(/\s+|(?<=\u200b)/)) {
    const last = lines.at(-1)
    const line =
      last === undefined ? word : last.endsWith('\u200b') ? last + word : `${last} ${word}`
    if (lines.length > 0 && measure(line) <= width) lines[lines.length - 1] = line
    else lines.push(word)
  }
  return lines
}

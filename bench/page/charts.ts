import { drawing, scale, tag } from '../../src/simulate/report/svg.ts'
import type { Figures } from './figures.ts'
import { kilobytes, milliseconds } from './format.ts'

const [width, left, right, row] = [760, 180, 90, 26]

/** Horizontal bars from 0, each with its value. Ours are highlighted. */
function bars(
  title: string,
  figures: readonly Figures[],
  valueOf: (figures: Figures) => number,
  format: (value: number) => string
): string {
  const shown = figures.filter(({ subject }) => subject.reader)
  const x = scale([0, Math.max(...shown.map(valueOf))], [left, width - right])
  const lines = shown.flatMap((each, index) => {
    const { title: label, isOurs } = each.subject
    const y = 44 + index * row
    const end = Math.max(left + 1, x(valueOf(each)))
    return [
      tag('text', { 'x': left - 10, 'y': y + 13, 'text-anchor': 'end' }, label),
      tag('rect', { class: isOurs ? 'a' : 'c soft', x: left, y, width: end - left, height: 18 }),
      tag('text', { class: 'small', x: end + 8, y: y + 13 }, format(valueOf(each)))
    ]
  })
  return drawing(width, 56 + shown.length * row, title, [
    tag('text', { class: 'head', x: 16, y: 24 }, title),
    ...lines
  ])
}

/** The plots of the page, by file name. */
export const charts = (figures: readonly Figures[]): Record<string, string> => ({
  'bytes.svg': bars('Bytes at load, brotli', figures, ({ bytes }) => bytes, kilobytes),
  'script.svg': bars('Script time at load', figures, ({ script }) => script.median, milliseconds),
  'heap.svg': bars('Heap at the first question', figures, ({ heap }) => heap, kilobytes),
  'answer.svg': bars(
    'From an answer to the next question, processor 6 times slower, 95th percentile',
    figures,
    ({ slowAnswer }) => slowAnswer,
    milliseconds
  )
})

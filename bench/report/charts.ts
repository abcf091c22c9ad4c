import { drawing, scale, tag } from '../../src/simulate/report/svg.ts'
import type { Results } from '../run.ts'
import type { Spread } from '../statistics.ts'
import { figuresOf, type Figures } from './figures.ts'
import { kilobytes, milliseconds } from './words.ts'

interface Bar {
  label: string
  value: number
  /** Half of what was measured lies between these. */
  spread?: Spread
  /** Ours stands out. */
  ours: boolean
}

const [width, left, right, row] = [760, 230, 90, 26]

/** Bars on a scale from 0, each with its value. */
function bars(title: string, list: readonly Bar[], words: (value: number) => string): string {
  const place = scale(
    [0, Math.max(...list.map(({ value, spread }) => Math.max(value, spread?.high ?? 0)))],
    [left, width - right]
  )
  const lines = list.flatMap(({ label, value, spread, ours }, index) => {
    const y = 44 + index * row
    const end = place(Math.max(0, value))
    return [
      tag('text', { 'x': left - 10, 'y': y + 13, 'text-anchor': 'end' }, label),
      tag('rect', {
        class: ours ? 'a' : 'c soft',
        x: left,
        y,
        width: Math.max(1, end - left),
        height: 18
      }),
      ...(spread
        ? [
            tag('line', {
              class: 'axis',
              x1: place(Math.max(0, spread.low)),
              x2: place(Math.max(0, spread.high)),
              y1: y + 9,
              y2: y + 9
            })
          ]
        : []),
      tag(
        'text',
        { class: 'small', x: Math.max(end, place(Math.max(0, spread?.high ?? 0))) + 8, y: y + 13 },
        words(value)
      )
    ]
  })
  return drawing(width, 56 + list.length * row, title, [
    tag('text', { class: 'head', x: 16, y: 24 }, title),
    ...lines
  ])
}

/** The drawings of the page, by their names. */
export function charts(results: Results): Record<string, string> {
  const figures = figuresOf(results).filter(
    ({ subject: { role } }) => !/empty|variant|growth/.test(role)
  )
  const chart = (
    title: string,
    value: (figures: Figures) => number,
    words: (value: number) => string,
    of?: (figures: Figures) => Spread
  ) =>
    bars(
      title,
      figures.map((one) => ({
        label: one.subject.title,
        value: value(one),
        ...(of ? { spread: of(one) } : {}),
        ours: one.subject.role === 'ours'
      })),
      words
    )
  return {
    bytes: chart('Bytes loaded, brotli 11', ({ bytes }) => bytes, kilobytes),
    script: chart(
      'Processor time in scripts at load, over the page alone',
      ({ script }) => script.median,
      milliseconds,
      ({ script }) => script
    ),
    blocking: chart(
      'Blocking at load, processor 6 times slower',
      ({ blocking }) => blocking[6].median,
      milliseconds,
      ({ blocking }) => blocking[6]
    ),
    heap: chart(
      'Heap at the first question, over the page alone',
      ({ heap }) => heap.median,
      kilobytes,
      ({ heap }) => heap
    ),
    answer: chart(
      'From the press to the next question painted, 95th percentile, 6 times slower',
      ({ answer }) => answer[6].p95,
      milliseconds
    ),
    result: chart(
      'From the last press to the result painted, 6 times slower',
      ({ result }) => result[6].median,
      milliseconds,
      ({ result }) => result[6]
    )
  }
}

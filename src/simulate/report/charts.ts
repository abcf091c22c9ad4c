import type { SimulationReport } from '../index.ts'
import { drawing, scale, tag } from './svg.ts'
import { figuresIn, modes, percent, populationNames, worldNames } from './words.ts'

/** Bins with fewer results than this are too noisy to draw. */
const fewest = 30

const heading = (text: string) => tag('text', { x: 16, y: 26, class: 'head' }, text)

const label = (
  x: number,
  y: number,
  text: string,
  anchor: 'start' | 'middle' | 'end' = 'middle',
  style = 'small'
) => tag('text', { 'class': style, x, y, 'text-anchor': anchor }, text)

const line = (style: string, x1: number, y1: number, x2: number, y2: number) =>
  tag('line', { class: style, x1, y1, x2, y2 })

const upright = (x: number, y: number, text: string) =>
  tag('text', { 'transform': `translate(${x} ${y}) rotate(-90)`, 'text-anchor': 'middle' }, text)

/** The chance that results state against how often it was true, for each world and mode. */
export function calibrationChart(report: SimulationReport): string {
  const side = 180
  const [left, top, gapX, gapY] = [62, 64, 34, 66]
  const ticks = [0.6, 0.7, 0.8, 0.9, 1]
  const panels = modes.flatMap((mode, row) =>
    worldNames.map((world, column) => {
      const x0 = left + column * (side + gapX)
      const y0 = top + row * (side + gapY)
      const x = scale([0.5, 1], [x0, x0 + side])
      const y = scale([0.5, 1], [y0 + side, y0])
      const { stated, people } = figuresIn(report, world, mode)
      return [
        label(x0, y0 - 10, `${populationNames[world]}, ${mode}`, 'start', 'head'),
        ...ticks.flatMap((tick) => [
          line('grid', x(tick), y0, x(tick), y0 + side),
          line('grid', x0, y(tick), x0 + side, y(tick)),
          label(x(tick), y0 + side + 15, percent(tick)),
          ...(column === 0 ? [label(x0 - 7, y(tick) + 4, percent(tick), 'end')] : [])
        ]),
        line('ideal', x(0.5), y(0.5), x(1), y(1)),
        ...stated
          .filter(({ count }) => count >= fewest)
          .map((bin) =>
            tag('circle', {
              class: 'a soft',
              cx: x(bin.stated),
              cy: y(Math.max(0.5, bin.right)),
              r: 2 + 14 * Math.sqrt(bin.count / people)
            })
          )
      ].join('\n')
    })
  )
  const width = left + 3 * side + 2 * gapX + 20
  const height = top + 2 * side + gapY + 46
  const middle = left + (3 * side + 2 * gapX) / 2
  return drawing(width, height, 'Calibration: stated chance against how often it was true', [
    heading('Is a stated chance true? On the line it is.'),
    ...panels,
    label(middle, height - 14, 'chance that the result states (larger dots: more results)'),
    upright(16, top + side + gapY / 2, 'share of results in which it was true')
  ])
}

/** How often the 80% region holds the true mix, by the part of the triangle. */
export function coverageChart(report: SimulationReport): string {
  const [left, top, row, width] = [130, 82, 30, 620]
  const x = scale([0.7, 1], [left, width - 40])
  const rows = worldNames.flatMap((world) => modes.map((mode) => ({ world, mode })))
  const bottom = top + rows.length * row
  const kinds = [
    { part: 'corner', style: 'a' },
    { part: 'edge', style: 'b' },
    { part: 'middle', style: 'c' }
  ] as const
  return drawing(width, bottom + 48, 'Coverage: how often the 80% region holds the true mix', [
    heading('How often does the 80% region hold the truth?'),
    ...kinds.flatMap(({ part, style }, index) => [
      tag('circle', { class: style, cx: left + 6 + index * 100, cy: 50, r: 5 }),
      label(left + 18 + index * 100, 54, part, 'start')
    ]),
    ...[0.7, 0.75, 0.8, 0.85, 0.9, 0.95, 1].flatMap((tick) => [
      line(tick === 0.8 ? 'ideal' : 'grid', x(tick), top - 12, x(tick), bottom),
      label(x(tick), bottom + 16, percent(tick))
    ]),
    ...rows.flatMap(({ world, mode }, index) => {
      const { coverageByPart } = figuresIn(report, world, mode)
      const y = top + index * row + row / 2 - 6
      return [
        label(left - 12, y + 4, `${world}, ${mode}`, 'end', ''),
        ...kinds.flatMap(({ part, style }) => {
          const { share } = coverageByPart[part]
          return share === null
            ? []
            : [tag('circle', { class: style, cx: x(Math.max(0.7, share)), cy: y, r: 5 })]
        })
      ]
    }),
    label(
      (left + width - 40) / 2,
      bottom + 36,
      'share of people whose true mix lies inside, by where it lies in the triangle'
    )
  ])
}

/** How often each kind of claim is made, in each population. */
export function claimsChart(report: SimulationReport): string {
  const [left, top, row, width] = [230, 84, 27, 720]
  const x = scale([0, 1], [left, width - 20])
  const kinds = ['clear', 'leaning', 'between', 'open'] as const
  const gap = (index: number) => Math.floor(index / 2) * 8
  const bottom = top + report.cells.length * row + gap(report.cells.length - 1)
  return drawing(width, bottom + 12, 'Claims: what results say, in each population', [
    heading('What do results claim?'),
    ...kinds.flatMap((kind, index) => [
      tag('rect', { class: `s${index + 1}`, x: left + index * 100, y: 46, width: 12, height: 12 }),
      label(left + index * 100 + 18, 56, kind, 'start', '')
    ]),
    ...report.cells.flatMap(({ population, mode, figures }, index) => {
      const y = top + index * row + gap(index)
      let from = 0
      return [
        label(left - 12, y + 14, `${populationNames[population]}, ${mode}`, 'end', ''),
        ...kinds.flatMap((kind, at) => {
          const { share } = figures.claims[kind]
          const start = from
          from += share
          const size = { width: Math.max(0, x(from) - x(start) - 1), height: row - 7 }
          return [
            tag('rect', { class: `s${at + 1}`, x: x(start), y, ...size }),
            ...(share < 0.055
              ? []
              : [
                  label(
                    (x(start) + x(from)) / 2,
                    y + 14,
                    percent(share),
                    'middle',
                    `small on${at + 1}`
                  )
                ])
          ]
        })
      ]
    })
  ])
}

/** Error of the mix by the number of items, for each order. */
export function ordersChart({ orders }: SimulationReport): string {
  const { errors } = orders!
  const [left, top, right, bottom, width, height] = [58, 48, 656, 292, 680, 340]
  const most = errors.random.length
  const highest = Math.ceil(errors.random[0]! * 20) / 20
  const x = scale([1, most], [left, right])
  const y = scale([0.1, highest], [bottom, top])
  const ticks = Array.from(
    { length: Math.round((highest - 0.1) / 0.05) + 1 },
    (_, index) => 0.1 + index * 0.05
  )
  const curves = [
    { order: 'random', style: 'b', name: 'random order' },
    { order: 'fixed', style: 'c', name: 'best fixed form' },
    { order: 'adaptive', style: 'a', name: 'adaptive order' }
  ] as const
  return drawing(width, height, 'Mean error of the mix by the number of items, in three orders', [
    heading('What does choosing the next item buy?'),
    ...ticks.flatMap((tick) => [
      line('grid', left, y(tick), right, y(tick)),
      label(left - 8, y(tick) + 4, tick.toFixed(2), 'end')
    ]),
    ...[1, 4, 8, 12, 16, 20, 24, 28, 32]
      .filter((tick) => tick <= most)
      .map((tick) => label(x(tick), bottom + 16, String(tick))),
    ...curves.flatMap(({ order, style, name }, index) => {
      const path = errors[order].map((value, at) => {
        const [px, py] = [x(at + 1), y(value)].map((place) => Math.round(place * 10) / 10)
        return `${at === 0 ? 'M' : 'L'}${px} ${py}`
      })
      const level = top + 10 + index * 20
      return [
        `<path class="${style} line" style="fill:none" d="${path.join('')}"/>`,
        line(`${style} line`, right - 130, level, right - 106, level),
        label(right - 98, level + 4, name, 'start', `t${style}`)
      ]
    }),
    label((left + right) / 2, height - 12, 'items answered (messy world)'),
    upright(16, (top + bottom) / 2, 'mean error of the mix')
  ])
}

import type { SimulationReport } from '../index.ts'
import { drawing, percent, scale, tag } from './svg.ts'
import { figuresIn, modes, worldNames } from './words.ts'

type Cell = SimulationReport['cells'][number]

/** Names of the populations as people read them. */
export const populationNames: Record<Cell['population'], string> = {
  'clean': 'Clean world',
  'messy': 'Messy world',
  'awful': 'Awful world',
  'biased': 'Texts that favour one track',
  'clickers': 'Clicking at random',
  'straight-liners': 'Always the same place'
}

/** Bins with fewer results than this say too little to be drawn. */
const fewest = 30

/** Stated chance against how often it was right: a plot for each world and mode. */
export function calibrationChart(report: SimulationReport): string {
  const side = 180
  const [left, top, gapX, gapY] = [62, 64, 34, 66]
  const panels = modes.flatMap((mode, row) =>
    worldNames.map((world, column) => {
      const x0 = left + column * (side + gapX)
      const y0 = top + row * (side + gapY)
      const x = scale([0.3, 1], [x0, x0 + side])
      const y = scale([0.3, 1], [y0 + side, y0])
      const { calibration, calibrationError, people } = figuresIn(report, world, mode)
      const ticks = [0.4, 0.6, 0.8, 1]
      return [
        tag('text', { x: x0, y: y0 - 10, class: 'head' }, `${populationNames[world]}, ${mode}`),
        ...ticks.flatMap((tick) => [
          tag('line', { class: 'grid', x1: x(tick), y1: y0, x2: x(tick), y2: y0 + side }),
          tag('line', { class: 'grid', x1: x0, y1: y(tick), x2: x0 + side, y2: y(tick) }),
          tag(
            'text',
            { 'class': 'small', 'x': x(tick), 'y': y0 + side + 15, 'text-anchor': 'middle' },
            percent(tick)
          ),
          ...(column === 0
            ? [
                tag(
                  'text',
                  { 'class': 'small', 'x': x0 - 7, 'y': y(tick) + 4, 'text-anchor': 'end' },
                  percent(tick)
                )
              ]
            : [])
        ]),
        tag('line', { class: 'ideal', x1: x(0.3), y1: y(0.3), x2: x(1), y2: y(1) }),
        ...calibration
          .filter(({ count }) => count >= fewest)
          .map(({ count, stated, right }) =>
            tag('circle', {
              class: 'a soft',
              cx: x(stated),
              cy: y(Math.max(0.3, right)),
              r: 2 + 14 * Math.sqrt(count / people)
            })
          ),
        tag(
          'text',
          { 'class': 'small', 'x': x0 + side - 6, 'y': y0 + side - 8, 'text-anchor': 'end' },
          `error ${calibrationError.toFixed(2)}`
        )
      ].join('\n')
    })
  )
  const width = left + 3 * side + 2 * gapX + 20
  const height = top + 2 * side + gapY + 46
  return drawing(
    width,
    height,
    'Calibration: the chance stated for the first track against the share in which it was right',
    [
      tag('text', { x: 16, y: 26, class: 'head' }, 'Is a stated chance true? On the line it is.'),
      ...panels,
      tag(
        'text',
        { 'x': left + (3 * side + 2 * gapX) / 2, 'y': height - 14, 'text-anchor': 'middle' },
        'chance stated for the first track (larger dots: more results)'
      ),
      tag(
        'text',
        {
          'transform': `translate(16 ${top + side + gapY / 2}) rotate(-90)`,
          'text-anchor': 'middle'
        },
        'share in which it was right'
      )
    ]
  )
}

/** How often the 80% region holds the true mix. */
export function coverageChart(report: SimulationReport): string {
  const [left, top, row, width] = [130, 58, 30, 620]
  const x = scale([0.7, 1], [left, width - 40])
  const rows = worldNames.flatMap((world) => modes.map((mode) => ({ world, mode })))
  const bottom = top + rows.length * row
  const gate = report.gates.find(({ what }) => what === '80% region holds the truth')!
  const height = bottom + 48
  return drawing(width, height, 'Coverage: how often the 80% region holds the true mix', [
    tag('text', { x: 16, y: 26, class: 'head' }, 'How often does the 80% region hold the truth?'),
    tag('rect', {
      class: 'band',
      x: x(gate.atLeast!),
      y: top - 12,
      width: x(gate.atMost!) - x(gate.atLeast!),
      height: bottom - top + 12
    }),
    ...[0.7, 0.75, 0.8, 0.85, 0.9, 0.95, 1].flatMap((tick) => [
      tag('line', {
        class: tick === 0.8 ? 'ideal' : 'grid',
        x1: x(tick),
        y1: top - 12,
        x2: x(tick),
        y2: bottom
      }),
      tag(
        'text',
        { 'class': 'small', 'x': x(tick), 'y': bottom + 16, 'text-anchor': 'middle' },
        percent(tick)
      )
    ]),
    ...rows.flatMap(({ world, mode }, index) => {
      const { coverage } = figuresIn(report, world, mode)
      const y = top + index * row + row / 2 - 6
      return [
        tag('text', { 'x': left - 12, 'y': y + 4, 'text-anchor': 'end' }, `${world}, ${mode}`),
        tag('circle', { class: 'a', cx: x(coverage), cy: y, r: 5 }),
        tag('text', { class: 'small', x: x(coverage) + 10, y: y + 4 }, percent(coverage))
      ]
    }),
    tag(
      'text',
      { 'x': (left + width - 40) / 2, 'y': height - 12, 'text-anchor': 'middle' },
      'share of people whose true mix lies inside (tinted: the gate)'
    )
  ])
}

/** What is claimed, of whom. */
export function claimsChart(report: SimulationReport): string {
  const [left, top, row, width] = [230, 84, 27, 720]
  const x = scale([0, 1], [left, width - 20])
  const kinds = ['clear', 'leaning', 'between', 'open'] as const
  const rows = report.cells
  const gap = (index: number) => Math.floor(index / 2) * 8
  const bottom = top + rows.length * row + gap(rows.length - 1)
  return drawing(width, bottom + 12, 'Claims: what results say, in each population', [
    tag('text', { x: 16, y: 26, class: 'head' }, 'What do results claim?'),
    ...kinds.flatMap((kind, index) => [
      tag('rect', { class: `s${index + 1}`, x: left + index * 100, y: 46, width: 12, height: 12 }),
      tag('text', { x: left + index * 100 + 18, y: 56 }, kind)
    ]),
    ...rows.flatMap(({ population, mode, figures }, index) => {
      const y = top + index * row + gap(index)
      let from = 0
      return [
        tag(
          'text',
          { 'x': left - 12, 'y': y + 14, 'text-anchor': 'end' },
          `${populationNames[population]}, ${mode}`
        ),
        ...kinds.flatMap((kind, at) => {
          const { share } = figures.claims[kind]
          const start = from
          from += share
          const bar = tag('rect', {
            class: `s${at + 1}`,
            x: x(start),
            y,
            width: Math.max(0, x(from) - x(start) - 1),
            height: row - 7
          })
          const label = tag(
            'text',
            {
              'class': `small on${at + 1}`,
              'x': (x(start) + x(from)) / 2,
              'y': y + 14,
              'text-anchor': 'middle'
            },
            percent(share)
          )
          return share < 0.055 ? [bar] : [bar, label]
        })
      ]
    })
  ])
}

/** Error of the mix by the number of items, for each order. */
export function ordersChart(report: SimulationReport): string {
  const { errors, needed: all } = report.orders!
  const needed = all.random
  const [left, top, right, bottom, width, height] = [58, 48, 656, 292, 680, 340]
  const most = errors.random.length
  const highest = Math.ceil(errors.random[0]! * 20) / 20
  const x = scale([1, most], [left, right])
  const y = scale([0.1, highest], [bottom, top])
  const lines = [
    { order: 'random', class: 'b', name: 'random order' },
    { order: 'fixed', class: 'c', name: 'one fixed order' },
    { order: 'adaptive', class: 'a', name: 'adaptive order' }
  ] as const
  const ticks = Array.from(
    { length: Math.round((highest - 0.1) / 0.05) + 1 },
    (_, index) => 0.1 + index * 0.05
  )
  const reached = errors.adaptive[11]!
  return drawing(width, height, 'Mean error of the mix by the number of items, in three orders', [
    tag('text', { x: 16, y: 26, class: 'head' }, 'What does choosing the next item save?'),
    ...ticks.flatMap((tick) => [
      tag('line', { class: 'grid', x1: left, y1: y(tick), x2: right, y2: y(tick) }),
      tag(
        'text',
        { 'class': 'small', 'x': left - 8, 'y': y(tick) + 4, 'text-anchor': 'end' },
        tick.toFixed(2)
      )
    ]),
    ...[1, 4, 8, 12, 16, 20, 24, 28, 32].map((tick) =>
      tag(
        'text',
        { 'class': 'small', 'x': x(tick), 'y': bottom + 16, 'text-anchor': 'middle' },
        String(tick)
      )
    ),
    ...(needed === null
      ? []
      : [
          tag('line', {
            class: 'ideal',
            x1: x(12),
            y1: y(reached),
            x2: x(needed),
            y2: y(reached)
          }),
          tag('circle', { class: 'a', cx: x(12), cy: y(reached), r: 4 }),
          tag('circle', { class: 'b', cx: x(needed), cy: y(reached), r: 4 }),
          tag(
            'text',
            { class: 'small', x: x(needed) + 10, y: y(reached) - 10 },
            `12 adaptive items do what ${needed.toFixed(1)} in random order do`
          )
        ]),
    ...lines.flatMap(({ order, class: colour, name }, index) => {
      const path = errors[order].map((value, at) => {
        const [px, py] = [x(at + 1), y(value)].map((place) => Math.round(place * 10) / 10)
        return `${at === 0 ? 'M' : 'L'}${px} ${py}`
      })
      const level = top + 10 + index * 20
      return [
        `<path class="${colour} line" style="fill:none" d="${path.join('')}"/>`,
        tag('line', {
          class: `${colour} line`,
          x1: right - 130,
          y1: level,
          x2: right - 106,
          y2: level
        }),
        tag('text', { class: `t${colour}`, x: right - 98, y: level + 4 }, name)
      ]
    }),
    tag(
      'text',
      { 'x': (left + right) / 2, 'y': height - 12, 'text-anchor': 'middle' },
      'items answered (messy world)'
    ),
    tag(
      'text',
      {
        'transform': `translate(16 ${(top + bottom) / 2}) rotate(-90)`,
        'text-anchor': 'middle'
      },
      'mean error of the mix'
    )
  ])
}

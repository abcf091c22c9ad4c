import { figuresOf } from '../bench/page/figures.ts'
import type { Results } from '../bench/run.ts'

/** A goal for size or speed, and what was measured. */
export interface Goal {
  what: string
  /** At most this. */
  limit: number
  figure: number
  /** Without a unit, a layout shift as browsers report it. */
  unit: 'KB' | 'ms' | 'times' | ''
}

/** The goals we set ourselves before building, with the figures of docs/performance.json. */
export function goalsOf({ downloads, runs }: Results): Goal[] {
  const kilobytes = (name: string) => downloads.find((one) => one.name === name)!.total / 1000
  const pages = figuresOf(runs)
  const page = (name: string) => pages.find(({ subject }) => subject.name === name)!
  const ratio = (name: string) => page(name).answer[1].median / page('bare').answer[1].median
  return [
    {
      what: 'fetched until the first question, with autoload',
      limit: 44,
      figure: kilobytes('Until the first question'),
      unit: 'KB'
    },
    { what: 'the one file', limit: 72, figure: kilobytes('One file'), unit: 'KB' },
    ...[
      ['autoload', 'with autoload'],
      ['one-file', 'with the one file']
    ].flatMap(([name, how]): Goal[] => [
      {
        what: `how far the page moves while it loads, ${how}`,
        limit: 0,
        figure: page(name!).shift,
        unit: ''
      },
      {
        what: `from an answer to the next question, compared with bare Preact and XState, ${how}`,
        limit: 1.3,
        figure: ratio(name!),
        unit: 'times'
      },
      {
        what: `from an answer to the next question on a processor 6 times slower, 95th percentile, ${how}`,
        limit: 110,
        figure: page(name!).slowAnswer,
        unit: 'ms'
      }
    ])
  ]
}

export const isMissed = ({ limit, figure }: Goal): boolean => figure > limit

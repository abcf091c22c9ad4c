import type { Runs, Slowdown } from '../browser/measure.ts'
import { subjects, type Subject } from '../browser/subjects.ts'
import { median, quantile, spread, type Spread } from '../statistics.ts'

/** The figures of one page. Script time and heap exclude those of the empty page. */
export interface Figures {
  subject: Subject
  bytes: number
  requests: number
  /** Milliseconds of processor time in scripts at load. */
  script: Spread
  /** The largest of all loads. */
  shift: number
  /** Bytes at the first question. */
  heap: number
  /** Milliseconds from an answer until the next question was painted. */
  answer: Record<Slowdown, Spread>
  /** The 95th percentile of that with a processor 6 times slower. */
  slowAnswer: number
}

/** The figures of every page, in the order of the tables. */
export function figuresOf(runs: Record<string, Runs>): Figures[] {
  const scripts = ({ loads }: Runs) => loads.map(({ script }) => script)
  const heap = ({ sessions }: Runs) => median(sessions[1].map((session) => session.heap))
  const empty = runs['empty']!
  return subjects.map((subject) => {
    const own = runs[subject.name]!
    const answers = (slowdown: Slowdown) =>
      own.sessions[slowdown].flatMap((session) => session.answers)
    return {
      subject,
      bytes: median(own.loads.map(({ bytes }) => bytes)),
      requests: median(own.loads.map(({ requests }) => requests)),
      script: spread(scripts(own), median(scripts(empty))),
      shift: Math.max(...own.loads.map(({ shift }) => shift)),
      heap: heap(own) - heap(empty),
      answer: { 1: spread(answers(1)), 6: spread(answers(6)) },
      slowAnswer: quantile(answers(6), 0.95)
    }
  })
}

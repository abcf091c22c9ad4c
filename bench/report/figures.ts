import type { Runs } from '../browser/rounds.ts'
import { growth, subjects, type Subject } from '../browser/subjects.ts'
import type { Results } from '../run.ts'
import { median, quantile, spread, type Spread } from '../statistics.ts'

/** What the tables say of one subject. Times in milliseconds, over those of the page alone. */
export interface Figures {
  subject: Subject
  bytes: number
  requests: number
  /** Processor time in scripts at load. */
  script: Spread
  /** By how much longer than 50 ms tasks were at load, at each slowness. */
  blocking: Record<1 | 4 | 6, Spread>
  shift: number
  /** From asking for the page until the quiz stands in a frame; not over the page alone. */
  shown: Record<1 | 6, Spread>
  /** Bytes of the heap at the first question. */
  heap: Spread
  /** From the press that answers to the next question painted. */
  answer: Record<1 | 6, Spread & { p95: number }>
  /** From the last press to the result painted. */
  result: Record<1 | 6, Spread>
}

/** The figures of every subject, in the order of the tables. */
export function figuresOf({ browser }: Results): Figures[] {
  const empty = browser['empty']!
  const over = (list: readonly number[], base: readonly number[]) => {
    const { median: middle, low, high, count } = spread(list)
    const ground = median(base)
    return { median: middle - ground, low: low - ground, high: high - ground, count }
  }
  return [...subjects, ...growth].map((subject) => {
    const { loads, sittings }: Runs = browser[subject.name]!
    const answers = (slowness: 1 | 6) => sittings[slowness].flatMap((one) => one.answers)
    const answer = (slowness: 1 | 6) => ({
      ...spread(answers(slowness)),
      p95: quantile(answers(slowness), 0.95)
    })
    const blocking = (slowness: 1 | 4 | 6) => spread(loads[slowness].map((one) => one.blocking))
    const heaps = (runs: Runs) => runs.sittings[1].map(({ heap }) => heap)
    return {
      subject,
      bytes: median(loads[1].map(({ bytes }) => bytes)),
      requests: median(loads[1].map(({ requests }) => requests)),
      script: over(
        loads[1].map(({ script }) => script),
        empty.loads[1].map(({ script }) => script)
      ),
      blocking: { 1: blocking(1), 4: blocking(4), 6: blocking(6) },
      shift: Math.max(...loads[1].map(({ shift }) => shift)),
      shown: {
        1: spread(sittings[1].map(({ shown }) => shown)),
        6: spread(sittings[6].map(({ shown }) => shown))
      },
      heap: over(heaps(browser[subject.name]!), heaps(empty)),
      answer: { 1: answer(1), 6: answer(6) },
      result: {
        1: spread(sittings[1].map(({ result }) => result)),
        6: spread(sittings[6].map(({ result }) => result))
      }
    }
  })
}

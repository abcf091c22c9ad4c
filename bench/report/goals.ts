import manifest from '../../package.json' with { type: 'json' }
import type { Results } from '../run.ts'
import type { Figures } from './figures.ts'
import { count, kilobytes, milliseconds, times } from './words.ts'

/** Something the quiz sets out to be, and what was measured. */
export interface Goal {
  part: 'Bytes' | 'Start' | 'Interaction' | 'Engine'
  wanted: string
  found: string
  met: boolean
}

const bytesOf = (budget: string) => Number.parseFloat(budget) * 1000

/** Every goal that can be measured, with what this run says of it. */
export function goalsOf({ bytes, engine }: Results, figures: readonly Figures[]): Goal[] {
  const of = (name: string) => figures.find(({ subject }) => subject.name === name)!
  const [quiz, bare, empty, h5p] = [of('quiz'), of('bare'), of('empty'), of('h5p')]
  const surveys = ['survey-bundled', 'survey-umd', 'survey-react'].map(of)
  /** Against the SurveyJS that does best. */
  const best = (value: (figures: Figures) => number) => Math.min(...surveys.map(value))

  const scriptOf = ({ script }: Figures) => script.median
  const answerOf = ({ answer }: Figures) => answer[1].median
  const ratio = (part: Goal['part'], wanted: string, found: number, most: number): Goal => ({
    part,
    wanted,
    found: times(found),
    met: found <= most
  })
  const time = (part: Goal['part'], wanted: string, found: number, most: number): Goal => ({
    part,
    wanted,
    found: milliseconds(found),
    met: found <= most
  })
  const size = (wanted: string, found: number, most: number): Goal => ({
    part: 'Bytes',
    wanted,
    found: kilobytes(found),
    met: found <= most
  })
  const file = manifest.budget.files['dist/career-path-quiz.js']
  const next = (items: number) =>
    engine.banks.find((row) => row.bank === 'guide' && row.items === items)!.next
  return [
    size(`dist/career-path-quiz.js at most ${file}`, quiz.bytes, bytesOf(file)),
    size(
      `our own code and styles in it at most ${manifest.budget.own}`,
      bytes.kinds.own,
      bytesOf(manifest.budget.own)
    ),
    ratio(
      'Start',
      'script time at load at most 1.5 times bare Preact and XState',
      scriptOf(quiz) / scriptOf(bare),
      1.5
    ),
    ratio(
      'Start',
      'script time at load at most 1/12 of SurveyJS (0.083)',
      scriptOf(quiz) / best(scriptOf),
      1 / 12
    ),
    ratio(
      'Start',
      'script time at load at most 1/8 of H5P (0.125), here its player with the plainest content',
      scriptOf(quiz) / scriptOf(h5p),
      1 / 8
    ),
    time('Start', 'no long task at 4 times slower', quiz.blocking[4].median, 0),
    time(
      'Start',
      'blocking at 6 times slower at most 50 ms over the page alone',
      quiz.blocking[6].median - empty.blocking[6].median,
      50
    ),
    {
      part: 'Start',
      wanted: 'layout shift 0',
      found: quiz.shift.toFixed(3),
      met: quiz.shift === 0
    },
    {
      part: 'Start',
      wanted: 'heap at the first question at most 1 MB over the page alone',
      found: kilobytes(quiz.heap.median),
      met: quiz.heap.median <= 1e6
    },
    ratio(
      'Interaction',
      'answer to paint at most 1.2 times bare Preact and XState',
      answerOf(quiz) / answerOf(bare),
      1.2
    ),
    ratio(
      'Interaction',
      'answer to paint at most a third of SurveyJS',
      answerOf(quiz) / best(answerOf),
      1 / 3
    ),
    time(
      'Interaction',
      'answer to paint at 6 times slower, 95th percentile, under 100 ms',
      quiz.answer[6].p95,
      100
    ),
    time('Interaction', 'result screen at 6 times slower under 200 ms', quiz.result[6].median, 200),
    time('Engine', 'next item of 300 in at most 0.25 ms', next(300), 0.25),
    time('Engine', 'next item of 3,000 in at most 0.15 ms', next(3000), 0.15),
    time('Engine', 'next item of 30,000 in at most 0.15 ms', next(30_000), 0.15),
    {
      part: 'Engine',
      wanted: 'at least 1,000 quick sittings with report per second of processor time',
      found: count(engine.sittings.quiz),
      met: engine.sittings.quiz >= 1000
    },
    {
      part: 'Engine',
      wanted: 'at least 15 times as many as the model of SurveyJS',
      found: times(engine.sittings.quiz / engine.sittings.survey),
      met: engine.sittings.quiz >= 15 * engine.sittings.survey
    }
  ]
}

import manifest from '../../package.json' with { type: 'json' }
import type { LazyPart } from '../bytes/lazy.ts'
import type { Results } from '../run.ts'
import type { Figures } from './figures.ts'
import { count, kilobytes, milliseconds, times } from './words.ts'

/** Something the quiz sets out to be, and what was measured. */
export interface Goal {
  part: 'Bytes' | 'Start' | 'Interaction' | 'Engine' | 'Growth'
  /** By which `tried` knows it. */
  id: string
  wanted: string
  found: string
  met: boolean
}

/** Bytes that the script tag's file and our own part of it are to weigh; the budgets hold them. */
const fileGoal = 42_000
const ownGoal = 14_000

/** Every goal that can be measured, with what this run says of it. */
export function goalsOf({ bytes, engine }: Results, figures: readonly Figures[]): Goal[] {
  const of = (name: string) => figures.find(({ subject }) => subject.name === name)!
  const [quiz, bare, empty, h5p] = [of('quiz'), of('bare'), of('empty'), of('h5p')]
  const surveys = ['survey-bundled', 'survey-umd', 'survey-react'].map(of)
  /** Against the SurveyJS that does best. */
  const best = (value: (figures: Figures) => number) => Math.min(...surveys.map(value))

  const scriptOf = ({ script }: Figures) => script.median
  const answerOf = ({ answer }: Figures) => answer[1].median
  const most = (
    part: Goal['part'],
    id: string,
    wanted: string,
    found: number,
    limit: number,
    words: (value: number) => string
  ): Goal => ({ part, id, wanted, found: words(found), met: found <= limit })
  const { budget } = manifest
  const file = budget.files['dist/career-path-quiz.js']
  const bankOf = (bank: string, items: number) =>
    engine.banks.find((row) => row.bank === bank && row.items === items)!
  const { quiz: sittings, survey } = engine.sittings
  return [
    most(
      'Bytes',
      'file',
      `dist/career-path-quiz.js at most ${kilobytes(fileGoal)} (budget ${file})`,
      quiz.bytes,
      fileGoal,
      kilobytes
    ),
    most(
      'Bytes',
      'own',
      `our own code and styles in it at most ${kilobytes(ownGoal)} (budget ${budget.own})`,
      bytes.kinds.own,
      ownGoal,
      kilobytes
    ),
    ...(
      [
        ['lazy', 'in parts, the loader', 'loader'],
        ['card', 'in parts, until the welcome is painted', 'welcome'],
        ['questions', 'in parts, until the first question', 'question']
      ] as const
    ).map(([name, what, budgeted]) =>
      most(
        'Bytes',
        `lazy-${budgeted}`,
        `${what}: at most ${budget.lazy[budgeted]}`,
        lazyUntil(bytes.lazy, name),
        Number.parseFloat(budget.lazy[budgeted]) * 1000,
        kilobytes
      )
    ),
    most(
      'Start',
      'script-bare',
      'script time at load at most 1.5 times bare Preact and XState',
      scriptOf(quiz) / scriptOf(bare),
      1.5,
      times
    ),
    most(
      'Start',
      'script-survey',
      'script time at load at most 1/12 of the lightest SurveyJS (0.083)',
      scriptOf(quiz) / best(scriptOf),
      1 / 12,
      times
    ),
    most(
      'Start',
      'script-h5p',
      'script time at load at most 1/8 of H5P (0.125), here its player with the plainest content',
      scriptOf(quiz) / scriptOf(h5p),
      1 / 8,
      times
    ),
    most('Start', 'long-task', 'no long task at 4x', quiz.blocking[4].median, 0, milliseconds),
    most(
      'Start',
      'blocking',
      'blocking at 6x at most 50 ms over the page alone',
      quiz.blocking[6].median - empty.blocking[6].median,
      50,
      milliseconds
    ),
    most(
      'Start',
      'shift',
      'layout shift exactly 0, with the fallback in the tag and the room kept as docs/embed.md says',
      quiz.shift,
      0,
      (shift) => shift.toFixed(4)
    ),
    most(
      'Start',
      'heap',
      'heap at the first question at most 1 MB over the page alone',
      quiz.heap.median,
      1e6,
      kilobytes
    ),
    most(
      'Interaction',
      'answer-bare',
      'answer to paint at most 1.2 times bare Preact and XState',
      answerOf(quiz) / answerOf(bare),
      1.2,
      times
    ),
    most(
      'Interaction',
      'answer-survey',
      'answer to paint at most a third of the quickest SurveyJS',
      answerOf(quiz) / best(answerOf),
      1 / 3,
      times
    ),
    most(
      'Interaction',
      'answer-slow',
      'answer to paint at 6x, 95th percentile, at most 100 ms',
      quiz.answer[6].p95,
      100,
      milliseconds
    ),
    most(
      'Interaction',
      'result-slow',
      'the result with its triangle painted at 6x in at most 200 ms',
      quiz.result[6].median,
      200,
      milliseconds
    ),
    ...(
      [
        ['guide', 300, 0.25, 'next item of 300, by a search of everything'],
        ['varied', 300, 0.25, 'the same where hardly two items have the same weights'],
        ['guide', 3000, 0.15, 'next item of 3,000'],
        ['guide', 30_000, 0.15, 'next item of 30,000']
      ] as const
    ).map(([bank, items, limit, what]) =>
      most(
        'Engine',
        `next-${bank}-${items}`,
        `${what}, in at most ${limit} ms`,
        bankOf(bank, items).next,
        limit,
        milliseconds
      )
    ),
    ...[3000, 30_000].map((items): Goal => {
      const { kept } = bankOf('guide', items)
      return {
        part: 'Engine',
        id: `kept-${items}`,
        wanted: `of ${count(items)} items, at least 99% of the gain that a search of everything finds`,
        found: `${(kept * 100).toFixed(2)}%`,
        met: kept >= 0.99
      }
    }),
    most(
      'Engine',
      'memory',
      'memory grows no faster than the bank: from 3,000 to 30,000 items at most 10 times',
      bankOf('guide', 30_000).memory / bankOf('guide', 3000).memory,
      10,
      times
    ),
    {
      part: 'Engine',
      id: 'sittings',
      wanted: 'at least 1,000 quick sittings with report per second of processor time',
      found: count(sittings),
      met: sittings >= 1000
    },
    {
      part: 'Engine',
      id: 'sittings-survey',
      wanted: 'at least 15 times as many as the model of SurveyJS',
      found: times(sittings / survey),
      met: sittings >= 15 * survey
    },
    ...figures
      .filter(({ subject }) => subject.role === 'growth')
      .map(({ subject, answer }) =>
        most(
          'Growth',
          subject.name,
          `${subject.title}: answers stay smooth, at 6x, 95th percentile, at most 100 ms`,
          answer[6].p95,
          100,
          milliseconds
        )
      )
  ]
}

/** Bytes that a reader of the lazy build has loaded when a part of it is there. */
function lazyUntil(parts: readonly LazyPart[], last: LazyPart['name']): number {
  const until = parts.findIndex(({ name }) => name === last)
  return parts.slice(0, until + 1).reduce((sum, { brotli }) => sum + brotli, 0)
}

import type { SimulationReport } from '../../src/simulate/index.ts'
import type { PlainComparison } from './compare.ts'

/** What `npm run simulate:plain` finds, as plain JSON. */
export interface PlainReport {
  version: 1
  bank: Pick<SimulationReport['bank'], 'id' | 'version' | 'fingerprint'>
  /** How many sections ask a question, and how many show a result. */
  questions: number
  results: number
  /** Ids of the items that are asked, sorted. */
  items: string[]
  seeds: number[]
  worlds: Record<'clean' | 'messy' | 'awful', PlainComparison>
}

/** How far the page's share of right top tracks may be below the quiz's in the messy world. */
export const mostBehind = 0.03

/** The lines around the figures in docs/plain.md. */
const [start, end] = ['<!-- figures: npm run simulate:plain -->', '<!-- end of figures -->']

/** Puts the figures of a report into the page. */
export function withFigures(document: string, report: PlainReport): string {
  const [from, to] = [document.indexOf(start), document.indexOf(end)]
  if (from < 0 || to < from) throw new Error(`docs/plain.md lacks the line "${start}" or "${end}".`)
  return `${document.slice(0, from)}${start}\n\n${figures(report)}\n\n${document.slice(to)}`
}

const percent = (share: number) => `${(share * 100).toFixed(1)}%`

function figures({ questions, results, items, seeds, worlds }: PlainReport): string {
  const { messy } = worlds
  const points = (messy.difference * 100).toFixed(1).replace('-', '−')
  const row = (name: string, { page, quiz }: PlainComparison) =>
    [
      name,
      ...[page.topRight, quiz.topRight].map(percent),
      ...[page.mixError, quiz.mixError].map((error) => error.toFixed(3)),
      ...[page, quiz].map((way) => `${percent(way.placeRight)} of ${percent(way.placeNamed)}`),
      ...[page.questions, quiz.questions].map((count) => count.toFixed(1))
    ].join(' | ')
  return [
    `The page has ${questions} questions, made of ${items.length} items, and ${results} results. In each world ${messy.people.toLocaleString('en')} simulated people (seeds ${seeds.join(', ')}) followed the links of the finished page. The same people, with the same answer to each item, took the quiz with scripts in quick mode. In the messy world, the difference in right top tracks is ${points} percentage points, with a standard error of ${(messy.standardError * 100).toFixed(1)}.`,
    [
      '| world | right top track: page | quiz | error of the mix: page | quiz | right place of those named: page | quiz | questions: page | quiz |',
      '| :-- | --: | --: | --: | --: | --: | --: | --: | --: |',
      ...Object.entries(worlds).map(([name, comparison]) => `| ${row(name, comparison)} |`)
    ].join('\n'),
    'How sure a result of the page says it is, and how often it was right, in the messy world:',
    [
      '| stated | results | right |',
      '| --: | --: | --: |',
      ...messy.stated.map(
        ({ chance, results: count, right }) =>
          `| ${Math.round(chance * 100)}% | ${count} | ${percent(right)} |`
      )
    ].join('\n')
  ].join('\n\n')
}

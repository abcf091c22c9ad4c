import type { Results } from '../run.ts'
import { count, kilobytes, milliseconds, table, times } from './words.ts'

/** What the engine costs beside others, and how that grows with the bank. */
export function engineSection({ engine }: Results): string {
  const { quiz, survey } = engine.sittings
  const jscat = new Map(engine.jscat.map(({ items, next }) => [items, milliseconds(next)]))
  return `## The engine

Times are medians over quick sittings, each figure from the responses on: the belief, what every item would tell, the draw. Nothing that was worked out for one of them before is looked up. "Kept" is what the three items are worth that the choice is drawn from, of the three best that a search of everything finds. Memory is what the model takes beside the bank, after a dozen sittings. "guide" banks are built as the guide for authors says, "varied" ones have hardly two items with the same weights. jsCAT has the two-parameter model, estimates by expected a posteriori and chooses by maximum information.

${table(
  [
    'bank',
    'items',
    'patterns of weights',
    'first item',
    'next item',
    'kept',
    'report',
    'memory',
    'jsCAT, next item'
  ],
  engine.banks
    .filter(({ bank }) => bank !== 'warm-up')
    .map(({ bank, items, patterns, first, next, kept, report, memory }) => [
      bank,
      count(items),
      String(patterns),
      milliseconds(first),
      milliseconds(next),
      `${(kept * 100).toFixed(2)}%`,
      milliseconds(report),
      kilobytes(memory),
      (bank === 'guide' && jscat.get(items)) || ''
    ])
)}

Quick sittings with their report, through the actor, per second of processor time: ${count(quiz)}. The model of SurveyJS without a screen, twelve questions: ${count(survey)}. That is ${times(quiz / survey)} as many.`
}

import type { Results } from '../run.ts'
import { count, milliseconds, table } from './words.ts'

/** What the engine costs beside others, and how that grows with the bank. */
export function engineSection({ engine }: Results): string {
  const { quiz, survey } = engine.sittings
  const jscat = new Map(engine.jscat.map(({ items, next }) => [items, milliseconds(next)]))
  return `## The engine

The next item in the middle of a quick sitting: the median. "guide" banks are built as the guide for authors says, "varied" ones have hardly two items with the same weights. jsCAT has the two-parameter model, estimates by expected a posteriori and chooses by maximum information.

${table(
  ['bank', 'items', 'patterns of weights', 'first item', 'next item', 'report', 'jsCAT, next item'],
  engine.banks
    .filter(({ bank }) => bank !== 'warm-up')
    .map(({ bank, items, patterns, first, next, report }) => [
      bank,
      count(items),
      String(patterns),
      milliseconds(first),
      milliseconds(next),
      milliseconds(report),
      (bank === 'guide' && jscat.get(items)) || ''
    ])
)}

Quick sittings with their report, through the actor, per second of processor time: ${count(quiz)}. The model of SurveyJS without a screen, twelve questions: ${count(survey)}.`
}

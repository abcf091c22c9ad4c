import type { Bank } from '../../bank/schema.ts'
import { flattery, type SimulatedMode } from '../gates.ts'
import type { SentenceCount } from '../measure.ts'
import { worlds, type Population } from '../populations.ts'
import { sentencesOf } from '../sentences.ts'
import type { SentenceKind } from '../sentences/sentence.ts'
import type { Cell } from './cell.ts'

/** A sentence of the result, held against the rule against flattery. */
export interface SentenceResult {
  id: string
  kind: SentenceKind
  says: string
  trueOf: string
  /** Share of results that show it; all worlds and modes together, of people who sit twice. */
  shown: number
  /** Share of people of whom it is true. */
  holds: number
  /** How much likelier it is shown to those of whom it is true; null if never to others. */
  ratio: number | null
  /**
   * Whether it keeps the rule; null where the rule has nothing to hold: of a heading, and of a
   * filling that nobody was shown.
   */
  met: boolean | null
  cells: { population: Population; mode: SimulatedMode; shown: number; ratio: number | null }[]
}

/** Every sentence over all worlds and modes together; none if no world was simulated. */
export function summariseSentences(bank: Bank, cells: readonly Cell[]): SentenceResult[] {
  const inWorlds = cells.filter(({ population }) => population in worlds)
  if (!inWorlds.length) return []
  const twiceIn = (among: readonly Cell[]) =>
    among.reduce((sum, { figures }) => sum + figures.twice, 0)
  return sentencesOf(bank).map(({ id, kind, says, trueOf }, at) => {
    const counted = (among: readonly Cell[]) =>
      among
        .flatMap(({ jobs }) => jobs.map(({ result }) => result.sentences[at]!))
        .reduce(added, { shown: 0, holds: 0, both: 0 })
    const all = counted(inWorlds)
    const people = twiceIn(inWorlds)
    const shown = all.shown / people
    const ratio = likelier(all, people)
    return {
      id,
      kind,
      says,
      trueOf,
      shown,
      holds: all.holds / people,
      ratio,
      met: isSpecific(kind, shown, ratio),
      cells: inWorlds.map((cell) => {
        const own = counted([cell])
        return {
          population: cell.population,
          mode: cell.mode,
          shown: own.shown / cell.figures.twice,
          ratio: likelier(own, cell.figures.twice)
        }
      })
    }
  })
}

/** Whether a sentence keeps the rule against flattery; null if there is nothing to hold. */
function isSpecific(kind: SentenceKind, shown: number, ratio: number | null): boolean | null {
  if (kind === 'heading' || (kind === 'filling' && shown === 0)) return null
  const telling = shown > 0 && (ratio === null || ratio >= flattery.ratio)
  return (
    telling && (kind === 'filling' || (shown >= flattery.shownLeast && shown <= flattery.shownMost))
  )
}

const added = (a: SentenceCount, b: SentenceCount): SentenceCount => ({
  shown: a.shown + b.shown,
  holds: a.holds + b.holds,
  both: a.both + b.both
})

/** How much likelier a sentence is shown to those of whom it is true; null if to nobody else. */
function likelier({ shown, holds, both }: SentenceCount, people: number): number | null {
  const others = (shown - both) / (people - holds)
  if (!(others > 0)) return null
  return holds ? both / holds / others : 0
}

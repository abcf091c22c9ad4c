import { explainFailure } from '../bank/explain-failure.ts'
import type { Bank } from '../bank/types.ts'
import type { SimulatedMode } from './gates.ts'
import type { SimulationOptions } from './options.ts'
import type { Population } from './populations.ts'
import { simulate, type OnProgress } from './simulate.ts'
import type { SimulationReport } from './summarize.ts'

/** One figure of two banks. */
export interface ComparedFigure {
  what: string
  population: Population
  mode: SimulatedMode | 'whole' | null
  /** The figure of each; null where there was no one to measure. */
  bank: number | null
  against: number | null
  /** The first minus the second. */
  difference: number | null
  /** Whether each keeps the gate's limits. */
  met: { bank: boolean; against: boolean }
}

/** Two banks side by side, as plain JSON. */
export interface BankComparison {
  bank: SimulationReport['bank']
  against: SimulationReport['bank']
  /** Every gated figure. */
  figures: ComparedFigure[]
  /** Ids of the sentences that keep the rule against flattery in one bank only. */
  sentences: { lost: string[]; gained: string[] }
}

/**
 * Simulates the same people with two banks and compares every gated figure.
 *
 * The people have the same pull; their answers depend on each bank's items.
 *
 * @throws RangeError naming the option that leaves nothing to simulate, and what was expected.
 * @example
 * const { figures } = compareBanks(bank, other, { populations: ['clean'], people: 100, seeds: [1] })
 * figures.filter(({ met }) => met.against && !met.bank)
 */
export function compareBanks<T extends string, U extends string>(
  bank: Bank<T>,
  against: Bank<U>,
  options: Partial<SimulationOptions> = {},
  onProgress?: OnProgress
): BankComparison {
  return compareReports(
    simulate(bank, options, (share) => onProgress?.(share / 2)),
    simulate(against, options, (share) => onProgress?.((1 + share) / 2))
  )
}

/**
 * Compares two finished simulations that had the same options.
 *
 * @throws TypeError if either isn't a report of `simulate`.
 * @example
 * compareReports(now, before).sentences.lost
 */
export function compareReports(one: SimulationReport, other: SimulationReport): BankComparison {
  return explainFailure('The reports', 'two such as simulate returns', () => comparison(one, other))
}

function comparison(one: SimulationReport, other: SimulationReport): BankComparison {
  const failing = ({ sentences }: SimulationReport) =>
    sentences.filter(({ met }) => met === false).map(({ id }) => id)
  const [failingNow, failingBefore] = [failing(one), failing(other)]
  return {
    bank: one.bank,
    against: other.bank,
    figures: one.gates.flatMap(({ what, population, mode, figure, met }) => {
      const found = other.gates.find(
        (gate) => gate.what === what && gate.population === population && gate.mode === mode
      )
      if (!found) return []
      const difference =
        figure === null || found.figure === null
          ? null
          : Math.round((figure - found.figure) * 1e4) / 1e4
      return [
        {
          what,
          population,
          mode,
          bank: figure,
          against: found.figure,
          difference,
          met: { bank: met, against: found.met }
        }
      ]
    }),
    sentences: {
      lost: failingNow.filter((id) => !failingBefore.includes(id)),
      gained: failingBefore.filter((id) => !failingNow.includes(id))
    }
  }
}

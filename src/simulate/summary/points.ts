import { comparisons } from '../gates.ts'
import { comparedIn, scoredModes, type Done, type SimulationSettings } from '../jobs.ts'
import { comparedBanks, type PointsResult } from '../points.ts'
import { gateResult } from './gate.ts'

/** Right top tracks by each scoring, and their gates, for each bank and mode. */
export function summarisePoints({ people, seeds }: SimulationSettings, done: Done) {
  const inside = done.flatMap(({ job, result }) =>
    job.kind === 'points' ? [{ job, result: result as PointsResult }] : []
  )
  if (!inside.length) return []
  const right = (among: typeof inside, by: keyof PointsResult, count: number) =>
    among.reduce((sum, { result }) => sum + result[by], 0) / count
  const lead = (among: typeof inside, count: number) =>
    right(among, 'model', count) - right(among, 'points', count)
  return comparedBanks.flatMap((bank) =>
    scoredModes.map((mode) => {
      const own = inside.filter(({ job }) => job.bank === bank && job.mode === mode)
      const all = people * seeds.length
      const atLeast = comparisons.lead[bank][mode]
      const bySeed = seeds.map((seed) =>
        lead(
          own.filter(({ job }) => job.seed === seed),
          people
        )
      )
      return {
        figures: { bank, mode, model: right(own, 'model', all), points: right(own, 'points', all) },
        gates:
          atLeast === undefined
            ? []
            : [
                gateResult(
                  {
                    what: `lead over positive points, ${bank} bank`,
                    population: comparedIn,
                    mode,
                    atLeast
                  },
                  lead(own, all),
                  bySeed
                )
              ]
      }
    })
  )
}

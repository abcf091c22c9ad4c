import type { Mode } from '../adaptive/stop.ts'
import { oncePer } from '../bank/once-per.ts'
import type { Answer } from '../bank/responses.ts'
import type { Bank } from '../bank/types.ts'
import { firstRanked, pointMasses, posterior, topProbabilities } from '../model/posterior.ts'
import { responseModel } from '../model/response-model.ts'
import { positivePoints, withThinnedTrack } from './baselines.ts'
import { comparisons, gateResult, type GateResult } from './gates.ts'
import type { SimulationOptions } from './options.ts'
import { peopleOf, type SimulatedSession } from './person.ts'
import { play } from './play.ts'
import type { WorldName } from './populations.ts'

/** The banks on which the scorings are compared. */
export const comparedBanks = ['given', 'lopsided'] as const

/** After how many items scorings are compared; `whole` is every item of the bank. */
export const scoredModes = ['quick', 'full', 'whole'] as const

/** A chunk of people whose responses are scored twice: by the model and by positive points. */
export interface ScoringsJob {
  kind: 'scorings'
  population: WorldName
  bank: (typeof comparedBanks)[number]
  mode: Mode
  seed: number
  from: number
  to: number
}

/** Right top tracks, in people; where points tie, parts of them. */
export interface ScoringsResult {
  model: number
  points: number
}

const lopsided = oncePer(withThinnedTrack)

/** Scores the same responses both ways. */
export function compareScorings(given: Bank, job: ScoringsJob): ScoringsResult {
  const bank = job.bank === 'lopsided' ? lopsided(given) : given
  const personAt = peopleOf(bank, job.population)
  const model = responseModel(bank)
  const result = { model: 0, points: 0 }
  for (let index = job.from; index < job.to; index++) {
    const person = personAt(job.seed, index)
    const top = firstRanked(person.mix)
    const responses = answersOf(bank, person.session(1), job.mode)
    const chances = topProbabilities(pointMasses(posterior(model, responses)))
    result.model += Number(firstRanked(chances) === top)
    result.points += positivePoints(bank, responses)[top]
  }
  return result
}

/** Where every item is asked, the order doesn't matter, so none is chosen. */
function answersOf(bank: Bank, session: SimulatedSession, mode: Mode): Answer[] {
  if (mode !== 'whole') return play(bank, session, mode).responses
  return bank.items.map((item) => ({ item: item.id, option: session.answer(item) }))
}

/** Share of right top tracks by each scoring. */
export interface ScoringComparison {
  bank: (typeof comparedBanks)[number]
  mode: Mode
  model: number
  points: number
}

/** Right top tracks by each scoring for each bank and mode, and their gates. */
export function summarizeScorings(
  { people, seeds }: SimulationOptions,
  finished: readonly { job: ScoringsJob; result: ScoringsResult }[]
): { figures: ScoringComparison; gates: GateResult[] }[] {
  if (!finished.length) return []
  return comparedBanks.flatMap((bank) =>
    scoredModes.map((mode) => {
      const own = finished.filter(({ job }) => job.bank === bank && job.mode === mode)
      const right = (by: keyof ScoringsResult, among = own, count = people * seeds.length) =>
        among.reduce((sum, { result }) => sum + result[by], 0) / count
      const bySeed = seeds.map((seed) => {
        const among = own.filter(({ job }) => job.seed === seed)
        return right('model', among, people) - right('points', among, people)
      })
      const figures = { bank, mode, model: right('model'), points: right('points') }
      const atLeast = comparisons.lead[bank][mode]
      if (atLeast === undefined) return { figures, gates: [] }
      const what = `lead over positive points, ${bank} bank`
      const gate = { what, population: comparisons.world, mode, atLeast }
      return { figures, gates: [gateResult(gate, figures.model - figures.points, bySeed)] }
    })
  )
}

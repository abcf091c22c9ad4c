import type { Mode } from '../adaptive/stop.ts'
import type { Bank } from '../bank/schema.ts'
import { pointMasses, posterior, ranked, topProbabilities } from '../model/posterior.ts'
import { responseModel } from '../model/response-model.ts'
import type { Answer } from '../bank/responses.ts'
import { peopleOf, type Sitting } from './person.ts'
import { play } from './play.ts'
import type { WorldName } from './populations.ts'
import { positivePoints, withFewSpecialistOptions } from './rivals.ts'

/** The banks on which the scorings are compared. */
export const comparedBanks = ['shipped', 'lopsided'] as const

/** A stretch of people whose responses are scored twice: by the model, and by positive points. */
export interface PointsJob {
  kind: 'points'
  population: WorldName
  bank: (typeof comparedBanks)[number]
  mode: Mode
  seed: number
  from: number
  to: number
}

/** Right top tracks, in people; where points tie, parts of them. */
export interface PointsResult {
  model: number
  points: number
}

const lopsidedBanks = new WeakMap<Bank, Bank>()

function lopsided(bank: Bank): Bank {
  let altered = lopsidedBanks.get(bank)
  if (!altered) lopsidedBanks.set(bank, (altered = withFewSpecialistOptions(bank)))
  return altered
}

/** Scores the same responses both ways. */
export function compareScorings(shipped: Bank, job: PointsJob): PointsResult {
  const bank = job.bank === 'lopsided' ? lopsided(shipped) : shipped
  const personAt = peopleOf(bank, job.population)
  const model = responseModel(bank)
  const result = { model: 0, points: 0 }
  for (let index = job.from; index < job.to; index++) {
    const person = personAt(job.seed, index)
    const [top] = ranked(person.mix)
    const responses = answersOf(bank, person.sitting(1), job.mode)
    const chances = topProbabilities(pointMasses(posterior(model, responses)))
    result.model += Number(ranked(chances)[0] === top)
    result.points += positivePoints(bank, responses)[top]
  }
  return result
}

/** Where every item is asked, the order does not matter, so none is chosen. */
function answersOf(bank: Bank, sitting: Sitting, mode: Mode): Answer[] {
  if (mode !== 'whole') return play(bank, sitting, mode).responses
  return bank.items.map((item) => ({
    item: item.id,
    option: sitting.answer({ ...item, section: 'pull' })
  }))
}

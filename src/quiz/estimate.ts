import { rankItems, type Ranking } from '../adaptive/select.ts'
import { memoize } from '../bank/memoize.ts'
import { oncePer } from '../bank/once-per.ts'
import { isAnswer, responsesIn, writeResponses, type Response } from '../bank/responses.ts'
import type { Mix } from '../bank/track.ts'
import type { Bank } from '../bank/types.ts'
import { fewestAnswers, type RegionMass } from '../model/place.ts'
import { meanMix, pointMasses, posterior, topProbabilities } from '../model/posterior.ts'
import { responseModel } from '../model/response-model.ts'
import { namedTracks, type NamedTracks } from '../result/claim.ts'
import { credibleRegion } from '../result/credible-region.ts'
import { regionToName } from '../result/place.ts'

/** What scored responses say. Doesn't depend on the mode. */
export interface Estimate {
  /** Probability of each grid point. */
  readonly masses: Float64Array
  /** Mean of the mix. */
  readonly mean: Mix
  /** P(top = t) for each track. */
  readonly top: Mix
  /** How many items were answered, and how many a claim needs. */
  readonly answered: number
  readonly fewest: number
  /** Ids of the items answered or skipped. */
  readonly asked: ReadonlySet<string>
  readonly ranking: Ranking
}

const estimateFromPull = /* @__PURE__ */ memoize<readonly Response[], Estimate>(
  (bank, responses) => {
    const model = responseModel(bank)
    const belief = posterior(model, responses)
    const masses = pointMasses(belief)
    const asked = new Set(responses.map(({ item }) => item))
    return {
      masses,
      mean: meanMix(masses),
      top: topProbabilities(masses),
      answered: responses.filter(isAnswer).length,
      fewest: fewestAnswers(bank),
      asked,
      ranking: rankItems(model, belief, asked)
    }
  },
  writeResponses
)

/**
 * What a session's scored responses say.
 *
 * @param responses - Those of all sections.
 */
export const estimate = (bank: Bank, responses: readonly Response[]): Estimate =>
  estimateFromPull(bank, responsesIn(bank, 'pull', responses))

/** The claim and the place as far as the beliefs decide them. */
export interface InterimResult {
  /** Whether one swap would change it isn't checked. */
  readonly claim: NamedTracks
  /** The region that may be named, or undefined while it is too close to call. */
  readonly place: RegionMass | undefined
}

/** What an estimate comes to. Only what follows the scored items needs it before the result does. */
export const interimResult = /* @__PURE__ */ oncePer(
  ({ masses, mean, top, answered, fewest }: Estimate): InterimResult => {
    const claim = namedTracks(top, mean, { answered, fewest, flippable: false, lowEffort: false })
    const regionSize = credibleRegion(masses).length
    return { claim, place: regionToName({ masses, mean, claim, regionSize }) }
  }
)

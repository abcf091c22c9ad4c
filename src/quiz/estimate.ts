import { rankItems, type Ranked } from '../adaptive/select.ts'
import { isAnswer, writeResponses, type Response } from '../bank/responses.ts'
import type { Mix } from '../bank/track.ts'
import { fewestAnswers, type RegionMass } from '../model/place.ts'
import { meanMix, pointMasses, posterior, topProbabilities } from '../model/posterior.ts'
import { responseModel } from '../model/response-model.ts'
import { claimOf, type TrackClaim } from '../result/claim.ts'
import { credibleRegion } from '../result/credible-region.ts'
import { regionToName } from '../result/place.ts'
import { memoize } from './memoize.ts'

/** What scored responses say. Doesn't depend on the mode. */
export interface Estimate {
  /** Probability of each grid point. */
  readonly masses: Float64Array
  /** Mean of the mix. */
  readonly mean: Mix
  /** P(top = t) for each track. */
  readonly top: Mix
  /** Ids of the items answered or skipped. */
  readonly asked: ReadonlySet<string>
  /** Items in contention, best first; see `rankItems`. */
  readonly ranking: readonly Ranked[]
  /** The claim as far as the beliefs decide it: whether one swap would change it isn't checked. */
  readonly claim: TrackClaim
  /** The region that may be named, or undefined while it is too close to call. */
  readonly place: RegionMass | undefined
}

/**
 * What scored responses say.
 *
 * @param responses - Responses of the section `pull` alone.
 */
export const estimate = /* @__PURE__ */ memoize<readonly Response[], Estimate>(
  (bank, responses) => {
    const model = responseModel(bank)
    const belief = posterior(model, responses)
    const masses = pointMasses(belief)
    const mean = meanMix(masses)
    const top = topProbabilities(masses)
    const answered = responses.filter(isAnswer).length
    const asked = new Set(responses.map(({ item }) => item))
    const claim = claimOf(top, mean, {
      answered,
      fewest: fewestAnswers(bank),
      flippable: false,
      lowEffort: false
    })
    let place: { found: RegionMass | undefined } | undefined
    const namedRegion = () => {
      const regionSize = credibleRegion(masses).points.length
      return regionToName({ masses, mean, claim, regionSize })
    }
    return {
      masses,
      mean,
      top,
      asked,
      ranking: rankItems(model, belief, asked),
      claim,
      // On demand: only follow-ups and the blind days need it before the result does.
      get place() {
        return (place ??= { found: namedRegion() }).found
      }
    }
  },
  writeResponses
)

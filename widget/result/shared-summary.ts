import { placeEntry } from '../../src/bank/region.ts'
import type { Response } from '../../src/bank/responses.ts'
import { isAnswer, knownResponses } from '../../src/bank/responses.ts'
import type { Bank, Region } from '../../src/bank/types.ts'
import { headlineFor } from '../../src/result/place-text.ts'
import type { Claim, PlaceResult, Report } from '../../src/result/types.ts'
import type { Shared } from '../../src/share/codec.ts'
import { reportOf } from './earlier-results.ts'
import { regionOfPoint } from './triangle/regions-of-bank.ts'

/** The parts of a place that a link discloses. */
interface SharedPlace extends Pick<PlaceResult, 'region' | 'name' | 'headline'> {
  alternative?: { region: Region; name: string } | undefined
}

/** What a link discloses, as far as it can be shown. */
export interface Summary {
  claim: Claim
  answered: number
  place: SharedPlace | null
  /** From the second level on. */
  mean?: Record<string, number>
  /** From the third level on. */
  report?: Report
  responses?: readonly Response[]
  /** Whether it was made with another version of the questions. */
  isOther: boolean
}

/** What a link says, put into the words of this bank. */
export function summaryOf(bank: Bank, shared: Shared): Summary {
  const isOther = shared.bank !== undefined && shared.bank.version !== bank.version
  if (shared.level === 'answers') {
    const responses = knownResponses(bank, shared.responses)
    const report = reportOf(bank, responses)
    const { claim, place, mean } = report
    const answered = responses.filter(isAnswer).length
    return { claim, place, mean, report, responses, answered, isOther }
  }
  const { kind, tracks } = shared.claim
  const first = kind === 'between' ? undefined : tracks[0]
  const mean = shared.level === 'mix' ? shared.mix : undefined
  const place = placeNamed(bank, shared.region, first, mean)
  const summary = { claim: shared.claim, place, answered: Infinity, isOther }
  return mean ? { ...summary, mean } : summary
}

/** A region's name and headline. If the mean lies elsewhere, that place is its alternative. */
function placeNamed(
  bank: Bank,
  region: Region | undefined,
  first: string | undefined,
  mean: Record<string, number> | undefined
): Summary['place'] {
  const place = placeEntry(bank, region)
  if (!place) return null
  const other = mean && placeEntry(bank, regionOfPoint(bank, mean))
  return {
    region: place.region,
    name: place.name,
    headline: headlineFor(place, first),
    ...(other && other !== place && { alternative: { region: other.region, name: other.name } })
  }
}

import { chosenOptions, type Response } from '../bank/responses.ts'
import { fromTrackIds, trackIds } from '../bank/track.ts'
import type { Bank, Region } from '../bank/types.ts'
import {
  firstRanked,
  meanMix,
  pointMasses,
  posterior,
  topProbabilities
} from '../model/posterior.ts'
import { regionAt, regionShares, toRegion } from '../model/regions.ts'
import { responseModel } from '../model/response-model.ts'
import type { AnswerSwap, Report } from '../result/types.ts'

/** What a result is checked against. */
export interface Responses {
  responses: readonly Response[]
}

/** Shares of a report are rounded to a millionth. */
const tolerance = 2e-6

/**
 * Statements of a result that contradict each other, or the belief it is based on. Empty if there
 * are none.
 *
 * @returns One sentence for each contradiction.
 */
export function contradictions(bank: Bank, session: Responses, report: Report): string[] {
  return [
    ...aboutFirst(bank, report),
    ...aboutPlace(bank, session, report),
    ...aboutCertainty(report),
    ...aboutOtherAnswers(bank, session, report),
    ...aboutEvidence(bank, session, report),
    ...aboutToday(report)
  ]
}

const isSame = (one: Region, other: Region) => one.join() === other.join()

/** The track that is named first has to have the largest number. */
function aboutFirst(bank: Bank, { claim, mean, place, region80 }: Report): string[] {
  const largest = Math.max(...Object.values(mean))
  const isLargest = (track: string) => mean[track]! >= largest - tolerance
  const [first] = claim.tracks
  const found = []
  if (first !== undefined && !isLargest(first)) {
    found.push(`The claim names ${first} first, whose share isn't the largest.`)
  }
  if (place) {
    const entry = bank.places?.find(({ region }) => isSame(region, place.region))
    const leans = Object.entries(entry?.lean ?? {})
    const put = leans.filter(([, text]) => text === place.headline).map(([track]) => track)
    if (put.length && place.headline !== entry?.headline) {
      if (!put.some(isLargest)) {
        found.push(`The headline puts ${put[0]} first, whose share isn't the largest.`)
      }
      if (claim.kind === 'between') {
        found.push(`The headline puts ${put[0]} first, but the claim can't say which is.`)
      }
    }
  }
  for (const track of trackIds(bank)) {
    const [lowest, highest] = region80.shares[track]!
    if (mean[track]! < lowest - tolerance || mean[track]! > highest + tolerance) {
      found.push(`The share of ${track} lies outside its own range.`)
    }
  }
  return found
}

/** The place has to be the likeliest region, and to fit the claim. */
function aboutPlace(bank: Bank, { responses }: Responses, report: Report): string[] {
  const { claim, place, day } = report
  if (!place) return day ? ["A day was compared with a place that isn't there."] : []
  const masses = pointMasses(posterior(responseModel(bank), responses))
  const found = []
  const byRegion = [...regionShares()].map(([region, parts]) => ({
    region: toRegion(bank, region),
    mass: masses.reduce((sum, mass, point) => sum + mass * parts[point]!, 0)
  }))
  const own = byRegion.find(({ region }) => isSame(region, place.region))!
  if (Math.abs(own.mass - place.mass) > tolerance) {
    found.push(`The place's probability is ${place.mass}, but its region holds ${own.mass}.`)
  }
  const likelier = byRegion.find(({ mass }) => mass > own.mass + tolerance)
  if (likelier) {
    found.push(
      `The place is ${place.region.join('+')}, but ${likelier.region.join('+')} is likelier.`
    )
  }
  const ofMean = toRegion(bank, regionAt(meanMix(masses)))
  found.push(...aboutAlternative(place, byRegion, ofMean))
  const named = claim.kind === 'between' ? claim.tracks : claim.tracks.slice(0, 1)
  if (named.length && !named.some((track) => place.region.includes(track))) {
    found.push(
      `The claim is about ${named.join(' and ')}, but the place is ${place.region.join('+')}.`
    )
  }
  if (claim.kind === 'open') found.push('The claim is open, but a place is named.')
  if (day && day.agrees !== isSame(day.region, place.region)) {
    found.push(
      `The day ${day.agrees ? 'agrees' : "doesn't agree"} with the place, against its region.`
    )
  }
  return found
}

/** The least probability at which a place may be named alone. */
const aloneFrom = 0.4

/**
 * A place named alone must be likely enough and contain the mean. Otherwise another must be named
 * beside it: the one that contains the mean, or the next likeliest.
 */
function aboutAlternative(
  { region, mass, alternative }: NonNullable<Report['place']>,
  byRegion: readonly { region: Region; mass: number }[],
  ofMean: Region
): string[] {
  const isThere = isSame(region, ofMean)
  if (!alternative) {
    return [
      ...(isThere ? [] : [`The place is named alone, but the mean lies in ${ofMean.join('+')}.`]),
      ...(mass < aloneFrom - tolerance
        ? [`The place is named alone with a probability of ${mass}.`]
        : [])
    ]
  }
  const found = []
  if (isThere && mass > aloneFrom + tolerance) {
    found.push(`The place has a probability of ${mass}, but isn't named alone.`)
  }
  const own = byRegion.find((each) => isSame(each.region, alternative.region))!
  if (Math.abs(own.mass - alternative.mass) > tolerance) {
    found.push(
      `The alternative's probability is ${alternative.mass}, but its region holds ${own.mass}.`
    )
  }
  const isNext = byRegion.every(
    (each) => isSame(each.region, region) || each.mass <= own.mass + tolerance
  )
  const isRight = isThere
    ? isNext && !isSame(region, alternative.region)
    : isSame(alternative.region, ofMean)
  if (!isRight) {
    found.push(
      `The alternative is ${alternative.region.join('+')}, which is neither the next likeliest nor holds the mean.`
    )
  }
  return found
}

/** The least chance that each kind of claim may state, rounded to .05. */
const leastChance = { clear: 0.8, leaning: 0.6, between: 0, open: 0 }

/** The certainty of a result has to fit the answers it says would change it. */
function aboutCertainty({ claim, counterfactual: { single, pair, firm } }: Report): string[] {
  const found = []
  if (claim.chance < leastChance[claim.kind]) {
    found.push(`The claim is ${claim.kind} with a chance of ${claim.chance}.`)
  }
  if (claim.ruledOut.some((track) => claim.tracks.includes(track))) {
    found.push('A track that the claim names is ruled out.')
  }
  if (firm !== (single.length === 0)) found.push('The result is firm, but one answer changes it.')
  if (claim.kind === 'clear' && !firm) found.push('The claim is clear, but one answer changes it.')
  if (pair && single.length) found.push('A pair of answers is given where one is enough.')
  return found
}

/** Tries each of the other answers the result names, and computes the belief again. */
function aboutOtherAnswers(bank: Bank, { responses }: Responses, report: Report): string[] {
  const { facets, single, pair } = report.counterfactual
  const answers = chosenOptions(responses)
  const ids = trackIds(bank)
  const model = responseModel(bank)
  const likeliest = (given: readonly Response[]) =>
    ids[firstRanked(topProbabilities(pointMasses(posterior(model, given))))]
  const swapped = (swaps: readonly AnswerSwap[]) =>
    likeliest(
      responses.map((response) => {
        const swap = swaps.find(({ item }) => item === response.item)
        return swap ? { item: swap.item, option: swap.to } : response
      })
    )
  const found = []
  // Computed from the exact shares: a report may round different shares to the same number.
  const first = ids[firstRanked(meanMix(pointMasses(posterior(model, responses))))]
  for (const { facet, track } of facets) {
    const items = bank.items.filter((item) => item.facet === facet)
    const swaps = items.flatMap(({ id, options }) => {
      const leading = options.filter(({ weights }) => leadsTo(bank, weights, track))
      const isLed = leading.some((option) => option.id === answers.get(id))
      const to = leading.toSorted((one, other) => other.weights[track]! - one.weights[track]!)[0]
      return to && !isLed ? [{ item: id, from: '', to: to.id }] : []
    })
    if (track === first || swapped(swaps) !== track) {
      found.push(`Other answers about ${facet} wouldn't put ${track} first.`)
    }
  }
  // In a near tie the likeliest track may not be the one with the largest share.
  if (likeliest(responses) === first) {
    for (const swap of single) {
      if (swapped([swap]) === first) found.push(`Swapping ${swap.item} wouldn't change anything.`)
    }
    if (pair && swapped(pair) === first) found.push("Swapping a pair wouldn't change anything.")
  }
  return found
}

/** Quoted answers have to be the reader's and to point as stated; patterns have to count right. */
function aboutEvidence(bank: Bank, { responses }: Responses, report: Report): string[] {
  const answers = chosenOptions(responses)
  const found = []
  for (const { item, option, bits } of report.evidence.for) {
    if (answers.get(item) !== option || bits <= 0) found.push(`Evidence for: ${item} isn't any.`)
  }
  for (const { item, option, bits } of report.evidence.against) {
    if (answers.get(item) !== option || bits >= 0)
      found.push(`Evidence against: ${item} isn't any.`)
  }
  for (const { facet, track, count, total } of report.patterns) {
    const answered = bank.items.filter((item) => item.facet === facet && answers.has(item.id))
    const leading = answered.filter(({ id, options }) =>
      leadsTo(bank, options.find((option) => option.id === answers.get(id))!.weights, track)
    )
    if (total !== answered.length || count !== leading.length) {
      found.push(
        `${count} of ${total} answers about ${facet} lead to ${track}: it is ${leading.length} of ${answered.length}.`
      )
    }
  }
  return found
}

/** Whether a track has the largest of these weights, and not all three have. */
function leadsTo(bank: Bank, weights: Record<string, number>, track: string): boolean {
  const row = fromTrackIds(bank, weights)
  const largest = Math.max(...row)
  return weights[track] === largest && row.some((weight) => weight < largest)
}

/** Staying is a result only if today's place fits and nothing pushes the reader away. */
function aboutToday({ now, place }: Report): string[] {
  if (!now?.staying) return []
  const isThere = !!now.region && !!place && isSame(now.region, place.region)
  return isThere && !now.pushed ? [] : ['Staying is a result, but not for this reader.']
}

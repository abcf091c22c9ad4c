import { checkSession, type PartialSession } from '../adaptive/session.ts'
import { expectBank, expectedBank } from '../bank/expect-bank.ts'
import { explainFailure } from '../bank/explain-failure.ts'
import { memoize } from '../bank/memoize.ts'
import { placeEntry } from '../bank/region.ts'
import {
  chosenOptions,
  isAnswer,
  itemsById,
  responsesIn,
  writeResponses
} from '../bank/responses.ts'
import { byTrackId, trackIds } from '../bank/track.ts'
import type { Bank } from '../bank/types.ts'
import { levelMasses, posterior, ranked } from '../model/posterior.ts'
import { responseModel } from '../model/response-model.ts'
import { points } from '../model/triangle.ts'
import { claimAndPlace, summaryOf } from './claim-and-place.ts'
import { tracksInPlay } from './claim.ts'
import type { Facts } from './conditions.ts'
import { findFacets, findSwaps, isFlippable, tryAnswers } from './counterfactual.ts'
import { shareRange } from './credible-region.ts'
import { disclaimerText } from './disclaimer.ts'
import { systematicDots } from './dots.ts'
import { quote, supportByFacet, weighAnswers } from './evidence.ts'
import { suggestExperiments } from './experiments.ts'
import {
  dayResult,
  followUpAnswers,
  leadershipResult,
  nowResult,
  readinessResult,
  situationResult
} from './extras.ts'
import { suggestLinks } from './links.ts'
import { rounded, roundedMix } from './numbers.ts'
import { findPatterns } from './patterns.ts'
import { questionsFor } from './questions.ts'
import { rolesFor } from './roles.ts'
import type { Evidence, Report, SituationResult } from './types.ts'

/** From this probability of the lowest consistency level on, a result says so. */
const mixedFrom = 0.4

/**
 * The whole result as plain JSON: a pure function of the bank and the responses. Equal responses,
 * in any order, give an equal report, byte for byte once serialized. Parts that a bank lacks are
 * null or an empty list.
 *
 * Nothing in it contradicts anything else. The track named first has the largest mean share, and
 * the named place is the likeliest region, contains the tracks the claim names and leaves out none
 * with a larger share. Where the beliefs disagree in a near tie, the claim softens (see `claimOf`)
 * and no place is named (see `regionToName`).
 *
 * @param session - `{ responses }` is enough. Besides them only `lowEffort` matters.
 * @throws TypeError if the bank, the session or a part of it is of the wrong type.
 * @throws RangeError if a response names an item or option the bank doesn't have, or an item is
 *   answered twice.
 *
 * @example
 * const { place, claim } = report(bank, { responses })
 * console.log(place?.headline ?? 'Too close to call', claim.chance)
 */
export function report<T extends string>(bank: Bank<T>, session: PartialSession): Report<T> {
  expectBank(bank)
  const { responses, lowEffort = false } = checkSession(bank, session)
  return explainFailure('The bank', expectedBank, () => reportOf(bank, { responses, lowEffort }))
}

function reportOf<T extends string>(
  bank: Bank<T>,
  { responses, lowEffort = false }: PartialSession
): Report<T> {
  const ids = trackIds(bank)
  const model = responseModel(bank)
  const pull = responsesIn(bank, 'pull', responses)
  const answers = pull.filter(isAnswer).toSorted((a, b) => (a.item < b.item ? -1 : 1))
  const answered = answers.length

  const belief = posterior(model, answers)
  const summary = summaryOf(belief)
  const { masses, mean, top, region80 } = summary
  const [low] = levelMasses(belief)

  const tried = tryAnswers(model, belief, answers)
  const flippable = isFlippable(top, tried)
  const { trackClaim, claim, claimedFirst, place } = claimAndPlace(bank, belief, summary, {
    answered,
    flippable,
    lowEffort
  })
  const [first, next] = ranked(mean)
  const second = trackClaim.tracks[1] ?? next
  const weighed = weighAnswers(bank, top, tried, first, second)
  const evidence = quote(weighed)

  const facts: Facts<T> = {
    place: place?.region,
    first: claimedFirst,
    claim: claim.kind,
    answers: chosenOptions(responses)
  }
  const inPlay = tracksInPlay(trackClaim).map((track) => ids[track])
  const around = [...new Set([...inPlay, ...(place?.region ?? [])])]
  const leading = claim.kind === 'open' ? [ids[first]] : around
  const now = nowResult(bank, responses, place?.region)
  const situation = situationResult(bank, responses)
  const quoted = [...evidence.for, ...evidence.against]
  const shares = roundedMix(mean)

  return {
    version: 2,
    bank: { id: bank.id, version: bank.version },
    answered,
    skipped: pull.length - answered,
    claim,
    place,
    mean: byTrackId(bank, (track) => shares[track]),
    region80: {
      shares: byTrackId(bank, (track) => shareRange(region80, track)),
      points: region80
    },
    dots: systematicDots(masses).map((point) =>
      byTrackId(bank, (track) => rounded(points[point]![track]))
    ),
    patterns: findPatterns(bank, top, tried, [first, second], around),
    evidence,
    counterfactual: {
      facets: findFacets(bank, belief, tried, first),
      ...findSwaps(belief, tried, first)
    },
    roles: rolesFor(bank, facts, inPlay),
    consistency: { low: rounded(low!), mixed: low! > mixedFrom },
    now,
    followUps: followUpAnswers(bank, responses),
    day: dayResult(bank, responses, place?.region),
    readiness: readinessResult(bank, responses, { leading, present: now?.region, facts }),
    leadership: leadershipResult(bank, responses),
    situation,
    experiments: suggestExperiments(bank, {
      facts,
      first: ids[first],
      second: claim.tracks[1],
      around,
      support: supportByFacet(weighed)
    }),
    questions: questionsFor(bank, facts),
    links: answered
      ? suggestLinks(bank, {
          facts,
          around,
          quoted: themesOf(bank, quoted, situation?.caveats ?? []),
          placeThemes: placeEntry(bank, place?.region)?.themes
        })
      : [],
    disclaimer: disclaimerText(answered)
  }
}

/**
 * The same, memoized: screens and events ask for it again and again. Shared: never change it.
 *
 * @param session - A session that has been checked, as the machine's are.
 */
export const memoizedReport = /* @__PURE__ */ memoize<PartialSession, Report>(
  reportOf,
  ({ responses, lowEffort = false }) => `${lowEffort} ${writeResponses(responses)}`
)

/** Themes of the answers that a result quotes or warns about: the option's own, or its item's. */
function themesOf(
  bank: Bank,
  quoted: readonly Evidence[],
  caveats: SituationResult['caveats']
): string[] {
  const index = itemsById(bank)
  return [...quoted, ...caveats].flatMap(({ item, option }) => {
    const { item: asked } = index.get(item)!
    const chosen: { id: string; themes?: readonly string[] | undefined } = asked.options.find(
      ({ id }) => id === option
    )!
    return chosen.themes ?? asked.themes ?? []
  })
}

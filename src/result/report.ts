import type { Bank } from '../bank/schema.ts'
import {
  levelMasses,
  meanMix,
  pointMasses,
  posterior,
  ranked,
  topProbabilities
} from '../model/posterior.ts'
import { responseModel } from '../model/response-model.ts'
import { points } from '../model/triangle.ts'
import { remember } from '../quiz/memoize.ts'
import { checkResponses, isAnswer, responsesIn, type Response } from '../bank/responses.ts'
import { claim, fewestAnswers, type Claim } from './claim.ts'
import { quote, rounded, supportByFacet, weighAnswers, type QuotedEvidence } from './evidence.ts'
import { counterfactual, exchanges, type Counterfactual } from './counterfactual.ts'
import { noticeText } from './disclaimer.ts'
import {
  archetypes,
  credibleRegion,
  systematicDots,
  type Archetypes,
  type ShareRanges
} from './region.ts'
import {
  contextCaveats,
  leadershipMix,
  readiness,
  type ContextCaveats,
  type LeadershipMix,
  type Readiness
} from './extras.ts'
import {
  suggestLinks,
  suggestTrials,
  type LinkSuggestion,
  type TrialSuggestion
} from './suggest.ts'
import { byTrack, type ByTrack } from '../bank/track.ts'

/** The whole result, as plain JSON. Shares and probabilities run from 0 to 1. */
export interface Report {
  /** Version of this shape. */
  version: 1
  bank: { id: string; version: string }
  /** Pull items answered, and skipped. */
  answered: number
  skipped: number
  claim: Claim
  /** Mean of the mix; the shares sum to 1. */
  mean: ByTrack
  /** The 80% region: range of each share, and the indexes of its grid points. */
  region80: ShareRanges & { points: number[] }
  /** Twenty mixes that stand for the whole belief. */
  dots: ByTrack[]
  evidence: QuotedEvidence
  counterfactual: Counterfactual
  archetypes: Archetypes
  /** Probability that the answers hardly follow any pull, and whether to say so. */
  consistency: { low: number; mixed: boolean }
  readiness: Readiness | null
  leadership: LeadershipMix | null
  context: ContextCaveats | null
  trials: TrialSuggestion
  links: LinkSuggestion[]
  notice: string
}

/** What a sitting knows beyond its responses. */
export interface ReportOptions {
  /** Whether the answers came too fast or from one position; caps the claim at leaning. */
  lowEffort?: boolean | undefined
}

/** From this probability of the lowest consistency level on, a result says so. */
const mixedFrom = 0.4

/**
 * The whole result. Equal responses give an equal report, byte for byte once serialised, in
 * whatever order they were given.
 *
 * @throws TypeError if the responses are no list.
 * @throws RangeError if a response names an item or option the bank does not have, or an item is
 *   answered twice.
 */
export function report(
  bank: Bank,
  responses: readonly Response[],
  { lowEffort = false }: ReportOptions = {}
): Report {
  checkResponses(bank, responses)
  const model = responseModel(bank)
  const pull = responsesIn(bank, 'pull', responses)
  const answers = pull.filter(isAnswer).toSorted((a, b) => (a.item < b.item ? -1 : 1))
  const belief = posterior(model, answers)
  const masses = pointMasses(belief)
  const top = topProbabilities(masses)
  const [first, second] = ranked(top)
  const candidates = exchanges(model, belief, answers)
  const changes = counterfactual(belief, candidates, first)
  const said = claim(top, { answered: answers.length, flippable: !changes.firm, lowEffort })
  const leading = said.tracks.length ? said.tracks : [first]
  const evidence = weighAnswers(top, candidates, first, second)
  const quoted = quote(evidence)
  const { shares, points: members } = credibleRegion(masses)
  const [low] = levelMasses(belief)
  const places =
    answers.length < fewestAnswers ? { named: null, set: [] } : archetypes(masses, members.length)
  const situation = contextCaveats(bank, responses)
  const tried =
    said.kind === 'clear' || said.kind === 'open' ? ([first] as const) : ([first, second] as const)
  return {
    version: 1,
    bank: { id: bank.id, version: bank.version },
    answered: answers.length,
    skipped: pull.length - answers.length,
    claim: said,
    mean: roundedMix(meanMix(masses)),
    region80: {
      ...byTrack((track) => shares[track].map(rounded) as [number, number]),
      points: members
    },
    dots: systematicDots(masses).map((point) => byTrack((track) => rounded(points[point]![track]))),
    evidence: quoted,
    counterfactual: changes,
    archetypes: places,
    consistency: { low: rounded(low!), mixed: low! > mixedFrom },
    readiness: readiness(bank, responses, leading),
    leadership: leadershipMix(bank, responses),
    context: situation,
    trials: suggestTrials(bank, supportByFacet(model, evidence), tried),
    links: suggestLinks(bank, {
      quoted: [...quoted.for, ...quoted.against],
      caveats: situation?.caveats ?? [],
      leading,
      archetypes: places
    }),
    notice: noticeText(answers.length)
  }
}

/** The same, looked up if it was worked out before; shared, and never to be changed. */
export const reported = remember<ReportOptions, Report>(report, ({ lowEffort }) => `${lowEffort}`)

/** Shares rounded so that they still sum to 1. */
function roundedMix({ manager, ic }: ByTrack): ByTrack {
  const mix = { manager: rounded(manager), ic: rounded(ic) }
  return { ...mix, specialist: rounded(1 - mix.manager - mix.ic) }
}

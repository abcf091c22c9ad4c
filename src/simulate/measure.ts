import type { Mode } from '../adaptive/stop.ts'
import type { Answer } from '../bank/responses.ts'
import { trackIds, type TrackIndex } from '../bank/track.ts'
import type { Bank, Region } from '../bank/types.ts'
import {
  firstRanked,
  meanMix,
  pointMasses,
  posterior,
  topProbabilities
} from '../model/posterior.ts'
import { toRegion } from '../model/regions.ts'
import { responseModel } from '../model/response-model.ts'
import { nearestPoint } from '../model/triangle.ts'
import { report } from '../result/report.ts'
import type { Report } from '../result/types.ts'
import { contradictions } from './contradictions.ts'
import { playFixedForm } from './orders.ts'
import { peopleOf, type Person } from './person.ts'
import { play, playOn, type PlayedSession } from './play.ts'
import { favoredTrack, worlds, type Population } from './populations.ts'
import type { Row } from './row.ts'
import { sentencesOf, type Sentence, type Truth } from './sentences/index.ts'
import { unfounded } from './unfounded-sentences.ts'

/** How many results showed a sentence, for how many people it is true, and both. */
export interface SentenceCount {
  /** Results that could show it; see `among`. The other numbers are among these. */
  among: number
  shown: number
  holds: number
  both: number
}

/** A chunk of the people of one cell. */
export interface PeopleJob {
  kind: 'people'
  population: Population
  mode: Mode
  seed: number
  /** Index of the first person, and of the one after the last. */
  from: number
  to: number
}

/** The rows of a chunk of people. */
export interface PeopleResult {
  rows: Row[]
  /** In the order of `sentencesOf`, over the people with a second session. */
  sentences: SentenceCount[]
}

/** In the three worlds, every third person has a second session. */
const secondSessionEvery = 3

/** Plays and reports everyone in a job. */
export function measurePeople(bank: Bank, job: PeopleJob): PeopleResult {
  const personAt = peopleOf(bank, job.population)
  const sentences = sentencesOf(bank)
  const counts = sentences.map(() => ({ among: 0, shown: 0, holds: 0, both: 0 }))
  const inWorld = job.population in worlds
  const rows: Row[] = []
  for (let index = job.from; index < job.to; index++) {
    const person = personAt(job.seed, index)
    const twice = inWorld && index % secondSessionEvery === 0
    const row = measure(bank, person, job.mode, twice ? { sentences, counts } : undefined)
    rows.push({
      ...row,
      favored: job.population === 'biased' ? favoredTrack(index) : null,
      fixed: inWorld ? playFixedForm(bank, person.session(1), job.mode) : null
    })
  }
  return { rows, sentences: counts }
}

/** @param tally - Sentences to count; a second session is played for them. */
function measure(
  bank: Bank,
  person: Person,
  mode: Mode,
  tally: { sentences: readonly Sentence[]; counts: SentenceCount[] } | undefined
): Omit<Row, 'favored' | 'fixed'> {
  const session = person.session(1)
  const pull = play(bank, session, mode)
  const whole = playOn(bank, session, pull)
  const result = report(bank, whole)
  const { mean, top, first } = locate(bank, pull)
  const again = tally ? locate(bank, play(bank, person.session(2), mode)) : null
  if (tally && again) {
    const topTrack = firstRanked(person.mix)
    const truth: Truth = { person, top: topTrack, first, firstAgain: again.first }
    for (const [at, sentence] of tally.sentences.entries()) {
      if (sentence.among && !sentence.among(result)) continue
      const shown = sentence.shown(result)
      const holds = sentence.holds(truth, result)
      const count = tally.counts[at]!
      count.among += 1
      count.shown += Number(shown)
      count.holds += Number(holds)
      count.both += Number(shown && holds)
    }
  }
  const { kind, tracks, chance } = result.claim
  const ids = trackIds(bank)
  return {
    truth: person.mix,
    part: person.part,
    mean,
    first,
    chance: top[first],
    claim: { kind, tracks: tracks.map((id) => ids.indexOf(id) as TrackIndex), chance },
    place: placeOf(bank, person, result),
    asked: pull.responses.length,
    covered: result.region80.points.includes(nearestPoint(person.mix)),
    flips: kind === 'clear' && oneAnswerFlips(bank, pull.responses),
    contradictions: contradictions(bank, whole, result),
    unfounded: unfounded(bank, whole, result),
    again: again && { mean: again.mean, first: again.first }
  }
}

function placeOf(bank: Bank, { region }: Person, { place }: Report): Row['place'] {
  if (!place) return null
  const truth = toRegion(bank, region).join()
  const isRight = (named: Region) => named.join() === truth
  const { alternative } = place
  return {
    right: isRight(place.region),
    alternative: alternative ? { right: isRight(alternative.region) } : null
  }
}

/** Where the scored answers put someone; first is the track with the largest mean share. */
function locate(bank: Bank, { responses }: Pick<PlayedSession, 'responses'>) {
  const masses = pointMasses(posterior(responseModel(bank), responses))
  const mean = meanMix(masses)
  return { mean, top: topProbabilities(masses), first: firstRanked(mean) }
}

/**
 * Whether swapping one answer makes another track the likeliest to be on top. Tries every swap and
 * recomputes the belief for each; the report finds the same by a shortcut.
 */
export function oneAnswerFlips(bank: Bank, responses: readonly Answer[]): boolean {
  const model = responseModel(bank)
  const likeliest = (answers: readonly Answer[]) =>
    firstRanked(topProbabilities(pointMasses(posterior(model, answers))))
  const first = likeliest(responses)
  return responses.some(({ item, option }, at) =>
    model.byId
      .get(item)!
      .item.options.some(
        ({ id }) => id !== option && likeliest(responses.with(at, { item, option: id })) !== first
      )
  )
}

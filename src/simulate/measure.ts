import type { Mode } from '../adaptive/stop.ts'
import type { Bank } from '../bank/schema.ts'
import { pointMasses, posterior, ranked, topProbabilities } from '../model/posterior.ts'
import { responseModel } from '../model/response-model.ts'
import { points } from '../model/triangle.ts'
import { report } from '../result/report.ts'
import type { Answer } from '../bank/responses.ts'
import type { Claim } from '../result/claim.ts'
import { lowEffort } from '../result/low-effort.ts'
import { tracks, type ByTrack, type Track } from '../bank/track.ts'
import { peopleOf, type Person } from './person.ts'
import { play } from './play.ts'
import { favouredTrack, worlds, type Population } from './populations.ts'
import { sentencesOf } from './sentences.ts'
import type { Sentence, Truth } from './sentences/sentence.ts'

/** What one simulated person and their result come to. */
export interface Row {
  /** True mix. */
  truth: ByTrack
  /** Estimated mix. */
  mean: ByTrack
  /** The first track by the answers, and the probability the model gives it. */
  first: Track
  chance: number
  claim: Pick<Claim, 'kind' | 'tracks'>
  /** Items asked. */
  asked: number
  /** Whether the 80% region holds the true mix. */
  covered: boolean
  /** Whether the claim is clear although one changed answer gives another first track. */
  flips: boolean
  /** The track that the texts favoured, where they did. */
  favoured: Track | null
  /** A second sitting of the same person, where one was played. */
  again: { mean: ByTrack; first: Track } | null
}

/** How often a sentence was shown, was true, and both. */
export interface SentenceCount {
  shown: number
  holds: number
  both: number
}

/** A stretch of the people of one cell. */
export interface PeopleJob {
  kind: 'people'
  population: Population
  mode: Mode
  seed: number
  /** Index of the first person, and of the one after the last. */
  from: number
  to: number
}

/** What a stretch of people comes to. */
export interface PeopleResult {
  rows: Row[]
  /** In the order of `sentencesOf`, over the people with a second sitting. */
  sentences: SentenceCount[]
}

/** Of the people of the three worlds, every so many-th has a second sitting. */
const secondSittingEvery = 3

/** Plays and reports everybody of a job. */
export function measurePeople(bank: Bank, job: PeopleJob): PeopleResult {
  const personAt = peopleOf(bank, job.population)
  const sentences = sentencesOf(bank)
  const counts = sentences.map(() => ({ shown: 0, holds: 0, both: 0 }))
  const rows: Row[] = []
  for (let index = job.from; index < job.to; index++) {
    const person = personAt(job.seed, index)
    const twice = job.population in worlds && index % secondSittingEvery === 0
    const row = measure(bank, person, job.mode, twice ? { sentences, counts } : undefined)
    rows.push({ ...row, favoured: job.population === 'biased' ? favouredTrack(index) : null })
  }
  return { rows, sentences: counts }
}

/** @param tally - Sentences to count; a second sitting is played for them. */
function measure(
  bank: Bank,
  person: Person,
  mode: Mode,
  tally: { sentences: readonly Sentence[]; counts: SentenceCount[] } | undefined
): Omit<Row, 'favoured'> {
  const sitting = person.sitting(1)
  const { responses, observations, last } = play(bank, sitting, mode)
  const result = report(bank, [...responses, ...sitting.sections()], {
    lowEffort: lowEffort(observations)
  })
  const [first] = ranked(last.top)
  const [top] = ranked(person.mix)
  const second = tally && play(bank, person.sitting(2), mode).last
  const again = second ? { mean: second.mean, first: ranked(second.top)[0] } : null
  if (tally && again) {
    const truth: Truth = { person, top, topAgain: again.first }
    for (const [at, sentence] of tally.sentences.entries()) {
      const shown = sentence.shown(result)
      const holds = sentence.holds(truth, result)
      const count = tally.counts[at]!
      count.shown += Number(shown)
      count.holds += Number(holds)
      count.both += Number(shown && holds)
    }
  }
  return {
    truth: person.mix,
    mean: last.mean,
    first,
    chance: last.top[first],
    claim: { kind: result.claim.kind, tracks: result.claim.tracks },
    asked: responses.length,
    covered: result.region80.points.includes(nearestPoint(person.mix)),
    flips: result.claim.kind === 'clear' && oneAnswerFlips(bank, responses, first),
    again
  }
}

/** Index of the grid point that is nearest to a mix. */
export function nearestPoint(mix: ByTrack): number {
  let nearest = 0
  let least = Infinity
  for (const [index, point] of points.entries()) {
    const distance = tracks.reduce((sum, track) => sum + (mix[track] - point[track]) ** 2, 0)
    if (distance < least) [nearest, least] = [index, distance]
  }
  return nearest
}

/**
 * Whether changing one answer gives another first track: every change tried, and the belief worked
 * out anew for each. The report finds the same by another way, from the belief without an answer.
 */
export function oneAnswerFlips(bank: Bank, responses: readonly Answer[], first: Track): boolean {
  const model = responseModel(bank)
  return responses.some(({ item, option }, at) =>
    model.byId.get(item)!.item.options.some(({ id }) => {
      if (id === option) return false
      const changed = responses.with(at, { item, option: id })
      return ranked(topProbabilities(pointMasses(posterior(model, changed))))[0] !== first
    })
  )
}

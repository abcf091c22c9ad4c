import type { Bank, Region, Trial } from '../bank/schema.ts'
import { regionOf } from '../model/regions.ts'
import type { Report } from '../report.ts'
import { tracks, type ByTrack, type Track } from '../track.ts'
import type { Person } from './person.ts'

/** What is true of one simulated person, against which a sentence is held. */
export interface Truth {
  readonly person: Person
  /** The track with the person's largest true share. */
  readonly top: Track
  /** The top track of a second sitting of the same person. */
  readonly topAgain: Track
}

/**
 * `sentence`: says something of the reader. `filling`: one filling of a sentence with a gap, such as
 * the name of a place; how often it is shown depends on how many fillings there are, so that is
 * held for the sentence alone. `heading`: stands over quotations and says nothing by itself.
 */
export type SentenceKind = 'sentence' | 'filling' | 'heading'

/** A sentence that only some results show. */
export interface Sentence {
  readonly id: string
  readonly kind: SentenceKind
  /** What it says, for people who read the table. */
  readonly says: string
  /** What has to hold of a simulated person for it to be true of them. */
  readonly trueOf: string
  shown(report: Report): boolean
  holds(truth: Truth, report: Report): boolean
}

const pairs = [
  ['manager', 'ic'],
  ['manager', 'specialist'],
  ['ic', 'specialist']
] as const

const regionNames = [
  'manager',
  'ic',
  'specialist',
  'manager-ic',
  'ic-specialist',
  'manager-specialist',
  'centre'
] as const

const practiceLevels = ['little', 'some', 'much'] as const

/**
 * Every sentence of a result that depends on the answers, for the rule against flattery. Left out
 * are quotations of an answer and facts the reader gave, which are true whoever reads them.
 */
export function sentencesOf(bank: Bank): Sentence[] {
  return [
    ...claimSentences(),
    mixedSentence,
    ...changeSentences(),
    ...againstSentences(),
    ...placeSentences(),
    ...trialSentences(bank),
    ...practiceSentences(bank),
    ...abilitySentences(bank)
  ]
}

const among = (track: Track, named: readonly Track[]) => named.includes(track)

/** Whether two tracks have the largest true shares. */
const areFirstTwo = ({ mix }: Person, [one, other]: readonly Track[]) =>
  tracks.every(
    (track) => track === one || track === other || mix[track] < Math.min(mix[one!], mix[other!])
  )

function claimSentences(): Sentence[] {
  return [
    ...tracks.map((track): Sentence => ({
      id: `clear ${track}`,
      kind: 'sentence',
      says: `Your answers point to ${track}`,
      trueOf: `${track} is the largest true share`,
      shown: ({ claim }) => claim.kind === 'clear' && claim.tracks[0] === track,
      holds: ({ top }) => top === track
    })),
    ...tracks.map((track): Sentence => ({
      id: `leaning ${track}`,
      kind: 'sentence',
      says: `Rather ${track} than another`,
      trueOf: `${track} is the largest true share`,
      shown: ({ claim }) => claim.kind === 'leaning' && claim.tracks[0] === track,
      holds: ({ top }) => top === track
    })),
    ...pairs.map(([one, other]): Sentence => ({
      id: `between ${one} and ${other}`,
      kind: 'sentence',
      says: `Between ${one} and ${other}`,
      trueOf: `these are the two largest true shares`,
      shown: ({ claim }) =>
        claim.kind === 'between' && among(one, claim.tracks) && among(other, claim.tracks),
      holds: ({ person }) => areFirstTwo(person, [one, other])
    })),
    {
      id: 'open',
      kind: 'sentence',
      says: 'Cannot tell yet',
      trueOf: 'the first two true shares are less than .1 apart, or consistency is below .4',
      shown: ({ claim }) => claim.kind === 'open',
      holds: ({ person }) => leadOf(person.mix) < 0.1 || person.beta < 0.4
    }
  ]
}

/** How far the largest share is ahead of the second. */
function leadOf(mix: ByTrack): number {
  const [first, second] = tracks.map((track) => mix[track]).sort((a, b) => b - a)
  return first! - second!
}

/** On how many facets, 0 to 1, another track leads than on the whole. */
function disagreement({ top, person }: Truth): number {
  const mixes = [...person.facetMixes.values()]
  const other = mixes.filter((mix) => tracks.some((track) => mix[track] > mix[top]))
  return other.length / mixes.length
}

const mixedSentence: Sentence = {
  id: 'mixed',
  kind: 'sentence',
  says: 'Your answers point in several directions.',
  trueOf: 'consistency is below .5, or half of the facets have another first track',
  shown: ({ consistency }) => consistency.mixed,
  holds: (truth) => truth.person.beta < 0.5 || disagreement(truth) >= 0.5
}

function changeSentences(): Sentence[] {
  const same = ({ topAgain }: Truth, report: Report) => topAgain === firstOf(report)
  return [
    {
      id: 'change by one',
      kind: 'sentence',
      says: 'One other answer would put a different direction first.',
      trueOf: 'a second sitting has another first track',
      shown: ({ counterfactual }) => !counterfactual.firm,
      holds: (truth, report) => !same(truth, report)
    },
    {
      id: 'change by two',
      kind: 'sentence',
      says: 'No single answer would, but two together would.',
      trueOf: 'the first two true shares are less than .4 apart',
      shown: ({ counterfactual }) => counterfactual.pair !== null,
      holds: ({ person }) => leadOf(person.mix) < 0.4
    },
    {
      id: 'change by none',
      kind: 'sentence',
      says: 'Neither a single answer nor any two together would.',
      trueOf: 'a second sitting has the same first track',
      shown: ({ counterfactual }) => counterfactual.firm && counterfactual.pair === null,
      holds: same
    }
  ]
}

function againstSentences(): Sentence[] {
  return [
    {
      id: 'against',
      kind: 'heading',
      says: 'This points away from it.',
      trueOf: 'the first track has less than half of the true mix',
      shown: ({ evidence }) => evidence.against.length > 0,
      holds: ({ person }, report) => person.mix[firstOf(report)] < 0.5
    }
  ]
}

/** The first track of a report whatever it claims: an open claim names none. */
function firstOf({ claim, mean }: Report): Track {
  return claim.tracks[0] ?? tracks.toSorted((a, b) => mean[b] - mean[a])[0]!
}

/** The place that is likeliest by the answers; where none is told, the one with the most dots. */
function likeliestPlace({ archetypes: { named, set }, dots }: Report): Region {
  const counts = new Map<Region, number>()
  for (const dot of dots) {
    const region = regionOf(dot)
    counts.set(region, (counts.get(region) ?? 0) + 1)
  }
  const [most] = [...counts].toSorted(([, a], [, b]) => b - a)[0]!
  return named ?? set[0] ?? most
}

function placeSentences(): Sentence[] {
  const isThere: Sentence['holds'] = ({ person }, report) =>
    regionOf(person.mix) === likeliestPlace(report)
  return [
    {
      id: 'one place',
      kind: 'sentence',
      says: 'This is the part of the triangle where most of the dots lie.',
      trueOf: 'the true mix lies in the likeliest part',
      shown: ({ archetypes }) => archetypes.named !== null,
      holds: isThere
    },
    {
      id: 'several places',
      kind: 'heading',
      says: 'Your answers leave these parts of the triangle open.',
      trueOf: 'the true mix lies in one of them',
      shown: ({ archetypes: { named, set } }) => named === null && set.length > 0,
      holds: ({ person }, { archetypes: { set } }) => set.includes(regionOf(person.mix))
    },
    {
      id: 'no place',
      kind: 'sentence',
      says: 'The dots lie too far apart to name roles.',
      trueOf: 'the true mix lies in another than the likeliest part',
      shown: ({ archetypes: { named, set } }) => named === null && set.length === 0,
      holds: (truth, report) => !isThere(truth, report)
    },
    ...regionNames.map((region): Sentence => ({
      id: `place ${region}`,
      kind: 'filling',
      says: `One place: ${region}`,
      trueOf: `the true mix lies in ${region}`,
      shown: ({ archetypes }) => archetypes.named === region,
      holds: ({ person }) => regionOf(person.mix) === region
    })),
    ...regionNames.map((region): Sentence => ({
      id: `place ${region} open`,
      kind: 'filling',
      says: `Among several places: ${region}`,
      trueOf: `the true mix lies in ${region}`,
      shown: ({ archetypes }) => archetypes.named === null && archetypes.set.includes(region),
      holds: ({ person }) => regionOf(person.mix) === region
    }))
  ]
}

function trialSentences(bank: Bank): Sentence[] {
  const triedBy = ({ trials }: Report) => bank.trials.find(({ id }) => id === trials.confirm)
  return [
    ...tracks.map((track): Sentence => ({
      id: `trials ${track}`,
      kind: 'sentence',
      says: `Trials for ${track}`,
      trueOf: `${track} is the largest true share`,
      shown: (report) => triedBy(report)?.tracks.join() === track,
      holds: ({ top }) => top === track
    })),
    ...pairs.map(([one, other]): Sentence => ({
      id: `trials ${one} and ${other}`,
      kind: 'sentence',
      says: `Trials for ${one} and ${other} together`,
      trueOf: 'these are the two largest true shares',
      shown: (report) => {
        const tried = triedBy(report)?.tracks ?? []
        return tried.length > 1 && among(one, tried) && among(other, tried)
      },
      holds: ({ person }) => areFirstTwo(person, [one, other])
    })),
    ...bank.trials.map(trialSentence)
  ]
}

function trialSentence(trial: Trial): Sentence {
  const several = trial.tracks.length > 1
  const names = trial.tracks.join(' and ')
  return {
    id: `trial ${trial.id}`,
    kind: 'filling',
    says: `Try: ${trial.title}`,
    trueOf:
      (several
        ? `${names} are the two largest true shares`
        : `${names} is the largest true share`) +
      ', and the larger is no larger on the facets of the trial than on the whole',
    shown: ({ trials }) => trials[trial.aim] === trial.id,
    holds: ({ top, person }) => {
      const meant = several ? areFirstTwo(person, trial.tracks) : among(top, trial.tracks)
      if (!meant) return false
      const shares = trial.facets.map((facet) => person.facetMixes.get(facet)![top])
      const mean = shares.reduce((sum, share) => sum + share, 0) / shares.length
      return mean <= person.mix[top]
    }
  }
}

function practiceSentences(bank: Bank): Sentence[] {
  return tracks.flatMap((track) =>
    practiceLevels.map((level): Sentence => ({
      id: `practice ${track} ${level}`,
      kind: 'sentence',
      says: `You have ${level} practice for ${track}`,
      trueOf: 'the true habits, averaged over the items of this track, are of this level',
      shown: ({ readiness }) =>
        readiness?.levels.some((entry) => entry.track === track && entry.level === level) ?? false,
      holds: ({ person }) => practiceLevel(bank, person, track) === level
    }))
  )
}

function practiceLevel(bank: Bank, { habits }: Person, track: Track) {
  const asked = bank.readiness.items.filter((item) => item.tracks.includes(track))
  const mean = asked.reduce((sum, { area }) => sum + habits.get(area)!, 0) / asked.length
  return mean < 1 ? 'little' : mean < 2 ? 'some' : 'much'
}

function abilitySentences(bank: Bank): Sentence[] {
  const offered = bank.leadership.flatMap(({ options }) => options.map(({ ability }) => ability))
  return [...new Set(offered)].map((ability) => ({
    id: `ability ${ability}`,
    kind: 'sentence',
    says: `You reached most often for ${ability}`,
    trueOf: `${ability} is the largest true share of the four`,
    shown: ({ leadership }) => leadership?.most.includes(ability) ?? false,
    holds: ({ person: { abilities } }) => abilities.get(ability) === Math.max(...abilities.values())
  }))
}

import type { Mode } from '../../src/adaptive/stop.ts'
import { fromTrackIds } from '../../src/bank/track.ts'
import type { Bank } from '../../src/bank/types.ts'
import { ranked } from '../../src/model/posterior.ts'
import { fromRegion } from '../../src/model/regions.ts'
import { report } from '../../src/result/report.ts'
import { mixError } from '../../src/simulate/figures.ts'
import { peopleOf, play, type Person, type WorldName } from '../../src/simulate/index.ts'
import { outcomeOf, type Outcome } from './outcome.ts'
import type { PageSection } from './read-page.ts'
import { take } from './take.ts'

/** The mode that the page follows. */
const mode: Mode = 'quick'

/** How well the page or the quiz does over a number of people. Shares run from 0 to 1. */
export interface WayFigures {
  /** Results that put the true top track first. */
  topRight: number
  /** Mean of half the summed absolute difference between the true and the stated mix. */
  mixError: number
  /** Share of results that name a place, and the share of these that name the true one. */
  placeNamed: number
  placeRight: number
  /** Mean number of questions. */
  questions: number
}

/** The page and the quiz, taken by the same people with the same answers. */
export interface PlainComparison {
  people: number
  page: WayFigures
  quiz: WayFigures
  /** The page's share of right top tracks minus the quiz's, and its standard error. */
  difference: number
  standardError: number
  /** For each chance that the page states: the number of results that do, and how many are right. */
  stated: { chance: number; results: number; right: number }[]
}

/** A person who took the quiz, and what the result said. */
interface Taken {
  person: Person
  outcome: Outcome
  questions: number
}

/**
 * Simulated people take the quiz twice: by the links of the page, and with scripts.
 *
 * @param onDone - Called after each quiz with the share of people who are done, 0 to 1.
 */
export function compare(
  bank: Bank,
  sections: ReadonlyMap<string, PageSection>,
  population: WorldName,
  { people, seeds }: { people: number; seeds: readonly number[] },
  onDone: (share: number) => void = () => {}
): PlainComparison {
  const personAt = peopleOf(bank, population)
  const everyone = seeds.flatMap((seed) =>
    Array.from({ length: people }, (_, index) => personAt(seed, index))
  )
  const onPage = everyone.map((person): Taken => {
    const { answers, result } = take(bank, sections, person.session(1))
    return { person, outcome: outcomeOf(bank, result), questions: answers.length }
  })
  const inQuiz = everyone.map((person, at): Taken => {
    const played = play(bank, person.session(1), mode)
    onDone((at + 1) / everyone.length)
    return { person, outcome: outcomeOfReport(bank, played), questions: played.responses.length }
  })
  const differences = onPage.map(
    (taken, at) => Number(isRight(taken)) - Number(isRight(inQuiz[at]!))
  )
  const difference = mean(differences)
  const variance = mean(differences.map((value) => (value - difference) ** 2))
  return {
    people: everyone.length,
    page: figuresOf(onPage),
    quiz: figuresOf(inQuiz),
    difference,
    standardError: Math.sqrt(variance / everyone.length),
    stated: statedBy(onPage)
  }
}

function outcomeOfReport(bank: Bank, played: ReturnType<typeof play>): Outcome {
  const { mean: shares, place, claim } = report(bank, played)
  const mix = fromTrackIds(bank, shares)
  return {
    first: ranked(mix)[0],
    mean: mix,
    place: place ? fromRegion(bank, place.region) : undefined,
    sure: claim.kind === 'clear' || claim.kind === 'leaning' ? claim.chance : undefined
  }
}

function figuresOf(taken: readonly Taken[]): WayFigures {
  const named = taken.filter(({ outcome }) => outcome.place)
  return {
    topRight: mean(taken.map((one) => Number(isRight(one)))),
    mixError: mean(taken.map(({ outcome, person }) => mixError(outcome.mean, person.mix))),
    placeNamed: named.length / taken.length,
    placeRight: mean(named.map(({ outcome, person }) => Number(outcome.place === person.region))),
    questions: mean(taken.map(({ questions }) => questions))
  }
}

function statedBy(taken: readonly Taken[]): PlainComparison['stated'] {
  const chances = new Set(taken.flatMap(({ outcome }) => outcome.sure ?? []))
  return [...chances]
    .sort((a, b) => a - b)
    .map((chance) => {
      const own = taken.filter(({ outcome }) => outcome.sure === chance)
      return { chance, results: own.length, right: mean(own.map((one) => Number(isRight(one)))) }
    })
}

const isRight = ({ outcome, person }: Taken) => outcome.first === ranked(person.mix)[0]

const mean = (values: readonly number[]) =>
  values.reduce((sum, value) => sum + value, 0) / values.length

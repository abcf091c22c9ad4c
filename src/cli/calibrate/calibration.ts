import { isAnswer, sectionItems } from '../../bank/responses.ts'
import { trackIds } from '../../bank/track.ts'
import type { Bank } from '../../bank/types.ts'
import { report } from '../../result/report.ts'
import type { Report } from '../../result/types.ts'
import type { AnswerFile } from './read-answers.ts'
import { wilson, type Share } from './wilson.ts'

/** What a folder of answers says about a bank. */
export interface Calibration {
  people: number
  files: number
  /** Scored items with how often each option was chosen, first files only. */
  items: { id: string; answers: number; skips: number; options: (Share & { id: string })[] }[]
  /** Options that no one chose, with the largest share that may still choose them (95%). */
  unused: { item: string; option: string; answers: number; atMost: number }[]
  /** The same person's first and second file. `sameRegion` is of those who got a place at all. */
  retest: { people: number; sameFirst: Share; sameRegion: Share }
  /** How often the chosen blind day belongs to the place; one in three would by chance. */
  blindDay: Share & { chance: number; beatsChance: boolean }
  /** How often each track comes first. */
  first: Record<string, Share>
  /** The same within each subfolder. */
  groups: { name: string; people: number; first: Record<string, Share> }[]
  /** What these numbers can't tell. */
  limits: string[]
}

/** Days shown together, so that one in three agrees by chance. */
const chanceOfDay = 1 / 3

/**
 * Counts what answers say. Every number comes with its count; nothing is weighted or corrected.
 *
 * @param files - Files of people who chose to send them.
 */
export function calibration(bank: Bank, files: readonly AnswerFile[]): Calibration {
  const byPerson = new Map<string, AnswerFile[]>()
  for (const file of files) byPerson.set(file.person, [...(byPerson.get(file.person) ?? []), file])
  const rounds = [...byPerson.values()].map((list) => list.toSorted((a, b) => a.round - b.round))
  // One file per person, so that someone who sends many counts once.
  const firsts = rounds.map(([first]) => ({ ...first!, report: report(bank, first!.session) }))
  const items = itemFrequencies(bank, firsts)
  const repeated = rounds
    .filter((list) => list.length > 1)
    .map(([a, b]) => [report(bank, a!.session), report(bank, b!.session)] as const)
  const placed = repeated.filter(([a, b]) => a.place ?? b.place)
  const days = firsts.flatMap((each) => each.report.day ?? [])
  const agreement = wilson(days.filter(({ agrees }) => agrees).length, days.length)
  const groupNames = [...new Set(firsts.flatMap(({ group }) => group ?? []))].sort()
  const first = firstTracks(
    bank,
    firsts.map((each) => each.report)
  )
  return {
    people: firsts.length,
    files: files.length,
    items,
    unused: items.flatMap(({ id, answers, options }) =>
      options
        .filter(({ count }) => count === 0 && answers > 0)
        .map((option) => ({
          item: id,
          option: option.id,
          answers,
          atMost: wilson(0, answers).interval![1]
        }))
    ),
    retest: {
      people: repeated.length,
      sameFirst: wilson(
        repeated.filter(([a, b]) => topOf(bank, a) === topOf(bank, b)).length,
        repeated.length
      ),
      sameRegion: wilson(
        placed.filter(([a, b]) => a.place?.region.join() === b.place?.region.join()).length,
        placed.length
      )
    },
    blindDay: {
      ...agreement,
      chance: chanceOfDay,
      beatsChance: (agreement.interval?.[0] ?? 0) > chanceOfDay
    },
    first,
    groups: groupNames.map((name) => {
      const own = firsts.filter(({ group }) => group === name).map((each) => each.report)
      return { name, people: own.length, first: firstTracks(bank, own) }
    }),
    limits: limitsOf(bank, firsts.length, first, repeated.length, days.length)
  }
}

function itemFrequencies(bank: Bank, files: readonly AnswerFile[]): Calibration['items'] {
  const chosen = new Map<string, Map<string, number>>()
  const skips = new Map<string, number>()
  for (const { session } of files) {
    for (const response of session.responses) {
      if (isAnswer(response)) {
        const counts = chosen.get(response.item) ?? new Map<string, number>()
        counts.set(response.option, (counts.get(response.option) ?? 0) + 1)
        chosen.set(response.item, counts)
      } else skips.set(response.item, (skips.get(response.item) ?? 0) + 1)
    }
  }
  return sectionItems(bank, 'pull').map(({ id, options }) => {
    const counts = chosen.get(id) ?? new Map<string, number>()
    const answers = [...counts.values()].reduce((a, b) => a + b, 0)
    return {
      id,
      answers,
      skips: skips.get(id) ?? 0,
      options: options.map((option) => ({
        id: option.id,
        ...wilson(counts.get(option.id) ?? 0, answers)
      }))
    }
  })
}

/** The track that comes first by the mean, ties to the bank's order. */
function topOf(bank: Bank, { mean }: Report): string {
  return trackIds(bank).reduce((best, id) => (mean[id]! > mean[best]! ? id : best))
}

function firstTracks(bank: Bank, reports: readonly Report[]): Record<string, Share> {
  const tops = reports.map((each) => topOf(bank, each))
  return Object.fromEntries(
    trackIds(bank).map((id) => [id, wilson(tops.filter((top) => top === id).length, tops.length)])
  )
}

/** People that item frequencies and weights need before they mean much. */
const forFrequencies = 200
const forWeights = 500
/** Repeated sessions, and blind days, that a share of them needs. */
const forShares = 30

function limitsOf(
  bank: Bank,
  people: number,
  first: Record<string, Share>,
  repeated: number,
  days: number
): string[] {
  const [id, most] = Object.entries(first).reduce((a, b) => (b[1].count > a[1].count ? b : a))
  const work = bank.tracks.find((track) => track.id === id)!.name
  const range = most.interval
    ? ` (${percent(most.share!)}, ${percent(most.interval[0])} to ${percent(most.interval[1])})`
    : ''
  return [
    `${work} comes first most often${range}. Answers alone can't tell whether the wording favors it or these people lean that way.`,
    'Those who send their file chose to: they represent themselves, not everyone who takes the quiz.',
    ...(people < forFrequencies
      ? [`Too few people (${people}) for item frequencies; about ${forFrequencies} are needed.`]
      : []),
    ...(people < forWeights
      ? [
          `Too few people (${people}) to change a weight; about ${forWeights} are needed, and this command never does.`
        ]
      : []),
    ...(repeated < forShares
      ? [`Too few people answered twice (${repeated}) to say how stable results are.`]
      : []),
    ...(days < forShares
      ? [`Too few blind days (${days}) to say whether the places are recognized.`]
      : []),
    "The quiz asks items by earlier answers, so those who see an item aren't a random sample: compare options within an item, not items with each other."
  ]
}

export const percent = (share: number): string => `${Math.round(share * 100)}%`

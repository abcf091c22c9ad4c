import { sameRegion } from '../bank/region.ts'
import {
  chosenOptions,
  isAnswer,
  responsesIn,
  sectionItems,
  type Response,
  type Section
} from '../bank/responses.ts'
import type { Bank, ReadinessItem, Region } from '../bank/types.ts'
import { holds, type Facts } from './conditions.ts'
import { presentOptions } from './present.ts'
import type {
  DayResult,
  LeadershipResult,
  NowResult,
  ReadinessResult,
  SituationResult
} from './types.ts'

/** Options chosen in a section, by item id, in the bank's order of items. */
function answersIn(
  bank: Bank,
  section: Section,
  responses: readonly Response[]
): Map<string, string> {
  const chosen = chosenOptions(responses)
  const answered = sectionItems(bank, section).filter(({ id }) => chosen.has(id))
  return new Map(answered.map(({ id }) => [id, chosen.get(id)!]))
}

/** The same, or null while the section is absent or has items without a response. */
function answersOnceDone(
  bank: Bank,
  section: Section,
  responses: readonly Response[]
): Map<string, string> | null {
  const { length } = sectionItems(bank, section)
  if (!length || responsesIn(bank, section, responses).length < length) return null
  return answersIn(bank, section, responses)
}

const isPush = ({ pushed }: { pushed?: boolean | undefined }) => pushed === true

/**
 * Where the reader is today, or null if they said nothing.
 *
 * They are staying if the named place is a region of their current role and they said that nothing
 * pushes them to change: they answered each item that offers a push, and chose none. Of several
 * regions of a role, `region` is the one that matches the place, or else the first.
 *
 * @param place - The region of the named place, if there is one.
 */
export function nowResult<T extends string>(
  bank: Bank<T>,
  responses: readonly Response[],
  place: Region<T> | undefined
): NowResult<T> | null {
  const answers = answersIn(bank, 'now', responses)
  if (!bank.now || !answers.size) return null
  const chosen = presentOptions(bank, responses)
  const present = chosen.flatMap(({ regions = [] }) => regions)
  const match = place && present.find((region) => sameRegion(region, place))
  const region = match ?? present[0]
  const asksForPush = bank.now.filter(({ options }) => options.some(isPush))
  const pushed = chosen.some(isPush)
  const isFree = !pushed && asksForPush.every(({ id }) => answers.has(id))
  return {
    answers: Object.fromEntries(answers),
    ...(region && { region }),
    staying: match !== undefined && isFree,
    pushed
  }
}

/** Answers to the questions that follow the items, or null if none got a response. */
export function followUpAnswers(
  bank: Bank,
  responses: readonly Response[]
): Record<string, string> | null {
  if (!responsesIn(bank, 'followUps', responses).length) return null
  return Object.fromEntries(answersIn(bank, 'followUps', responses))
}

/** The blind day the reader would swap for, or null if they chose none or no place is named. */
export function dayResult<T extends string>(
  bank: Bank<T>,
  responses: readonly Response[],
  place: Region<T> | undefined
): DayResult<T> | null {
  const [response] = responsesIn(bank, 'day', responses)
  if (!place || !response || !isAnswer(response)) return null
  const { id, region } = bank.days!.find((day) => day.id === response.option)!
  return { chosen: id, region, agrees: sameRegion(region, place) }
}

/** What the next steps are based on. */
export interface ReadinessGrounds<T extends string> {
  /** The leading tracks, the first one first. */
  leading: readonly T[]
  /** The region of the current role, if the reader named one. */
  present: Region<T> | undefined
  facts: Facts<T>
}

/** How many next steps a result names. */
const nextCount = 2

/** Of the four shared answers, "several times" and more count as done. */
const doneFrom = 2

/**
 * Practice already gained, or null until every item of the section has a response.
 *
 * `done` lists every act done several times or more. `next` lists the two acts done least, once at
 * most, that prepare for a leading track and for which the bank has an instruction: those for the
 * first track before the others. It skips acts whose `unless` holds and those that prepare for the
 * reader's present work alone: a result never says that someone lacks practice in the work they do.
 */
export function readinessResult<T extends string>(
  bank: Bank<T>,
  responses: readonly Response[],
  { leading, present, facts }: ReadinessGrounds<T>
): ReadinessResult | null {
  const answers = answersOnceDone(bank, 'readiness', responses)
  if (!bank.readiness || !answers) return null
  const { items, options } = bank.readiness
  const acts = items
    .filter(({ id }) => answers.has(id))
    .map((item) => ({
      ...item,
      score: options.findIndex(({ id }) => id === answers.get(item.id))
    }))
  const rankOf = ({ tracks }: ReadinessItem<T>) =>
    leading.findIndex((track) => tracks.includes(track))
  const next = acts
    .filter((act) => act.score < doneFrom && act.next !== undefined && rankOf(act) >= 0)
    .filter(({ unless }) => !unless || !holds(unless, facts))
    .filter(({ tracks }) => !present || tracks.some((track) => !present.includes(track)))
    .sort((a, b) => rankOf(a) - rankOf(b) || a.score - b.score || (a.id < b.id ? -1 : 1))
  return {
    done: acts.filter(({ score }) => score >= doneFrom).map(({ id }) => id),
    next: next.slice(0, nextCount).map(({ id }) => id)
  }
}

/**
 * Which abilities the reader reaches for, or null until every item of the section is answered.
 *
 * The share of an ability is (count + 1) / (n + number of abilities).
 */
export function leadershipResult(
  bank: Bank,
  responses: readonly Response[]
): LeadershipResult | null {
  const answers = answersOnceDone(bank, 'leadership', responses)
  if (!bank.leadership || !answers) return null
  const { items, abilities } = bank.leadership
  if (answers.size < items.length) return null
  const counts = new Map(abilities.map(({ id }) => [id, 0]))
  for (const { id, options } of items) {
    const { ability } = options.find((option) => option.id === answers.get(id))!
    counts.set(ability, (counts.get(ability) ?? 0) + 1)
  }
  const total = items.length + counts.size
  const all = [...counts]
  const only = (wanted: number) => all.filter(([, count]) => count === wanted).map(([id]) => id)
  const numbers = all.map(([, count]) => count)
  return {
    shares: Object.fromEntries(all.map(([id, count]) => [id, (count + 1) / total])),
    most: only(Math.max(...numbers)),
    least: only(Math.min(...numbers))
  }
}

/** Caveats of the answers about the situation, or null until each item has a response. */
export function situationResult(
  bank: Bank,
  responses: readonly Response[]
): SituationResult | null {
  const answers = answersOnceDone(bank, 'situation', responses)
  if (!bank.situation || !answers) return null
  return {
    caveats: bank.situation.flatMap(({ id, options }) => {
      const chosen = options.find((option) => option.id === answers.get(id))
      return chosen?.caveat !== undefined
        ? [{ item: id, option: chosen.id, text: chosen.caveat }]
        : []
    })
  }
}

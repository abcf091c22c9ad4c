import { draw, shuffled } from '../adaptive/random.ts'
import { sameRegion } from '../bank/region.ts'
import {
  itemOf,
  sectionItems,
  type AnyItem,
  type Response,
  type Section
} from '../bank/responses.ts'
import type { AnyOption, Bank, Day, Item, Region } from '../bank/types.ts'
import { regionKey, toRegion } from '../model/regions.ts'
import { tracksInPlay } from '../result/claim.ts'
import { presentOptions } from '../result/present.ts'
import { estimate, interimResult } from './estimate.ts'

/** A list with one element or more, so that the first is known to be there. */
export type AtLeastOne<T> = readonly [T, ...T[]]

/** An item as a session shows it: its section, and its options in the order of the session. */
export interface ShownItem extends AnyItem {
  /** The section it belongs to. */
  readonly section: Section
  /** The answers on offer, at least one. */
  readonly options: AtLeastOne<AnyOption>
}

/** At most this many follow-ups are asked. */
const maxFollowUps = 3

/** This many blind days are shown together. */
const shownDays = 3

/** The parts of a session that decide how an item is shown. */
interface Facts {
  readonly seed: number
  readonly responses: readonly Response[]
}

/** The items of a section that concern this session, in the order they are asked. */
export function itemsIn(bank: Bank, section: Section, session: Facts): readonly AnyItem[] {
  if (section === 'followUps') return followUpsFor(bank, session)
  if (section === 'leadership') return leadershipFor(bank, session)
  if (section === 'day') return daysFor(bank, session).length ? sectionItems(bank, 'day') : []
  return sectionItems(bank, section)
}

/** The first follow-ups for the region that the scored answers point to. */
function followUpsFor(bank: Bank, session: Facts): readonly AnyItem[] {
  const asked = regionFor(bank, session)
  return (bank.followUps ?? [])
    .filter((item) => item.regions.some((region) => sameRegion(region, asked)))
    .slice(0, maxFollowUps)
}

/** Leadership items are for people who are drawn to lead and people who lead today. */
function leadershipFor(bank: Bank, session: Facts): readonly AnyItem[] {
  const { items = [], regions: wanted } = bank.leadership ?? {}
  if (!wanted) return items
  const present = presentOptions(bank, session.responses).flatMap(({ regions = [] }) => regions)
  const own = [regionFor(bank, session), ...present]
  return wanted.some((region) => own.some((one) => sameRegion(region, one))) ? items : []
}

/**
 * The region of the place that the scored answers point to. Without a place, the region of the
 * tracks the claim names; while the claim is open, the center.
 */
function regionFor(bank: Bank, { responses }: Facts): Region {
  const { claim, place } = interimResult(estimate(bank, responses))
  return toRegion(bank, { tracks: place?.region.tracks ?? tracksInPlay(claim) })
}

/** A day of the reader's place and two others, shuffled; none without a place. */
function daysFor(bank: Bank, { seed, responses }: Facts): readonly AnyOption[] {
  const { place } = interimResult(estimate(bank, responses))
  if (!place) return []
  const days = bank.days ?? []
  const key = regionKey(toRegion(bank, place.region))
  const inPlace = days.filter(({ region }) => regionKey(region) === key)
  const elsewhere = days.filter(({ region }) => regionKey(region) !== key)
  const own = inPlace[Math.floor(draw(seed, `day ${key}`) * inPlace.length)]
  const others = fromEachRegion(shuffled(elsewhere, seed, `days ${key}`)).slice(0, shownDays - 1)
  if (!own || !others.length) return []
  return shuffled([own, ...others], seed, `order ${key}`).map(({ id, text }) => ({ id, text }))
}

/** The first day of each region, then the second days, and so on. */
function fromEachRegion(days: readonly Day[]): Day[] {
  const counts = new Map<string, number>()
  const rounds = days.map((day) => {
    const key = regionKey(day.region)
    const round = counts.get(key) ?? 0
    counts.set(key, round + 1)
    return { day, round }
  })
  return rounds.sort((a, b) => a.round - b.round).map(({ day }) => day)
}

/**
 * An item of any section as this session shows it.
 *
 * @returns Undefined for the blind days while there is no place to compare them with.
 * @throws RangeError if the bank has no such item.
 */
export function shownItem(bank: Bank, id: string, session: Facts): ShownItem | undefined {
  const { section, item } = itemOf(bank, id)
  const options =
    section === 'day' ? daysFor(bank, session) : shownOptions(section, item, session.seed)
  return isSome(options) ? { ...item, section, options } : undefined
}

const isSome = (options: readonly AnyOption[]): options is AtLeastOne<AnyOption> =>
  options.length > 0

/**
 * Options of scenarios and abilities are shuffled, because they have no natural order. The five
 * steps of a trade-off may only be mirrored. Frequencies and facts stay as they are.
 */
function shownOptions(section: Section, item: AnyItem, seed: number): AnyItem['options'] {
  if (section !== 'pull' && section !== 'leadership') return item.options
  if ((item as Partial<Item>).format !== 'tradeoff') return shuffled(item.options, seed, item.id)
  const mirrored = shuffled([false, true], seed, item.id)[0]
  return mirrored ? item.options.toReversed() : item.options
}

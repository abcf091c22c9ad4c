import { selectItem } from '../adaptive/select.ts'
import {
  checkSession,
  sessionKey,
  type OpenSession,
  type PartialSession
} from '../adaptive/session.ts'
import { modes, stopReason, type StopReason } from '../adaptive/stop.ts'
import { expectBank, expectedBank } from '../bank/expect-bank.ts'
import { explainFailure } from '../bank/explain-failure.ts'
import { memoize } from '../bank/memoize.ts'
import {
  flowSections,
  sectionItems,
  sections,
  type Response,
  type Section
} from '../bank/responses.ts'
import { byTrackId } from '../bank/track.ts'
import type { Bank } from '../bank/types.ts'
import { estimate, type Estimate } from './estimate.ts'
import { itemsIn, shownItem, type ShownItem } from './shown-item.ts'

/** How far a section has got. */
export interface Progress {
  /** Items of the section answered or skipped. */
  asked: number
  /** The fewest items it asks, unless no item is worth asking before that. */
  least: number
  /** The most items it asks; never less than `asked`. */
  most: number
  /**
   * From 0 to 1, counted toward `most`. It may jump to 1, but never goes back while items are
   * answered; `quiz.continue` and `item.back` lower it.
   */
  ratio: number
}

/** Where a session is. */
export interface Assessment<T extends string = string> {
  /** The section being asked. */
  section: Section
  /** The item to ask, or undefined once `stop` says why there is none. */
  item: ShownItem | undefined
  /**
   * Everything on the same screen: all items of `now`, answered or not; else the item alone. Empty
   * once there is no item.
   */
  items: readonly ShownItem[]
  /** Why nothing is asked. */
  stop: StopReason | undefined
  /** How far the section has got. */
  progress: Progress
  /** Mean of the mix; the shares sum to 1. */
  mean: Record<T, number>
  /** Probability that each track has the largest share; sums to 1. */
  top: Record<T, number>
}

/**
 * What to ask next, or why to stop: a pure function of the session.
 *
 * @param session - `{ responses }` is enough. Without a section, the session goes through the flow
 *   of the bank: now, pull, follow-ups, day.
 * @throws TypeError if the bank, the session or a part of it is of the wrong type.
 * @throws RangeError if there is no such mode or section, the seed is not finite, or a response or
 *   the reopened item isn't the bank's.
 * @example
 * const responses: Response[] = []
 * for (let item; (item = assess(bank, { responses }).item); ) {
 *   responses.push({ item: item.id, option: item.options[0].id })
 * }
 */
export function assess<T extends string>(bank: Bank<T>, session: PartialSession): Assessment<T> {
  expectBank(bank)
  const checked = checkSession(bank, session)
  return explainFailure('The bank', expectedBank, () => {
    const { mean, top } = estimate(bank, checked.responses)
    return {
      ...statusOf(bank, checked),
      mean: byTrackId(bank, (track) => mean[track]),
      top: byTrackId(bank, (track) => top[track])
    }
  })
}

/** The sections a session goes through by itself, in order. */
export function flowOf({
  sections: chosen = flowSections
}: Pick<OpenSession, 'sections'>): readonly Section[] {
  return sections.filter((section) => chosen.includes(section))
}

/** The section to ask from: the first in the flow that still has something to ask. */
function sectionToAsk(bank: Bank, session: OpenSession): Section {
  const flow = flowOf(session)
  const open = flow.find((section) => itemIdIn(bank, session, section) !== undefined)
  return open ?? (flow.includes('pull') ? 'pull' : flow.at(-1)!)
}

const stopOf = ({ top, asked, ranking }: Estimate, { mode, extra }: OpenSession) =>
  stopReason(mode, asked.size, top, ranking.bestGain, extra)

/** Why the scored items stop by themselves, or undefined while they go on. */
export function pullStop(
  bank: Bank,
  session: OpenSession
): Exclude<StopReason, 'reader'> | undefined {
  return stopOf(estimate(bank, session.responses), session)
}

/** Id of the item that a section asks, ignoring a reopened one; undefined if there is none. */
export function itemIdIn(bank: Bank, session: OpenSession, section: Section): string | undefined {
  if (section !== 'pull') {
    const asked = askedIn(session.responses)
    return itemsIn(bank, section, session).find(({ id }) => !asked.has(id))?.id
  }
  const found = estimate(bank, session.responses)
  if (stopOf(found, session)) return undefined
  return selectItem(found.ranking.candidates, found.asked.size, session.seed)?.item.id
}

/** An assessment without the estimate: a page that just shows the first screen needs no model. */
export type Status = Omit<Assessment, 'mean' | 'top'>

function statusOf(bank: Bank, given: OpenSession): Status {
  const section = given.section ?? sectionToAsk(bank, given)
  const session = { ...given, section }
  const id = session.stopped ? undefined : (session.reopened ?? itemIdIn(bank, session, section))
  const item = id === undefined ? undefined : shownItem(bank, id, session)
  let stop: StopReason | undefined
  if (!item) stop = session.stopped ? 'reader' : (pullStop(bank, session) ?? 'exhausted')
  return {
    section,
    item,
    items: item ? shownWith(bank, session, item) : [],
    stop,
    progress: progressIn(bank, session, stop)
  }
}

/** Everything on the screen of an item: the items of `now` are shown together, others alone. */
const shownWith = (bank: Bank, session: OpenSession, item: ShownItem): readonly ShownItem[] =>
  item.section === 'now'
    ? sectionItems(bank, 'now').flatMap(({ id }) => shownItem(bank, id, session) ?? [])
    : [item]

/** Where a session is, memoized. For checked sessions; never change the result. */
export const status = /* @__PURE__ */ memoize<OpenSession, Status>(statusOf, sessionKey)

const askedIn = (responses: readonly Response[]) => new Set(responses.map(({ item }) => item))

function progressIn(
  bank: Bank,
  session: OpenSession & { section: Section },
  stop: StopReason | undefined
): Progress {
  const { section, responses, mode, extra = 0 } = session
  const given = askedIn(responses)
  const items = itemsIn(bank, section, session)
  const asked = items.filter(({ id }) => given.has(id)).length
  // The other sections ask all their items.
  const { min, max } = modes[section === 'pull' ? mode : 'whole']
  const most = Math.max(asked, Math.min(max + extra, items.length))
  return {
    asked,
    least: Math.min(min, items.length),
    most,
    ratio: stop ? 1 : asked / Math.max(most, 1)
  }
}

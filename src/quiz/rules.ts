import type { OpenSession, Session } from '../adaptive/session.ts'
import { extraItems, type Mode } from '../adaptive/stop.ts'
import { flowSections, itemOf, sections, type Response, type Section } from '../bank/responses.ts'
import type { Bank } from '../bank/types.ts'
import { flowOf, itemIdIn, status, pullStop } from './assess.ts'
import { estimate, interimResult } from './estimate.ts'
import { itemsIn, shownItem } from './shown-item.ts'

// The rules of a quiz as pure functions: what may happen to a session, and the session after it.
// The machine only names them, and the selectors call the same ones.

/** Id of the item being asked, or undefined if there is none. */
export function askedItem(bank: Bank, session: Session): string | undefined {
  return status(bank, session).item?.id
}

/**
 * Once a section has nothing left to ask, moves the session to the next section of the flow that
 * has. If there is none, the section stays the same and the session is finished.
 */
export function settle(bank: Bank, session: Session): Session {
  if (session.stopped || askedItem(bank, session) !== undefined) return session
  const section = laterSections(bank, session)[0]
  return section === undefined ? session : { ...session, section, reopened: undefined }
}

/** Gives a session its section if it has none yet. */
export function begin(bank: Bank, session: OpenSession): Session {
  const { section } = status(bank, session)
  return settle(bank, { ...session, section })
}

/** Sections of the flow after the current one that have something to ask. */
function laterSections(bank: Bank, session: Session): Section[] {
  const flow = flowOf(session)
  const present = flow.indexOf(session.section)
  // The extras aren't part of the flow, so nothing follows them by itself.
  if (present < 0) return []
  return flow.filter(
    (section, at) => at > present && itemIdIn(bank, session, section) !== undefined
  )
}

/**
 * Whether an item may be answered or skipped: true for the scored item being asked, and for any
 * item of another section that has no response yet.
 */
export function isAsked(bank: Bank, session: Session, item: unknown): item is string {
  const asked = askedItem(bank, session)
  if (asked === undefined) return false
  if (asked === item) return true
  const { section, responses } = session
  return (
    section !== 'pull' &&
    itemsIn(bank, section, session).some(({ id }) => id === item) &&
    !responses.some((response) => response.item === item)
  )
}

/** Whether an item, as this session shows it, has an option. */
export function hasOption(bank: Bank, session: Session, item: string, option: unknown): boolean {
  return !!shownItem(bank, item, session)?.options.some(({ id }) => id === option)
}

/** Whether an answer may be replaced by another option of its item. */
export function isReplaceable(
  bank: Bank,
  session: Session,
  item: unknown,
  option: unknown
): item is string {
  const isGiven = session.responses.some((response) => response.item === item)
  return isGiven && hasOption(bank, session, item as string, option)
}

/** The session after one more response. */
export function recordAnswer(bank: Bank, session: Session, response: Response): Session {
  const responses = [...session.responses, response]
  return settle(bank, { ...session, responses, reopened: undefined })
}

/** The session with another answer to an item that has a response; the order stays. */
export function replaceAnswer(bank: Bank, session: Session, item: string, option: string): Session {
  const responses = session.responses.map((response) =>
    response.item === item ? { item, option } : response
  )
  return { ...session, responses, stopped: undefined }
}

/** The session before its last response, with that response's item asked again. */
export function undoLast(bank: Bank, session: Session): Session {
  const { item } = session.responses.at(-1)!
  const responses = session.responses.slice(0, -1)
  const { section } = itemOf(bank, item)
  const inSection = { ...session, section, responses, stopped: undefined, reopened: undefined }
  if (askedItem(bank, inSection) === item) return inSection
  // The blind days can't be shown again once a changed answer has left the session without a place.
  if (!shownItem(bank, item, inSection)) return settle(bank, inSection)
  return { ...inSection, reopened: item }
}

/** The session after its reader has ended it. */
export function stop(session: Session): Session {
  return { ...session, stopped: true, reopened: undefined }
}

/** The session as it began, in its first mode or another. */
export function reset(bank: Bank, session: Session, mode?: Mode): Session {
  const { seed, sections: flow } = session
  const startMode = mode ?? session.startMode ?? session.mode
  return begin(bank, { mode: startMode, seed, responses: [], sections: flow })
}

/**
 * Where `quiz.continue` leads, or undefined if it doesn't apply.
 *
 * While a section other than `pull` is asked, it skips the rest of that section: the session moves
 * to the next section of the flow, or is finished. From a finished session it leads to the
 * remaining scored items, then to every other section with something left to ask.
 *
 * @param wanted - If given, the only section it may lead to.
 */
export function continueInto(bank: Bank, session: Session, wanted?: Section): Session | undefined {
  if (wanted !== undefined && !sections.includes(wanted)) return undefined
  return askedItem(bank, session) === undefined
    ? resume(bank, session, wanted)
    : skipRest(bank, session, wanted)
}

function skipRest(bank: Bank, session: Session, wanted: Section | undefined): Session | undefined {
  if (session.section === 'pull') return undefined
  const isExtra = !flowOf(session).includes(session.section)
  const open = isExtra ? otherExtras(bank, session) : laterSections(bank, session)
  if (wanted !== undefined) return open.includes(wanted) ? enter(session, wanted) : undefined
  const next = isExtra ? undefined : open[0]
  return next ? enter(session, next) : stop(session)
}

/** Extras besides the current one with something to ask. */
const otherExtras = (bank: Bank, session: Session): Section[] =>
  sections.filter(
    (section) =>
      section !== session.section &&
      !flowOf(session).includes(section) &&
      itemIdIn(bank, session, section) !== undefined
  )

function resume(bank: Bank, session: Session, wanted: Section | undefined): Session | undefined {
  const order = ['pull', ...sections.filter((section) => section !== 'pull')] as const
  const candidates =
    wanted === undefined ? order.filter((one) => isOffered(session, one)) : [wanted]
  for (const section of candidates) {
    const next = section === 'pull' ? morePull(bank, session) : session
    if (itemIdIn(bank, next, section) !== undefined) return enter(next, section)
  }
  return undefined
}

/** Whether `quiz.continue` offers a section by itself: not `now`, nor one the flow leaves out. */
const isOffered = (session: Session, section: Section): boolean =>
  section !== 'now' && (flowOf(session).includes(section) || !flowSections.includes(section))

const enter = (session: Session, section: Section): Session => ({
  ...session,
  section,
  stopped: undefined,
  reopened: undefined
})

/**
 * The session with room for more scored items: unchanged if its mode has any left; with six more if
 * the claim is undecided at the mode's maximum; else in full mode. In simulations the six decided
 * half of the quick quizzes that were undecided.
 */
function morePull(bank: Bank, session: Session): Session {
  const ended = pullStop(bank, session)
  if (!ended) return session
  const { kind } = interimResult(estimate(bank, session.responses)).claim
  const isUndecided = kind === 'between' || kind === 'open'
  if (isUndecided && ended === 'limit' && !session.extra) return { ...session, extra: extraItems }
  const { startMode = session.mode } = session
  return { ...session, mode: 'full', startMode, extra: undefined }
}

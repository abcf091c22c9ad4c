import { shuffled } from '../adaptive/random.ts'
import { rankItems, selectItem } from '../adaptive/select.ts'
import { modes, stopReason, type Mode, type StopReason } from '../adaptive/stop.ts'
import type { Bank } from '../bank/schema.ts'
import { meanMix, pointMasses, posterior, topProbabilities } from '../model/posterior.ts'
import { responseModel } from '../model/response-model.ts'
import { remember } from './memoize.ts'
import {
  checkResponses,
  expectOneOf,
  itemOf,
  responsesIn,
  sectionItems,
  sections,
  type AnyItem,
  type Response,
  type Section
} from '../bank/responses.ts'
import type { ByTrack } from '../bank/track.ts'

/** What a sitting was set up with. */
export interface AssessOptions {
  /** How long the quiz may get; `quick` unless given. */
  mode?: Mode | undefined
  /** Any number; decides between equally good items and the shown order. 0 unless given. */
  seed?: number | undefined
  /** Which section is being asked; `pull` unless given. */
  section?: Section | undefined
  /** Id of an item that is to be asked again, whatever the responses would lead to. */
  reopened?: string | undefined
}

/** An item as it is to be shown: its options in the order of this sitting. */
export interface ShownItem extends AnyItem {
  readonly section: Section
}

/** Where a sitting stands. */
export interface Assessment {
  /** The next item, or undefined once `stop` says why there is none. */
  item: ShownItem | undefined
  stop: Exclude<StopReason, 'reader'> | undefined
  /**
   * Items of this section asked so far and at the most, and their ratio from 0 to 1. The ratio
   * counts towards the most and may jump to 1. The most is never less than what was asked, as when
   * a full sitting is gone on with in a quick one.
   */
  progress: { asked: number; most: number; ratio: number }
  /** Mean of the mix; the shares sum to 1. */
  mean: ByTrack
  /** Probability that each track has the largest share; sums to 1. */
  top: ByTrack
}

/**
 * What to ask next, or why to stop: a pure function of the responses and the options.
 *
 * @throws TypeError if the responses are no list.
 * @throws RangeError if there is no such mode or section, if a response or `reopened` names an item
 *   the bank does not have, a response names an option it does not have, or an item is answered
 *   twice.
 */
export function assess(
  bank: Bank,
  responses: readonly Response[],
  options: AssessOptions = {}
): Assessment {
  const { mode = 'quick', section = 'pull' } = options
  expectOneOf('There is no mode', mode, Object.keys(modes))
  expectOneOf('There is no section', section, sections)
  checkResponses(bank, responses)
  return assessment(bank, responses, options)
}

/** The same of responses and options that have been checked, as the machine's have. */
function assessment(
  bank: Bank,
  responses: readonly Response[],
  { mode = 'quick', seed = 0, section = 'pull', reopened }: AssessOptions
): Assessment {
  const { mean, top, ranking } = outlook(bank, responsesIn(bank, 'pull', responses), undefined)
  const estimate = { mean: { ...mean }, top: { ...top } }
  const asked = askedIn(responsesIn(bank, section, responses))
  const most = mostAsked(bank, mode, section)
  if (reopened !== undefined) {
    const item = shownItem(bank, reopened, seed)
    return { item, stop: undefined, progress: progress(asked.size, most), ...estimate }
  }
  if (section !== 'pull') {
    const next = sectionItems(bank, section).find(({ id }) => !asked.has(id))
    const stop = next ? undefined : 'exhausted'
    const item = next && shownItem(bank, next.id, seed)
    return { item, stop, progress: progress(asked.size, most, stop), ...estimate }
  }
  const stop = stopReason(mode, asked.size, top, ranking[0]?.gain)
  const entry = stop ? undefined : selectItem(responseModel(bank), ranking, asked, seed)
  return {
    item: entry && shownItem(bank, entry.item.id, seed),
    stop,
    progress: progress(asked.size, most, stop),
    ...estimate
  }
}

/**
 * What pull responses come to, whatever the options. Remembered, as the machine has to know each
 * item as well as whoever shows it.
 */
const outlook = remember((bank: Bank, responses) => {
  const model = responseModel(bank)
  const belief = posterior(model, responses)
  const masses = pointMasses(belief)
  return {
    mean: meanMix(masses),
    top: topProbabilities(masses),
    ranking: rankItems(model, belief, askedIn(responses))
  }
}, String)

const askedIn = (responses: readonly Response[]) => new Set(responses.map(({ item }) => item))

/** How many items of a section are asked at the most. */
export function mostAsked(bank: Bank, mode: Mode, section: Section): number {
  const { length } = sectionItems(bank, section)
  return section === 'pull' ? Math.min(modes[mode].max, length) : length
}

/**
 * Where a sitting stands, looked up if it was worked out before; shared, and never to be changed.
 * For responses and options that have been checked.
 */
export const assessed = remember<AssessOptions, Assessment>(
  assessment,
  ({ mode, seed, section, reopened }) => [mode, seed, section, reopened].join()
)

function progress(asked: number, longest: number, stop?: StopReason) {
  const most = Math.max(asked, longest)
  return { asked, most, ratio: stop ? 1 : asked / most }
}

/** An item of any section with its options in the order of this sitting. */
function shownItem(bank: Bank, id: string, seed: number): ShownItem {
  const { section, item } = itemOf(bank, id)
  return { ...item, section, options: shownOptions(section, item, seed) }
}

/**
 * Scenarios and abilities have no order of their own. The five steps of a trade-off may only be
 * mirrored; frequencies and facts stay as they are.
 */
function shownOptions(section: Section, item: AnyItem, seed: number): AnyItem['options'] {
  if (section === 'readiness' || section === 'context') return item.options
  if (!('format' in item) || item.format !== 'tradeoff') {
    return shuffled(item.options, seed, item.id)
  }
  const mirrored = shuffled([false, true], seed, item.id)[0]
  return mirrored ? item.options.toReversed() : item.options
}

import { shuffled } from './adaptive/random.ts'
import { rankItems, selectItem } from './adaptive/select.ts'
import { modes, stopReason, type Mode, type StopReason } from './adaptive/stop.ts'
import type { Bank, Item } from './bank/schema.ts'
import { meanMix, pointMasses, posterior, topProbabilities } from './model/posterior.ts'
import { responseModel } from './model/response-model.ts'
import {
  checkResponses,
  responsesIn,
  sectionItems,
  type AnyItem,
  type Response,
  type Section
} from './response.ts'
import type { ByTrack } from './track.ts'

/** What a sitting was set up with. */
export interface AssessOptions {
  /** How long the quiz may get; `quick` unless given. */
  mode?: Mode | undefined
  /** Any number; decides between equally good items and the shown order. 0 unless given. */
  seed?: number | undefined
  /** Which section is being asked; `pull` unless given. */
  section?: Section | undefined
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
   * counts towards the most and may jump to 1.
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
 * @throws RangeError if a response names an item or option the bank does not have, or an item is
 *   answered twice.
 */
export function assess(
  bank: Bank,
  responses: readonly Response[],
  { mode = 'quick', seed = 0, section = 'pull' }: AssessOptions = {}
): Assessment {
  checkResponses(bank, responses)
  const model = responseModel(bank)
  const belief = posterior(model, responses)
  const masses = pointMasses(belief)
  const estimate = { mean: meanMix(masses), top: topProbabilities(masses) }
  const asked = new Set(responsesIn(bank, section, responses).map(({ item }) => item))
  if (section !== 'pull') {
    return { ...nextInSection(bank, section, asked, seed), ...estimate }
  }
  const ranking = rankItems(model, belief, asked)
  const stop = stopReason(mode, asked.size, estimate.top, ranking[0]?.gain)
  const entry = stop ? undefined : selectItem(model, ranking, asked, seed)
  return {
    item: entry && { ...entry.item, section, options: shownOptions(entry.item, seed) },
    stop,
    progress: progress(asked.size, Math.min(modes[mode].max, bank.items.length), stop),
    ...estimate
  }
}

function nextInSection(
  bank: Bank,
  section: Exclude<Section, 'pull'>,
  asked: ReadonlySet<string>,
  seed: number
): Pick<Assessment, 'item' | 'stop' | 'progress'> {
  const items = sectionItems(bank, section)
  const next = items.find(({ id }) => !asked.has(id))
  const stop = next ? undefined : 'exhausted'
  return {
    item: next && { ...next, section, options: sectionOptions(next, section, seed) },
    stop,
    progress: progress(asked.size, items.length, stop)
  }
}

function progress(asked: number, most: number, stop: StopReason | undefined) {
  return { asked, most, ratio: stop ? 1 : asked / most }
}

/**
 * Options in the order of this sitting. The five steps of a trade-off keep their order and may
 * only be mirrored.
 */
function shownOptions(item: Item, seed: number): Item['options'] {
  if (item.format !== 'tradeoff') return shuffled(item.options, seed, item.id)
  const mirrored = shuffled([false, true], seed, item.id)[0]
  return mirrored ? item.options.toReversed() : item.options
}

/** Frequencies and facts have an order of their own; abilities have none. */
function sectionOptions(item: AnyItem, section: Section, seed: number): AnyItem['options'] {
  return section === 'leadership' ? shuffled(item.options, seed, item.id) : item.options
}

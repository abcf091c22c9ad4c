import { trackIds, trackIndexes, type TrackIndex } from '../bank/track.ts'
import type { Bank, Option } from '../bank/types.ts'
import type { ModelItem } from '../model/response-model.ts'

/**
 * The tracks an option leads to: those with its largest weight, several if they tie, none if all
 * three do. Centering subtracts the same number from each weight, so the raw weights will do.
 *
 * Worked example: 3, -1, -1 leads to the first track; a blend of 2, 2, -2 to the first two; the
 * middle of a trade-off, 0, 0, 0, nowhere.
 */
export function leadsTo(bank: Pick<Bank, 'tracks'>, { weights }: Pick<Option, 'weights'>) {
  const ids = trackIds(bank)
  const largest = Math.max(...ids.map((id) => weights[id]!))
  const leading = trackIndexes.filter((track) => weights[ids[track]] === largest)
  return leading.length < trackIndexes.length ? leading : nowhere
}

const nowhere: readonly TrackIndex[] = []

const leadsByItem = /* @__PURE__ */ new WeakMap<
  ModelItem,
  ReadonlyMap<string, readonly TrackIndex[]>
>()

/** The tracks each option of an item leads to, by option id. Computed once per item. */
export function leadsOf(
  bank: Pick<Bank, 'tracks'>,
  entry: ModelItem
): ReadonlyMap<string, readonly TrackIndex[]> {
  let leads = leadsByItem.get(entry)
  if (!leads) {
    leads = new Map(entry.item.options.map((option) => [option.id, leadsTo(bank, option)]))
    leadsByItem.set(entry, leads)
  }
  return leads
}

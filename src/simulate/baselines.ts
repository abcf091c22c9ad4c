import { expectedInformation } from '../adaptive/information.ts'
import { draw, shuffled } from '../adaptive/random.ts'
import { oncePer } from '../bank/once-per.ts'
import type { Answer } from '../bank/responses.ts'
import {
  byTrackId,
  fromTrackIds,
  mixOf,
  trackIndexes,
  type Mix,
  type TrackIndex
} from '../bank/track.ts'
import type { Bank, Item } from '../bank/types.ts'
import { posterior } from '../model/posterior.ts'
import { responseModel } from '../model/response-model.ts'
import { leadShare } from './person.ts'

/**
 * The usual way to score a quiz: each answer adds its option's points to the tracks. Negative points
 * are ignored.
 *
 * @returns Each track's part of the first place: 1 for a sole winner, split where points tie.
 */
export function positivePoints(bank: Bank, responses: readonly Answer[]): Mix {
  const options = optionsById(bank)
  const points = mixOf((track) =>
    responses.reduce(
      (sum, { item, option }) => sum + Math.max(0, options.get(item)!.get(option)![track]),
      0
    )
  )
  const most = Math.max(...points)
  const winners = points.filter((each) => each === most).length
  return mixOf((track) => (points[track] === most ? 1 / winners : 0))
}

const optionsById = oncePer(
  (bank: Bank) =>
    new Map(
      bank.items.map(({ id, options }) => [
        id,
        new Map(options.map((option) => [option.id, fromTrackIds(bank, option.weights)]))
      ])
    )
)

/** An order that the adaptive one is compared with. */
export type BaselineOrder = 'random' | 'fixed'

/**
 * The items in a baseline's order. `random`: a new order for each session. `fixed`: the best fixed
 * form, the same for everyone: the most informative item of each facet, then the second of each.
 */
export function baselineOrder(bank: Bank, order: BaselineOrder, seed: number): readonly Item[] {
  return order === 'random' ? shuffled(bank.items, seed, 'random order') : fixedForm(bank)
}

const fixedForm = oncePer((bank: Bank): readonly Item[] => {
  const model = responseModel(bank)
  const informationOf = expectedInformation(posterior(model, []))
  const gainOf = ({ id }: Item) =>
    Math.round(informationOf(model.byId.get(id)!.pattern.probabilities) * 1e9)
  const rounds = new Map<string, number>()
  return bank.items
    .map((item) => ({ item, gain: gainOf(item) }))
    .sort((a, b) => b.gain - a.gain)
    .map(({ item, gain }) => {
      const round = rounds.get(item.facet ?? '') ?? 0
      rounds.set(item.facet ?? '', round + 1)
      return { item, gain, round }
    })
    .sort((a, b) => a.round - b.round || b.gain - a.gain)
    .map(({ item }) => item)
})

/** The track that the lopsided bank offers less often: the bank's last. */
const thinned: TrackIndex = 2

/**
 * A lopsided bank: in two items of three, the options that lead to the last track are replaced by
 * options of another track. It shows how well a scoring does if it ignores how often each track was
 * on offer.
 */
export function withThinnedTrack(bank: Bank): Bank {
  return {
    ...bank,
    items: bank.items.map((item, index) => (index % 3 === 0 ? item : replaced(bank, item)))
  }
}

/** The item with its options for the thinned track turned into options of the other two. */
function replaced(bank: Bank, item: Item): Item {
  const before = item.options.map(({ weights }) => fromTrackIds(bank, weights))
  const isLed = (track: TrackIndex) => before.some((weights) => leadShare(weights, track) === 1)
  // A trade-off with the thinned track becomes a trade-off between the other two.
  const absent = ([0, 1] as const).find((track) => !isLed(track))
  const heir = draw(0, item.id) < 0.5 ? 0 : 1
  const swapped = before.map((weights) => {
    const share = leadShare(weights, thinned)
    if (absent !== undefined) return exchanged(weights, absent)
    if (share === 0) return weights
    return exchanged(weights, share === 1 ? heir : leastOf(weights))
  })
  const rows = absent === undefined ? withoutTwins(before, swapped) : swapped
  const options = item.options.map((option, at) => ({
    ...option,
    weights: byTrackId(bank, (track) => rows[at]![track])
  }))
  return { ...item, options }
}

const exchanged = (weights: Mix, other: TrackIndex): Mix =>
  mixOf((track) =>
    track === thinned ? weights[other] : track === other ? weights[thinned] : weights[track]
  )

const leastOf = (weights: Mix): TrackIndex =>
  trackIndexes.toSorted((a, b) => weights[a] - weights[b])[0]!

/** Makes a replaced option one point weaker if it now equals another option of its item. */
function withoutTwins(before: readonly Mix[], after: readonly Mix[]): Mix[] {
  return after.map((weights, at) => {
    const isTwin = after.some((other, index) => index !== at && other.join() === weights.join())
    if (!isTwin || weights === before[at]) return weights
    const most = Math.max(...weights)
    return mixOf((track) => (weights[track] === most ? weights[track] - 1 : weights[track]))
  })
}

import { draw, shuffled } from '../adaptive/random.ts'
import type { Bank, Item, Option } from '../bank/schema.ts'
import type { Answer } from '../bank/responses.ts'
import { byTrack, tracks, type ByTrack, type Track } from '../bank/track.ts'
import { leadShare } from './person.ts'

/**
 * The usual way to score a quiz: each answer gives a track the points its option has for it,
 * negative ones left out.
 *
 * @returns The part of the first place each track has: 1 for a sole winner, split where points tie.
 */
export function positivePoints(bank: Bank, responses: readonly Answer[]): ByTrack {
  const options = optionsById(bank)
  const points = byTrack((track) =>
    responses.reduce(
      (sum, { item, option }) => sum + Math.max(0, options.get(item)!.get(option)![track]),
      0
    )
  )
  return byTrack((track) => {
    const most = Math.max(...tracks.map((each) => points[each]))
    return points[track] === most ? 1 / tracks.filter((each) => points[each] === most).length : 0
  })
}

const indexes = new WeakMap<Bank, Map<string, Map<string, ByTrack>>>()

function optionsById(bank: Bank): Map<string, Map<string, ByTrack>> {
  let index = indexes.get(bank)
  if (!index) {
    index = new Map(
      bank.items.map(({ id, options }) => [
        id,
        new Map(options.map((option) => [option.id, option.weights]))
      ])
    )
    indexes.set(bank, index)
  }
  return index
}

/** Another order to ask the items in, by which the adaptive one is judged. */
export type RivalOrder = 'random' | 'fixed'

/**
 * The items in a rival's order. `random`: any order, another for each sitting. `fixed`: one order
 * for everybody, the first item of each facet, then the second of each.
 */
export function rivalOrder(bank: Bank, order: RivalOrder, seed: number): readonly Item[] {
  if (order === 'random') return shuffled(bank.items, seed, 'random order')
  const seen = new Map<string, number>()
  return bank.items
    .map((item, index) => {
      const round = seen.get(item.facet) ?? 0
      seen.set(item.facet, round + 1)
      return { item, index, round }
    })
    .sort((a, b) => a.round - b.round || a.index - b.index)
    .map(({ item }) => item)
}

/**
 * A lopsided bank: in two items of three, the options that lead in the specialist track are
 * replaced by options of another track. It shows what becomes of a scorer that does not know how
 * often each track was on offer.
 */
export function withFewSpecialistOptions(bank: Bank): Bank {
  return {
    ...bank,
    items: bank.items.map((item, index) => (index % 3 === 0 ? item : replaced(item)))
  }
}

/** The item with its specialist options turned into options of the other tracks. */
function replaced(item: Item): Item {
  const leads = (track: Track) =>
    item.options.some(({ weights }) => leadShare(weights, track) === 1)
  // A trade-off against the specialist becomes, as a whole, one between the other two tracks.
  const absent = (['manager', 'ic'] as const).find((track) => !leads(track))
  const heir = draw(0, item.id) < 0.5 ? 'manager' : 'ic'
  const options = item.options.map((option) => {
    const share = leadShare(option.weights, 'specialist')
    if (absent) return exchanged(option, absent)
    if (share === 0) return option
    return exchanged(option, share === 1 ? heir : leastOf(option.weights))
  })
  return { ...item, options: absent ? options : withoutTwins(item, options) }
}

const exchanged = (option: Option, track: Track): Option => ({
  ...option,
  weights: {
    ...option.weights,
    specialist: option.weights[track],
    [track]: option.weights.specialist
  }
})

const leastOf = (weights: ByTrack): Track => tracks.toSorted((a, b) => weights[a] - weights[b])[0]!

/** A replaced option that now equals another one of its item is made one point weaker. */
function withoutTwins(item: Item, options: Option[]): Option[] {
  const key = ({ weights }: Option) => tracks.map((track) => weights[track]).join()
  return options.map((option, at) => {
    const twin = options.some((other, index) => index !== at && key(other) === key(option))
    if (!twin || option === item.options[at]) return option
    const most = Math.max(...tracks.map((track) => option.weights[track]))
    const weaker = (weight: number) => (weight === most ? weight - 1 : weight)
    return { ...option, weights: byTrack((track) => weaker(option.weights[track])) }
  })
}

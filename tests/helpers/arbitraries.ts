import fc from 'fast-check'
import type { Response } from '../../src/bank/responses.ts'
import type { Bank, Item } from '../../src/bank/types.ts'
import { facets, makeBank, makeItem } from './tiny-bank.ts'

const weight = fc.integer({ min: -2, max: 3 })
const rows = fc.array(fc.tuple(weight, weight, weight), {
  minLength: 3,
  maxLength: 5
})

/** A bank of a few items with arbitrary weights. */
export const anyBank = (most: number): fc.Arbitrary<Bank> =>
  fc
    .array(fc.tuple(fc.constantFrom(...facets), rows), { minLength: 1, maxLength: most })
    .map((parts) =>
      makeBank({ items: parts.map(([facet, given], n) => makeItem(`item-${n}`, facet, given)) })
    )

const responseTo = ({ id, options }: Item): fc.Arbitrary<Response> =>
  fc
    .constantFrom(undefined, ...options.map((option) => option.id))
    .map((option) => (option === undefined ? { item: id, skipped: true } : { item: id, option }))

/** Responses to some of a bank's scored items, in any order. */
export const anyResponses = (bank: Bank, most = bank.items.length): fc.Arbitrary<Response[]> =>
  fc
    .shuffledSubarray([...bank.items], { maxLength: most })
    .chain((items) => fc.tuple(...items.map(responseTo)))

/** A bank, and responses to it. */
export const anySession = (most: number) =>
  anyBank(most).chain((bank) => anyResponses(bank).map((responses) => ({ bank, responses })))

/** The same bank, with every list whose order doesn't matter in another order. */
export function anyOrderOf(bank: Bank): fc.Arbitrary<Bank> {
  const shuffle = <T>(list: readonly T[]) =>
    fc.shuffledSubarray([...list], { minLength: list.length })
  const withOptions = <T extends { options: readonly unknown[] }>(list: readonly T[]) =>
    fc
      .tuple(...list.map((item) => shuffle(item.options)))
      .map((options) => list.map((item, n) => ({ ...item, options: options[n]! })))
  const { leadership, readiness } = bank
  return fc
    .record({
      items: withOptions(bank.items).chain(shuffle),
      leadership: withOptions(leadership?.items ?? []).chain(shuffle),
      readiness: shuffle(readiness?.items ?? []),
      places: shuffle(bank.places ?? []),
      experiments: shuffle(bank.experiments ?? []),
      links: shuffle(bank.links ?? [])
    })
    .map((parts) => ({
      ...bank,
      ...parts,
      leadership: leadership && { ...leadership, items: parts.leadership },
      readiness: readiness && { ...readiness, items: parts.readiness }
    }))
}

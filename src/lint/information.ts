import { expectedInformation } from '../adaptive/information.ts'
import { posterior } from '../model/posterior.ts'
import { responseModel } from '../model/response-model.ts'
import type { Bank } from '../bank/types.ts'

const computed = /* @__PURE__ */ new WeakMap<Bank, readonly number[]>()

/**
 * What each item tells about the mix before anything is known: its expected information gain under
 * the flat prior, with the shipped model, after normalizing.
 *
 * @returns Bits, one number for each item, in the order of the file.
 */
export function itemBits(bank: Bank): readonly number[] {
  let bits = computed.get(bank)
  if (!bits) computed.set(bank, (bits = computeBits(bank)))
  return bits
}

function computeBits(bank: Bank): number[] {
  const model = responseModel(bank)
  const informationOf = expectedInformation(posterior(model, []))
  const known = new Map<unknown, number>()
  return bank.items.map(({ id }) => {
    const { pattern } = model.byId.get(id)!
    const bits = known.get(pattern) ?? informationOf(pattern.probabilities)
    known.set(pattern, bits)
    return bits
  })
}

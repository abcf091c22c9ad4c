import { expectedInformation } from '../adaptive/information.ts'
import { oncePer } from '../bank/once-per.ts'
import { posterior } from '../model/posterior.ts'
import { responseModel } from '../model/response-model.ts'
import type { Bank } from '../bank/types.ts'

/**
 * What each item tells about the mix before anything is known: its expected information gain under
 * the flat prior, with the shipped model, after normalizing.
 *
 * @returns Bits, one number for each item, in the order of the file.
 */
export const itemBits = /* @__PURE__ */ oncePer((bank: Bank): readonly number[] => {
  const model = responseModel(bank)
  const informationOf = expectedInformation(posterior(model, []))
  const known = new Map<unknown, number>()
  return bank.items.map(({ id }) => {
    const { pattern } = model.byId.get(id)!
    const bits = known.get(pattern) ?? informationOf(pattern.probabilities)
    known.set(pattern, bits)
    return bits
  })
})

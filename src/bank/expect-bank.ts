import { typeOf } from './error-text.ts'
import { explainFailure } from './explain-failure.ts'
import type { Bank, Item } from './types.ts'

/** What was expected instead of a wrong bank, for error messages. */
export const expectedBank = 'a bank such as parseBank returns'

/** Banks already checked. They are frozen or never changed in place, so once is enough. */
const passed = /* @__PURE__ */ new WeakSet<object>()

/**
 * Checks that a value has three tracks, which everything about the triangle relies on.
 *
 * @throws TypeError that says what is missing.
 */
export function expectTracks({ tracks }: Pick<Bank, 'tracks'>): void {
  const ids = new Set(Array.isArray(tracks) ? tracks.map((track) => track.id) : [])
  if (ids.size !== 3 || ![...ids].every((id) => typeof id === 'string')) {
    throw new TypeError('The bank has no list of three tracks. Expected three { id, name, work }.')
  }
}

/**
 * Checks the parts of a bank that the engine relies on: three tracks, and items with weights.
 * `parseBank` checks everything.
 *
 * @throws TypeError that says what is missing.
 */
export function expectBank(bank: Bank): void {
  if (typeof bank !== 'object' || bank === null) {
    throw new TypeError(`The bank is ${typeOf(bank)}. Expected ${expectedBank}.`)
  }
  if (passed.has(bank)) return
  explainFailure('The bank', expectedBank, () => {
    expectTracks(bank)
    const { items, tracks } = bank
    if (!Array.isArray(items) || items.length === 0) {
      throw new TypeError('The bank has no list of items. Expected at least one item.')
    }
    const isItem = ({ id, options }: Item) =>
      typeof id === 'string' &&
      options.length > 0 &&
      options.every(
        (option) =>
          typeof option.id === 'string' &&
          tracks.every((track) => Number.isFinite(option.weights[track.id]))
      )
    const at = items.findIndex((item) => !isItem(item))
    if (at >= 0) {
      throw new TypeError(
        `items[${at}] lacks an id or options. Expected options with an id and a weight per track.`
      )
    }
  })
  passed.add(bank)
}

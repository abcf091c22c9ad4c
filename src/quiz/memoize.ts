import type { Bank } from '../bank/schema.ts'
import type { Response } from '../bank/responses.ts'

/** Something that follows from a bank, some responses and little else. */
type Work<Options, Result> = (
  bank: Bank,
  responses: readonly Response[],
  options: Options
) => Result

/** So many results are kept, those last asked for: enough for every answer and for the way back. */
const kept = 24

/**
 * The same work, looked up where it was done before. What it gives is shared, and never to be
 * changed.
 *
 * @param keyOf - Words for the options; two that differ must not have the same.
 */
export function remember<Options, Result>(
  work: Work<Options, Result>,
  keyOf: (options: Options) => string
): Work<Options, Result> {
  const known = new WeakMap<Bank, Map<string, Result>>()
  return (bank, responses, options) => {
    const given = responses.map((response) =>
      'option' in response ? `${response.item}=${response.option}` : response.item
    )
    const key = [keyOf(options), ...given].join(' ')
    const latest = known.get(bank) ?? new Map<string, Result>()
    known.set(bank, latest)
    const result = latest.get(key) ?? work(bank, responses, options)
    // In the order of their use: what every sitting begins with stays.
    latest.delete(key)
    latest.set(key, result)
    if (latest.size > kept) latest.delete(latest.keys().next().value!)
    return result
  }
}

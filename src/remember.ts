import type { Bank } from './bank/schema.ts'
import type { Response } from './response.ts'

/** Something that follows from a bank, some responses and little else. */
type Work<Options, Result> = (
  bank: Bank,
  responses: readonly Response[],
  options: Options
) => Result

/** So many results are kept: enough for every answer to a question and for the way back. */
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
    let result = latest.get(key)
    if (!result) {
      latest.set(key, (result = work(bank, responses, options)))
      if (latest.size > kept) latest.delete(latest.keys().next().value!)
    }
    return result
  }
}

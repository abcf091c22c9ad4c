import type { BankIssue } from '../bank-issue.ts'
import { memberPath } from '../path.ts'
import { isText, type Entry } from './entries.ts'

/**
 * Later entries whose value under a key was used by an earlier one.
 *
 * @param fallback - The key that counts for an entry without the first one.
 */
export function repeats(
  entries: readonly Entry[],
  key: string,
  rule: string,
  fallback: string = key
): BankIssue[] {
  const first = new Map<unknown, string>()
  return entries.flatMap(({ path, value }) => {
    const used = value[key] === undefined ? fallback : key
    const id = value[used]
    if (!isText(id)) return []
    const earlier = first.get(id)
    if (earlier === undefined) {
      first.set(id, path)
      return []
    }
    const message = `"${id}" is used already, at ${earlier}. ${rule}: expected another one.`
    return [{ path: memberPath(path, used), message }]
  })
}

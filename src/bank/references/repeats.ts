import type { BankIssue } from '../bank-issue.ts'
import { memberPath } from '../path.ts'
import { isText, type Entry } from './entries.ts'

/** Later entries whose value under a key was used by an earlier one. */
export function repeats(entries: readonly Entry[], key: string, rule: string): BankIssue[] {
  const first = new Map<unknown, string>()
  return entries.flatMap(({ path, value }) => {
    const id = value[key]
    if (!isText(id)) return []
    const earlier = first.get(id)
    if (earlier === undefined) {
      first.set(id, path)
      return []
    }
    const message = `"${id}" is used already, at ${earlier}. ${rule}: expected another one.`
    return [{ path: memberPath(path, key), message }]
  })
}

import { memberPath } from '../../bank/path.ts'
import type { Bank } from '../../bank/types.ts'
import type { Fault, Rule } from '../finding.ts'
import { isPlaceholder } from '../placeholder.ts'

/** Nothing is left of what `init` wrote to be replaced. */
export const noPlaceholders: Rule = {
  id: 'no-placeholders',
  why: 'Readers would see the placeholder. Until it is written, the rules about wording leave its text alone.',
  find(bank) {
    return placesOf(bank)
      .filter(({ value }) => holdsPlaceholder(value))
      .flatMap(({ path, value }): Fault[] => {
        const [first, ...others] = placeholders(value, path)
        if (!first) return []
        const count = others.length + 1
        return [
          {
            severity: 'warn',
            path: first.path,
            message: `"${first.text}"${others.length > 0 ? ` and ${others.length} more in ${path}` : ''} is still to be written. Expected a text that doesn't begin with TODO.`,
            figure: count,
            fix: 'Write it, and delete the word TODO.'
          }
        ]
      })
  }
}

interface Place {
  path: string
  value: unknown
}

/** The members of a bank; of a list, its entries. */
const placesOf = (bank: Bank): Place[] =>
  Object.entries(bank).flatMap(([key, value]: [string, unknown]) =>
    Array.isArray(value)
      ? value.map((entry: unknown, index) => ({ path: `${key}[${index}]`, value: entry }))
      : [{ path: key, value }]
  )

/** Whether any text in a value is still to be written. Most have none, and need no paths. */
const holdsPlaceholder = (value: unknown): boolean =>
  typeof value === 'string'
    ? isPlaceholder(value)
    : typeof value === 'object' && value !== null && Object.values(value).some(holdsPlaceholder)

/** The texts in a value that are still to be written, with their paths. */
function placeholders(value: unknown, path: string): { path: string; text: string }[] {
  if (typeof value === 'string') return isPlaceholder(value) ? [{ path, text: value }] : []
  if (typeof value !== 'object' || value === null) return []
  return Array.isArray(value)
    ? value.flatMap((entry, index) => placeholders(entry, memberPath(path, index)))
    : Object.entries(value).flatMap(([key, entry]) => placeholders(entry, memberPath(path, key)))
}

import { z } from 'zod'
import { referenceIssues, type BankIssue } from './references.ts'
import { Bank } from './schema.ts'

/** How many issues the error's own message spells out. */
const shown = 5

/** Says everything that is wrong with a bank file. */
export class BankError extends Error {
  /** Every fault, each with its path and what was expected there. */
  readonly issues: readonly BankIssue[]

  constructor(issues: readonly BankIssue[]) {
    const lines = issues
      .slice(0, shown)
      .map(({ path, message }) => `  ${path || '(file)'}: ${message}`)
    const more = issues.length > shown ? [`  and ${issues.length - shown} more`] : []
    const count = issues.length === 1 ? 'one fault' : `${issues.length} faults`
    super([`The bank has ${count}:`, ...lines, ...more].join('\n'))
    this.name = 'BankError'
    this.issues = issues
  }
}

/**
 * Checks that a value is a bank and returns it.
 *
 * @param input - What a bank file holds, after `JSON.parse`.
 * @throws BankError with all faults at once, each with its path.
 */
export function parseBank(input: unknown): Bank {
  const result = Bank.safeParse(input, { reportInput: true })
  const shape = result.success ? [] : result.error.issues.flatMap(describe)
  const references = isRecord(input) ? referenceIssues(input) : []
  const issues = [...shape, ...references]
  if (!result.success || issues.length) throw new BankError(issues)
  return result.data
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Zod's issue as ours: unknown keys get a path each. */
function describe(issue: z.core.$ZodIssue): BankIssue[] {
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({
      path: z.core.toDotPath([...issue.path, key]),
      message: `Unknown key "${key}". Expected only keys that the schema lists.`
    }))
  }
  return [{ path: z.core.toDotPath(issue.path), message: `${found(issue.input)}${issue.message}` }]
}

/** Longer texts than this are not quoted back. */
const longestQuote = 60

/** What stands there instead, if it is a word or a number and not a whole paragraph. */
function found(value: unknown): string {
  if (typeof value !== 'string' && typeof value !== 'number') return ''
  const text = JSON.stringify(value)
  return text.length <= longestQuote ? `Found ${text}. ` : ''
}

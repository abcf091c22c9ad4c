import type { Bank } from '../bank/schema.ts'

/** The rules a bank is held against, in the order they are reported. */
export const ruleIds = [
  'L1',
  'L2',
  'L3',
  'L4',
  'L5',
  'L6',
  'L7',
  'L8',
  'L9',
  'L10',
  'L11',
  'L12',
  'L13',
  'L14'
] as const

export type RuleId = (typeof ruleIds)[number]

/** An `error` fails the check; a `warn` is for the author to mend or to explain. */
export type Severity = 'error' | 'warn'

/** What one rule found in one place. */
export interface Fault {
  severity: Severity
  /** Where, as in `BankError`: `items[3].options[0].text`; `items` for the items taken together. */
  path: string
  /** What was wrong and what was expected. */
  message: string
  /** The number that was held against the limit, in the rule's own unit; absent if none is finite. */
  figure?: number
  /** A concrete next step. */
  fix: string
}

/** A fault that needs no figure and always counts. */
export const error = (path: string, message: string, fix: string): Fault => ({
  severity: 'error',
  path,
  message,
  fix
})

/** What `checkBank` says about one place of a bank. */
export interface Finding extends Fault {
  rule: RuleId
  /** Why the rule is there, in one sentence. */
  why: string
  /**
   * True of a warning whose item has a note that names the rule: `"note": "L11: ..."`. A warning
   * about the items taken together has no item and can't be explained, nor can an error.
   */
  explained: boolean
}

/** One rule of the lint. Rules take a bank that follows the schema and never change it. */
export interface Rule {
  id: RuleId
  why: string
  find: (bank: Bank) => Fault[]
}

import type { Bank } from '../bank/types.ts'

/** The rules, in the order their findings are reported. */
export const ruleIds = [
  'item-structure',
  'no-placeholders',
  'enough-information',
  'no-weak-items',
  'even-directions',
  'even-contrasts',
  'no-drift',
  'even-leads',
  'facet-coverage',
  'no-dead-options',
  'no-equal-options',
  'no-twins',
  'plain-wording',
  'even-attractiveness',
  'even-tradeoffs',
  'no-giveaway',
  'no-monotony',
  'varied-stems',
  'known-themes',
  'reasons-with-conditions'
] as const

/** The name of a rule. */
export type RuleId = (typeof ruleIds)[number]

/** An `error` fails the check; a `warn` is for the author to fix or explain. */
export type Severity = 'error' | 'warn'

/** What one rule found in one place. */
export interface Fault {
  /** How bad it is. */
  severity: Severity
  /** Where: `items[3].options[0].text`; `items` for all items together. */
  path: string
  /** What was wrong and what was expected. */
  message: string
  /** The number compared with the limit, in the rule's own unit; absent if it isn't finite. */
  figure?: number
  /** A concrete next step. */
  fix: string
}

/** An error without a figure. */
export const error = (path: string, message: string, fix: string): Fault => ({
  severity: 'error',
  path,
  message,
  fix
})

/** What `lintBank` says about one place of a bank. */
export interface Finding extends Fault {
  /** The rule that was broken, such as `no-dead-options`. */
  rule: RuleId
  /** Why the rule exists, in one sentence. */
  why: string
  /**
   * True for a warning whose item has a note that names the rule: `"note": "no-twins: ..."`. Errors
   * and warnings about all items together can't be explained.
   */
  explained: boolean
}

/** One lint rule. Rules take a bank that follows the schema and never change it. */
export interface Rule {
  id: RuleId
  why: string
  find: (bank: Bank) => Fault[]
}

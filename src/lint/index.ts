/**
 * `career-path-quiz/bank`: checks of bank files: their form, and whether their questions are fair. Brings zod.
 *
 * @module bank-files
 */

export { BankError, parseBank } from '../bank/parse.ts'
export { Bank, Link } from '../bank/schema.ts'
export type { BankIssue } from '../bank/bank-issue.ts'
export { lintBank } from './lint-bank.ts'
export { ruleIds, type Finding, type RuleId, type Severity } from './finding.ts'

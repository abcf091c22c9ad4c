export { Bank, Item, Option, Role, Trial, Link } from './schema.ts'
export { BankError, parseBank } from './parse.ts'
export type { BankIssue } from './references.ts'

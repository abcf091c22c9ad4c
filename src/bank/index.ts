export { defineBank } from './define-bank.ts'
export { BankError, parseBank, parseLinks, type ParsedLinks } from './parse.ts'
export type { BankIssue } from './bank-issue.ts'
export { Bank, Link } from './schema.ts'
export type {
  Condition,
  Day,
  Experiment,
  Facet,
  FollowUpItem,
  Item,
  LeadershipSection,
  NowItem,
  OneOnOneQuestion,
  Option,
  Place,
  ReadinessItem,
  ReadinessSection,
  Region,
  SituationItem,
  Track
} from './types.ts'

/**
 * `career-path-quiz`: the engine, a quiz without its look. No DOM, no validator.
 *
 * @module engine
 */

// Banks
export { defineBank } from './bank/define-bank.ts'
export type {
  AnyOption,
  Bank,
  Condition,
  Day,
  Experiment,
  Facet,
  FollowUpItem,
  Item,
  LeadershipSection,
  Link,
  NowItem,
  OneOnOneQuestion,
  Option,
  Place,
  ReadinessItem,
  ReadinessSection,
  Region,
  SituationItem,
  Track
} from './bank/types.ts'
export type { Mix } from './bank/track.ts'
export { sections } from './bank/responses.ts'
export type { Answer, AnyItem, Response, Section } from './bank/responses.ts'

// The triangle
export { points } from './model/triangle.ts'
export { regionKey, regionOf, regionsOf, type AnchoredRegion } from './model/regions.ts'

// The quiz
export type { Mode, StopReason } from './adaptive/stop.ts'
export { assess, type Assessment, type Progress } from './quiz/assess.ts'
export type { Quiz, QuizSnapshot } from './quiz/create-quiz.ts'
export { defineQuiz } from './quiz/define-quiz.ts'
export type { QuizContext, QuizEmitted, QuizEvent, QuizInput, QuizMachine } from './quiz/machine.ts'
export type { PartialSession, Session } from './adaptive/session.ts'
export type { AtLeastOne, ShownItem } from './quiz/shown-item.ts'

// The result
export { report } from './result/report.ts'
export { lowEffort, type Observation } from './result/low-effort.ts'
export {
  compareReports,
  compareResponses,
  type ComparableReport,
  type Comparison,
  type ReportComparison
} from './result/compare.ts'
export type {
  AnswerSwap,
  Claim,
  ClaimKind,
  Counterfactual,
  CredibleRegion,
  DayResult,
  Evidence,
  ExperimentResult,
  LeadershipResult,
  LinkResult,
  NowResult,
  Pattern,
  PlaceResult,
  ReadinessResult,
  Report,
  Role,
  SituationResult
} from './result/types.ts'

// Links
export {
  decodeShare,
  encodeShare,
  type BankName,
  type Decoded,
  type Shared,
  type SharedSummary,
  type ShareLevel
} from './share/share.ts'

// The device
export {
  loadHistory,
  saveHistory,
  type ExperimentMarks,
  type History,
  type SavedResult
} from './storage/history.ts'
export {
  readResult,
  writeResult,
  type FileContent,
  type ResultFile
} from './storage/result-file.ts'
export {
  droppedResponses,
  eraseResponses,
  loadResponses,
  loadSession,
  saveResponses,
  saveSession,
  type StorageLike
} from './storage/saved-responses.ts'

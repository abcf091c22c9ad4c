export { tracks, type ByTrack, type Track } from './bank/track.ts'
export type { Bank, Item, Option, Role, Trial, Link, Region, Facet } from './bank/schema.ts'
export type { Answer, Response, Section } from './bank/responses.ts'
export type { Mode, StopReason } from './adaptive/stop.ts'
export { points } from './model/triangle.ts'
export { anchors, regionOf } from './model/regions.ts'
export { assess, type Assessment, type AssessOptions, type ShownItem } from './quiz/assess.ts'
export { report, type Report, type ReportOptions } from './result/report.ts'
export { lowEffort, type Observation } from './result/low-effort.ts'
export { quizMachine, type QuizContext, type QuizEvent, type QuizInput } from './quiz/machine.ts'
export { compareResponses, type Comparison } from './result/compare.ts'
export {
  loadHistory,
  saveHistory,
  type Earlier,
  type History,
  type Tried
} from './storage/history.ts'
export {
  readResult,
  writeResult,
  type FileContent,
  type ResultFile
} from './storage/result-file.ts'
export {
  eraseResponses,
  loadOptions,
  loadResponses,
  saveResponses,
  type KeptOptions,
  type StorageLike
} from './storage/saved-responses.ts'
export {
  decodeShare,
  encodeShare,
  type BankName,
  type Decoded,
  type Shared,
  type ShareLevel
} from './share/share.ts'

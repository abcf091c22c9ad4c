/**
 * `career-path-quiz/simulate`: simulated people, and the report on how a bank does with them.
 *
 * @module simulate
 */

export { simulate, type OnProgress } from './simulate.ts'
export {
  compareBanks,
  compareReports,
  type BankComparison,
  type ComparedFigure
} from './compare.ts'
export { jobsOf, runJob, type Job, type JobResult } from './jobs.ts'
export { fullSimulation, type SimulationOptions } from './options.ts'
export { fingerprint, summarize, type SimulatedCell, type SimulationReport } from './summarize.ts'
export type { CalibrationBin, Figures, PlaceFigures } from './figures.ts'
export type { GateResult, SimulatedMode } from './gates.ts'
export type { PeopleJob, PeopleResult, SentenceCount } from './measure.ts'
export type { Row } from './row.ts'
export type { TrackIndex } from '../bank/track.ts'
export type { Order, OrderComparison, OrdersJob, OrdersResult } from './orders.ts'
export type { ScoringComparison, ScoringsJob, ScoringsResult } from './scorings.ts'
export type { SentenceResult } from './sentences/flattery.ts'
export { populations, worlds, type Population, type World, type WorldName } from './populations.ts'
export {
  peopleOf,
  type AskedItem,
  type Part,
  type Person,
  type SimulatedSession
} from './person.ts'
export { play, type PlayedSession } from './play.ts'
export type { BaselineOrder } from './baselines.ts'
export type { SentenceKind } from './sentences/sentence.ts'
export type { ModelRegion } from '../model/regions.ts'

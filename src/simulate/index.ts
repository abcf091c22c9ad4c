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
export type { CalibrationBin, Figures } from './figures.ts'
export type { GateResult, SimulatedMode } from './gates.ts'
export type { OrderComparison } from './orders.ts'
export type { ScoringComparison } from './scorings.ts'
export type { SentenceResult } from './sentences/flattery.ts'
export { populations, worlds, type Population, type World, type WorldName } from './populations.ts'
export { peopleOf, type Part, type Person, type SimulatedSession } from './person.ts'
export { play, playOn, type PlayedSession } from './play.ts'
export { contradictions, type Responses } from './contradictions.ts'
export { unfounded } from './unfounded.ts'
export { positivePoints } from './baselines.ts'

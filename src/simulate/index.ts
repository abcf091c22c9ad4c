export { simulate } from './simulate.ts'
export {
  fullSimulation,
  jobsOf,
  runJob,
  type Job,
  type JobResult,
  type SimulationSettings
} from './jobs.ts'
export { fingerprint, summarise, type SimulationReport } from './summarise.ts'
export type { GateResult } from './summary/gate.ts'
export type { SentenceResult } from './summary/sentences.ts'
export type { CalibrationBin, Figures } from './figures.ts'
export type { SimulatedMode } from './gates.ts'
export { populations, worlds, type Population, type World, type WorldName } from './populations.ts'
export { peopleOf, type Person, type Sitting } from './person.ts'
export { play, type Played } from './play.ts'
export { positivePoints } from './rivals.ts'

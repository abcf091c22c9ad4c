export {
  fingerprint,
  fullSimulation,
  jobsOf,
  runJob,
  simulate,
  summarise,
  type GateResult,
  type Job,
  type JobResult,
  type SentenceResult,
  type SimulationReport,
  type SimulationSettings
} from './simulate.ts'
export type { CalibrationBin, Figures } from './figures.ts'
export type { SimulatedMode } from './gates.ts'
export { populations, worlds, type Population, type World, type WorldName } from './populations.ts'
export { peopleOf, type Person, type Sitting } from './person.ts'
export { play, type Played } from './play.ts'
export { positivePoints } from './rivals.ts'

import type { Figures } from '../figures.ts'
import type { SimulatedMode } from '../gates.ts'
import type { PeopleJob, PeopleResult } from '../measure.ts'
import type { Population } from '../populations.ts'

/** A population in one mode. */
export type Cell = {
  population: Population
  mode: SimulatedMode
  figures: Figures
  bySeed: Figures[]
  jobs: { job: PeopleJob; result: PeopleResult }[]
}

import { simulatedModes, type SimulatedMode } from './gates.ts'
import { populations, type Population } from './populations.ts'

/** What to simulate. */
export interface SimulationOptions {
  /** Who; everyone unless given. */
  populations: readonly Population[]
  modes: readonly SimulatedMode[]
  /** People in each cell of a population, a mode and a seed; a third where nothing is gated. */
  people: number
  /** At least one; each seed draws other people. */
  seeds: readonly number[]
}

/** The full simulation: everyone, both modes, three seeds of 5,000 people in each cell. */
export const fullSimulation: SimulationOptions = {
  populations,
  modes: simulatedModes,
  people: 5000,
  seeds: [1, 2, 3]
}

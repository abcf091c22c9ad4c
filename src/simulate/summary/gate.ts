import type { Mode } from '../../adaptive/stop.ts'
import { keeps } from '../gates.ts'
import type { Population } from '../populations.ts'

/** One gate, with what came out. */
export interface GateResult {
  what: string
  /** Population and mode, or what it is about. */
  population: Population
  mode: Mode | null
  atLeast: number | null
  atMost: number | null
  /** Over all seeds together. */
  figure: number | null
  /** For each seed. A gate is met if every one of them keeps the limits. */
  bySeed: (number | null)[]
  met: boolean
}

/** A limit, and of what. */
type Limited = {
  what: string
  population: Population
  mode: Mode | null
  atLeast?: number
  atMost?: number
}

/** A gate that is met if the figure of every seed keeps the limit. */
export function gateResult(
  gate: Limited,
  figure: number | null,
  bySeed: (number | null)[]
): GateResult {
  return {
    what: gate.what,
    population: gate.population,
    mode: gate.mode,
    atLeast: gate.atLeast ?? null,
    atMost: gate.atMost ?? null,
    figure,
    bySeed,
    met: bySeed.every((value) => keeps(value, gate))
  }
}

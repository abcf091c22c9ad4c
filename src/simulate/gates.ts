import type { Mode } from '../adaptive/stop.ts'
import { accuracyGap, worstStatedChance, type Figures } from './figures.ts'
import { parts } from './person.ts'
import type { Population, WorldName } from './populations.ts'

/** The modes that are simulated. */
export const simulatedModes = ['quick', 'full'] as const
export type SimulatedMode = (typeof simulatedModes)[number]

/** A limit on a figure of one cell. */
export interface CellGate {
  /** What is measured, in words for the table. */
  what: string
  population: Population
  mode: SimulatedMode
  atLeast?: number
  atMost?: number
  /** The figure. Null if there was no one to measure, which meets every limit. */
  figure: (figures: Figures) => number | null
}

type Limits = Record<WorldName, readonly [quick: number, full: number]>

const same = (clean: number, messy: number, awful: number): Limits => ({
  clean: [clean, clean],
  messy: [messy, messy],
  awful: [awful, awful]
})

interface WorldGate {
  what: string
  atLeast?: Limits
  atMost?: Limits
  figure: (figures: Figures) => number | null
}

const worldGates: readonly WorldGate[] = [
  {
    what: 'top track right',
    atLeast: { clean: [0.8, 0.85], messy: [0.77, 0.81], awful: [0.66, 0.73] },
    figure: ({ topRight }) => topRight
  },
  {
    what: 'mean error of the mix',
    atMost: { clean: [0.15, 0.13], messy: [0.17, 0.15], awful: [0.21, 0.19] },
    figure: ({ mixError }) => mixError
  },
  {
    what: '80% region holds the truth',
    atLeast: same(0.78, 0.78, 0.76),
    atMost: same(0.93, 0.93, 1),
    figure: ({ coverage }) => coverage
  },
  ...parts.map((part): WorldGate => ({
    what: `80% region holds the truth, ${part}`,
    atLeast: same(0.78, 0.78, 0.75),
    figure: ({ coverageByPart }) => coverageByPart[part].share
  })),
  {
    what: 'clear claims true',
    atLeast: same(0.93, 0.91, 0.85),
    figure: ({ claims }) => claims.clear.true
  },
  {
    what: 'leaning claims true',
    atLeast: same(0.7, 0.68, 0.66),
    figure: ({ claims }) => claims.leaning.true
  },
  {
    what: 'between claims true',
    atLeast: same(0.9, 0.9, 0.85),
    figure: ({ claims }) => claims.between.true
  },
  {
    what: 'clear share',
    atLeast: { clean: [0.5, 0.62], messy: [0.45, 0.58], awful: [0.28, 0.4] },
    figure: ({ claims }) => claims.clear.share
  },
  {
    what: 'calibration error',
    atMost: same(0.08, 0.08, 0.08),
    figure: ({ calibrationError }) => calibrationError
  },
  {
    what: 'stated chance, worst bin',
    atMost: same(0.08, 0.08, 0.08),
    figure: worstStatedChance
  },
  {
    what: 'second session, correlation',
    atLeast: { clean: [0.73, 0.82], messy: [0.73, 0.81], awful: [0.58, 0.69] },
    figure: ({ secondSession }) => secondSession
  },
  {
    what: 'accuracy gap between true tracks',
    atMost: same(0.06, 0.06, 0.06),
    figure: accuracyGap
  },
  {
    what: 'mean number of items',
    atMost: { clean: [13, 25], messy: [13, 25], awful: [13, 25] },
    figure: ({ items }) => items
  }
]

const clickerGates: readonly Omit<CellGate, 'population' | 'mode'>[] = [
  {
    what: 'commonest first track',
    atMost: 0.42,
    figure: ({ firstTracks }) => Math.max(...firstTracks)
  },
  { what: 'clear share', atMost: 0.15, figure: ({ claims }) => claims.clear.share },
  { what: 'open share', atLeast: 0.25, figure: ({ claims }) => claims.open.share },
  {
    what: 'told a chance of 8 in 10 or more',
    atMost: 0.15,
    figure: ({ toldEightInTen }) => toldEightInTen
  }
]

/** What no result may do, for anyone. */
export const everyResult: readonly Omit<CellGate, 'population' | 'mode'>[] = [
  { what: 'clear results that one answer can flip', atMost: 0, figure: ({ flips }) => flips },
  {
    what: 'results that contradict themselves',
    atMost: 0,
    figure: ({ contradictions }) => contradictions
  },
  {
    what: 'results with something untrue of the reader',
    atMost: 0,
    figure: ({ unfounded }) => unfounded
  }
]

/** The gates of one cell. */
export function gatesOf(population: Population, mode: SimulatedMode): CellGate[] {
  const own = ownGates(population, mode === 'quick' ? 0 : 1)
  return [...own, ...everyResult].map((gate) => ({ ...gate, population, mode }))
}

/** The gates of one population. Biased people and straight-liners have none. */
function ownGates(
  population: Population,
  mode: 0 | 1
): readonly Omit<CellGate, 'population' | 'mode'>[] {
  if (population === 'clickers') return clickerGates
  if (population === 'biased' || population === 'straight-liners') return []
  return worldGates.map(({ what, figure, atLeast, atMost }) => ({
    what,
    ...(atLeast && { atLeast: atLeast[population][mode] }),
    ...(atMost && { atMost: atMost[population][mode] }),
    figure
  }))
}

/** Limits of the comparisons with simpler orders and scorings. */
export const comparisons = {
  /** The world in which orders and scorings are compared. */
  world: 'messy' satisfies WorldName,
  /** Items in the adaptive order. The saving is measured at the error it has after them. */
  itemsCompared: 12,
  /** Least share of the random order's items that the adaptive one saves. */
  saving: 0.15,
  /**
   * Least lead of the model over positive points, as a share of right top tracks; negative allows a
   * deficit. The given bank is checked in every mode, the lopsided one only with every item asked:
   * in shorter sessions the adaptive order keeps lopsided items away from both scorings.
   */
  lead: {
    given: { quick: -0.01, full: -0.01, whole: -0.01 },
    lopsided: { quick: undefined, full: undefined, whole: 0.15 }
  }
} as const

/** One gate with its figures. */
export interface GateResult {
  what: string
  population: Population
  mode: Mode | null
  atLeast: number | null
  atMost: number | null
  /** Over all seeds together. */
  figure: number | null
  /** One figure per seed. */
  bySeed: (number | null)[]
  met: boolean
}

/** A gate is met if the figure of every seed is within the limits. */
export function gateResult(
  gate: Omit<CellGate, 'figure' | 'mode'> & { mode: Mode | null },
  figure: number | null,
  bySeed: (number | null)[]
): GateResult {
  const { what, population, mode, atLeast, atMost } = gate
  return {
    what,
    population,
    mode,
    atLeast: atLeast ?? null,
    atMost: atMost ?? null,
    figure,
    bySeed,
    met: bySeed.every((value) => keeps(value, gate))
  }
}

/** Whether a figure is within its limits. */
export function keeps(
  figure: number | null,
  { atLeast = -Infinity, atMost = Infinity }: { atLeast?: number; atMost?: number }
): boolean {
  return figure === null || (figure >= atLeast && figure <= atMost)
}

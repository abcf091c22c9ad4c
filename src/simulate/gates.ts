import type { Figures } from './figures.ts'
import type { Population, WorldName } from './populations.ts'

/** The modes that are simulated. */
export const simulatedModes = ['quick', 'full'] as const
export type SimulatedMode = (typeof simulatedModes)[number]

/** A limit that a figure of one cell has to keep. */
export interface CellGate {
  /** What is measured, in words for the table. */
  what: string
  population: Population
  mode: SimulatedMode
  atLeast?: number
  atMost?: number
  /** The figure; null where nobody was concerned, which keeps every limit. */
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
    what: 'second sitting, correlation',
    atLeast: { clean: [0.73, 0.82], messy: [0.73, 0.81], awful: [0.58, 0.69] },
    figure: ({ secondSitting }) => secondSitting
  },
  {
    what: 'accuracy gap between true tracks',
    atMost: same(0.06, 0.06, 0.06),
    figure: ({ topRightByTrack }) => {
      const shares = Object.values(topRightByTrack)
      return Math.max(...shares) - Math.min(...shares)
    }
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
    figure: ({ firstTracks }) => Math.max(...Object.values(firstTracks))
  },
  { what: 'clear share', atMost: 0.15, figure: ({ claims }) => claims.clear.share },
  { what: 'open share', atLeast: 0.25, figure: ({ claims }) => claims.open.share }
]

/** The gates of one cell (blueprint, section 10). */
export function gatesOf(population: Population, mode: SimulatedMode): CellGate[] {
  const flips: CellGate = {
    what: 'clear results that one answer can flip',
    population,
    mode,
    atMost: 0,
    figure: (figures) => figures.flips
  }
  if (population === 'biased' || population === 'straight-liners') return [flips]
  if (population === 'clickers') {
    return [...clickerGates.map((gate) => ({ ...gate, population, mode })), flips]
  }
  const at = mode === 'quick' ? 0 : 1
  const own = worldGates.map(({ what, figure, atLeast, atMost }): CellGate => {
    return {
      what,
      population,
      mode,
      ...(atLeast && { atLeast: atLeast[population][at] }),
      ...(atMost && { atMost: atMost[population][at] }),
      figure
    }
  })
  return [...own, flips]
}

/** Limits of what is compared with something else, in the messy world. */
export const comparisons = {
  /** The adaptive order after this many items is compared with the random one at equal error. */
  itemsCompared: 12,
  /** Part of the random order's items that the adaptive one has to save. */
  saving: 0.15,
  /**
   * How much better than positive points the model has to be, or how much worse it may be: on the
   * shipped bank however many items are answered, and with every item answered of a bank with few
   * specialist options. In shorter sittings the adaptive order shields both scorings from that bank.
   */
  lead: {
    shipped: { quick: -0.01, full: -0.01, whole: -0.01 },
    lopsided: { quick: undefined, full: undefined, whole: 0.15 }
  }
} as const

/** Limits of the rule against flattery: how often a sentence is shown, and to whom. */
export const flattery = { shownLeast: 0.05, shownMost: 0.6, ratio: 1.5 } as const

/** Whether a figure keeps its limits. */
export function keeps(
  figure: number | null,
  { atLeast = -Infinity, atMost = Infinity }: { atLeast?: number; atMost?: number }
): boolean {
  return figure === null || (figure >= atLeast && figure <= atMost)
}

import type { Population, SimulatedCell, SimulationReport } from '../index.ts'

export const worldNames = ['clean', 'messy', 'awful'] as const
export const modes = ['quick', 'full'] as const

/** Names of the populations as people read them. */
export const populationNames: Record<Population, string> = {
  'clean': 'Clean world',
  'messy': 'Messy world',
  'awful': 'Awful world',
  'biased': 'Texts that favor one track',
  'clickers': 'Clicking at random',
  'straight-liners': 'Always the same position'
}

export const figuresIn = (
  { cells }: Pick<SimulationReport, 'cells'>,
  population: Population,
  mode: SimulatedCell['mode']
) => cells.find((cell) => cell.population === population && cell.mode === mode)!.figures

export const number = (value: number) => value.toLocaleString('en')

/** A list in a sentence: "a, b, and c". */
export function list(parts: readonly string[]): string {
  if (parts.length < 3) return parts.join(' and ')
  return `${parts.slice(0, -1).join(', ')}, and ${parts.at(-1)}`
}

/** A share without its zero: .8 is ".80". */
export const hundredths = (value: number | null) =>
  value === null ? '–' : value.toFixed(2).replace(/^(-?)0\./, '$1.')

/** A share as people write it: .8 is "80%". */
export const percent = (value: number | null) =>
  value === null ? '–' : `${Math.round(value * 100)}%`

import type { SimulationReport } from '../index.ts'
import { percent } from './svg.ts'

export const worldNames = ['clean', 'messy', 'awful'] as const
export const modes = ['quick', 'full'] as const

export const figuresIn = ({ cells }: SimulationReport, population: string, mode: string) =>
  cells.find((cell) => cell.population === population && cell.mode === mode)!.figures

export const number = (value: number) => value.toLocaleString('en')

export const list = (parts: readonly string[]) =>
  parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`

export const hundredths = (value: number | null) =>
  value === null ? '–' : value.toFixed(2).replace(/^(-?)0\./, '$1.')

export const share = (value: number | null) => (value === null ? '–' : percent(value))

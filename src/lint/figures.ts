import type { Fault, Severity } from './finding.ts'

/** The figures from which a rule reports a fault. */
export interface Limits {
  error: number
  warn: number
}

/** Rounds to a billionth, so that a sum of thirds doesn't exceed a limit by its last digit. */
const rounded = (figure: number) => Math.round(figure * 1e9) / 1e9

/** The severity of a figure above a limit; undefined if it is no larger than either. */
export function above(figure: number, { error, warn }: Limits): Severity | undefined {
  const value = rounded(figure)
  return value > error ? 'error' : value > warn ? 'warn' : undefined
}

/** The severity of a figure below a limit; undefined if it is no smaller than either. */
export function below(figure: number, { error, warn }: Limits): Severity | undefined {
  const value = rounded(figure)
  return value < error ? 'error' : value < warn ? 'warn' : undefined
}

/** What a figure must reach, in a sentence: both limits, since missing one is only a warning. */
export function atLeast({ error, warn }: Limits): string {
  return `at least ${warn}; less than ${error} is an error`
}

/** What a figure may reach, in a sentence: both limits, since passing one is only a warning. */
export function atMost(
  { error, warn }: Limits,
  written: (limit: number) => string = String
): string {
  return `at most ${written(warn)}; more than ${written(error)} is an error`
}

export const inPercent = (share: number): string => `${Math.round(share * 100)}%`

export const sumOf = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0)

/** The larger over the smaller: 1 if both are 0, infinite if only the smaller is. */
export function ratio(larger: number, smaller: number): number {
  return larger === smaller ? 1 : larger / smaller
}

/** The figure of a fault; an infinite one is left out, because JSON can't hold it. */
export function withFigure(figure: number): Pick<Fault, 'figure'> {
  return Number.isFinite(figure) ? { figure: rounded(figure) } : {}
}

/** A ratio in a sentence: two decimals, or the infinity sign. */
export function times(figure: number): string {
  return Number.isFinite(figure) ? figure.toFixed(2) : '∞'
}

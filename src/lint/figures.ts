import type { Fault, Severity } from './finding.ts'

/** The figures from which a rule reports a fault. */
export interface Limits {
  error: number
  warn: number
}

/** Rounded to a billionth: a sum of thirds must not breach a limit by its last digit. */
const rounded = (figure: number) => Math.round(figure * 1e9) / 1e9

/** How serious a figure is that may be as large as a limit, but no larger. */
export function above(figure: number, { error, warn }: Limits): Severity | undefined {
  const value = rounded(figure)
  return value > error ? 'error' : value > warn ? 'warn' : undefined
}

/** How serious a figure is that may be as small as a limit, but no smaller. */
export function below(figure: number, { error, warn }: Limits): Severity | undefined {
  const value = rounded(figure)
  return value < error ? 'error' : value < warn ? 'warn' : undefined
}

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

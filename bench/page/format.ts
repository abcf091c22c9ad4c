import type { Spread } from '../statistics.ts'

/** Whole numbers from 100 on, else three digits: 123.45 is "123", 1.2345 is "1.23". */
const digits = (value: number) =>
  Math.abs(value) >= 100 ? Math.round(value).toString() : Number(value.toPrecision(3)).toString()

export const milliseconds = (value: number): string => `${digits(value)} ms`
/** Tiny negative differences are noise of the compression. */
export const kilobytes = (bytes: number): string => `${(Math.max(0, bytes) / 1000).toFixed(1)} KB`
export const times = (ratio: number): string => `${digits(ratio)}×`
export const count = (value: number): string => Math.round(value).toLocaleString('en')

/** The median and the quartiles: "3.5 ms (3.1 to 4.2)". */
export const withQuartiles = ({ median, low, high }: Spread): string =>
  `${milliseconds(median)} (${digits(low)} to ${digits(high)})`

/** A table in Markdown: names in the first column, figures in the others. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  const rule = head.map((_, index) => (index === 0 ? '---' : '--:'))
  return [line(head), line(rule), ...rows.map(line)].join('\n')
}

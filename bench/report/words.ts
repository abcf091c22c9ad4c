import type { Spread } from '../statistics.ts'

/** Whole numbers from 100 on, else three digits: 123.45 is "123", 1.2345 is "1.23". */
const digits = (value: number) =>
  Math.abs(value) >= 100 ? Math.round(value).toString() : Number(value.toPrecision(3)).toString()

export const milliseconds = (value: number): string => `${digits(value)} ms`
export const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(1)} KB`
export const times = (ratio: number): string => `${digits(ratio)} times`
export const count = (value: number): string => Math.round(value).toLocaleString('en')

/** The median and the middle half of what was measured: "3.5 ms (3.1 to 4.2)". */
export const withRange = ({ median, low, high }: Spread): string =>
  `${milliseconds(median)} (${digits(low)} to ${digits(high)})`

/**
 * A table in Markdown.
 *
 * @param worded - How many columns, from the first on, are words; figures stand to the right.
 */
export function table(
  head: readonly string[],
  rows: readonly (readonly string[])[],
  worded = 1
): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  const rule = head.map((_, index) => (index < worded ? '---' : '--:'))
  return [line(head), line(rule), ...rows.map(line)].join('\n')
}

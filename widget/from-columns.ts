export type Json = string | number | boolean | null | Json[] | { [name: string]: Json }

/**
 * Reads the format of `toColumns` in `build/`:
 *
 * - A list of records is `{ "#": length, name: column, … }`. A column has one entry per record, or
 *   `null` if the record lacks the member. A record with `null` in every column is `null` itself.
 * - A list of lists is `{ "#": lengths, "of": all their entries }`, with `null` as the length of a
 *   list that is `null`.
 * - Columns and entries are written in the same way.
 */
export function fromColumns(packed: Json): Json {
  if (typeof packed !== 'object' || packed === null) return packed
  if (Array.isArray(packed)) return packed.map(fromColumns)
  const { '#': length, ...rest } = packed
  const columns = Object.entries(rest).map(([name, column]) => [name, fromColumns(column)] as const)
  if (typeof length === 'number') {
    return Array.from({ length }, (_, row) => {
      const members = columns.map(([name, column]) => [name, (column as Json[])[row]!] as const)
      const present = members.filter(([, value]) => value !== null)
      return present.length > 0 ? Object.fromEntries(present) : null
    })
  }
  if (!Array.isArray(length)) return Object.fromEntries(columns)
  const entries = columns[0]![1] as Json[]
  let start = 0
  return length.map((size) =>
    size === null ? null : entries.slice(start, (start += size as number))
  )
}

import type { Json } from '../widget/from-columns.ts'

const isRecord = (value: Json): value is Record<string, Json> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/**
 * Writes lists of records by column, which makes the shipped bank 2 KB smaller with brotli.
 * `fromColumns` describes the format. No record may be empty, and no member `null` or named `#`.
 */
export function toColumns(value: Json): Json {
  if (isRecord(value)) {
    return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, toColumns(each)]))
  }
  if (!Array.isArray(value)) return value
  const present = value.filter((entry) => entry !== null)
  if (present.length > 0 && present.every(isRecord)) {
    const columnOf = (name: string) =>
      value.map((entry) => (isRecord(entry) ? (entry[name] ?? null) : null))
    const names = new Set(present.flatMap((record) => Object.keys(record)))
    const columns = [...names].map((name) => [name, toColumns(columnOf(name))] as const)
    return { '#': value.length, ...Object.fromEntries(columns) }
  }
  if (present.length > 0 && present.every(Array.isArray)) {
    const lengths = value.map((entry) => (Array.isArray(entry) ? entry.length : null))
    return { '#': lengths, 'of': toColumns(present.flat()) }
  }
  return value.map(toColumns)
}

import { z } from 'zod'

/**
 * The keys that a schema knows at a path, in its order.
 *
 * @param path - Leads through lists and objects; numbers are positions.
 * @returns Empty where anything may be a key.
 */
export function schemaKeys(schema: unknown, path: readonly PropertyKey[]): string[] {
  if (schema instanceof z.ZodOptional) return schemaKeys(schema.unwrap(), path)
  const [first, ...rest] = path
  if (first === undefined) return schema instanceof z.ZodObject ? Object.keys(schema.shape) : []
  if (schema instanceof z.ZodObject) return schemaKeys(schema.shape[String(first)], rest)
  if (schema instanceof z.ZodArray) return schemaKeys(schema.element, rest)
  if (schema instanceof z.ZodTuple) return schemaKeys(schema.def.items[Number(first)], rest)
  return []
}

import type { z } from 'zod'

/**
 * The keys that a schema knows at a path, in its order.
 *
 * @param path - Leads through lists and objects; numbers are positions.
 * @returns Empty where anything may be a key.
 */
export function schemaKeys(schema: z.core.$ZodType, path: readonly PropertyKey[]): string[] {
  const { def } = (schema as z.core.$ZodTypes)._zod
  if (def.type === 'optional') return schemaKeys(def.innerType, path)
  const [first, ...rest] = path
  if (first === undefined) return def.type === 'object' ? Object.keys(def.shape) : []
  const inner =
    def.type === 'object'
      ? def.shape[String(first)]
      : def.type === 'array'
        ? def.element
        : def.type === 'tuple'
          ? def.items[Number(first)]
          : undefined
  return inner ? schemaKeys(inner, rest) : []
}

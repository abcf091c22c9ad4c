import type { PathPart } from '../../bank/path.ts'

/** Links, and where in the file they are. */
export interface LinkList {
  links: unknown[]
  path: readonly PathPart[]
}

/** The links of a list, as the attribute `links` takes it: an array, or `{ "add": [...] }`. */
export function linkListOf(value: unknown): LinkList | undefined {
  if (Array.isArray(value)) return { links: value, path: [] }
  const { add, items } = (value ?? {}) as { add?: unknown; items?: unknown }
  return Array.isArray(add) && items === undefined ? { links: add, path: ['add'] } : undefined
}

/** The links of a bank or of a list. */
export function linksIn(value: unknown): LinkList | undefined {
  const list = linkListOf(value)
  if (list) return list
  const { links } = (value ?? {}) as { links?: unknown }
  return Array.isArray(links) ? { links, path: ['links'] } : undefined
}

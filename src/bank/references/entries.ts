import { memberPath } from '../path.ts'

// Reads values of an unchecked bank file together with their paths.

/** An object in the file and its path. */
export interface Entry {
  path: string
  value: Record<string, unknown>
}

/** Whether a value is an object that isn't a list. */
export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** The objects in something that may be a list. */
export function entriesAt(path: string, list: unknown): Entry[] {
  return listAt(path, list).filter((entry): entry is Entry => isRecord(entry.value))
}

/** The entries of something that may be a list. */
export function listAt(path: string, list: unknown): { path: string; value: unknown }[] {
  if (!Array.isArray(list)) return []
  return list.map((value: unknown, index) => ({ path: memberPath(path, index), value }))
}

/** The objects in the list of a member. */
export const within = ({ path, value }: Entry, key: string): Entry[] =>
  entriesAt(memberPath(path, key), value[key])

/** The entry of a member that may be an object. */
export function memberOf({ path, value }: Entry, key: string): Entry[] {
  const member = value[key]
  return isRecord(member) ? [{ path: memberPath(path, key), value: member }] : []
}

export const isText = (value: unknown): value is string => typeof value === 'string'

import type { Bank, Region } from '../bank/types.ts'
import { applies, specificFirst, type Facts } from './conditions.ts'
import { placeEntry } from './place-text.ts'
import type { Role } from './types.ts'

/**
 * Job titles around the named place. Those with a condition that holds come first, the more
 * specific ones before the others, then those for everyone, each in the bank's order. Titles that
 * don't apply are left out, so no one who works in security reads about compilers, and no staff
 * engineer about becoming a senior one.
 *
 * Without a place, they are those of the tracks in play that the reader's own answers ask for.
 */
export function rolesFor<T extends string>(
  bank: Bank<T>,
  facts: Facts<T>,
  inPlay: Region<T>
): Role[] {
  const { place } = facts
  const { roles = [] } = placeEntry(bank, place ?? inPlay) ?? {}
  const fitting = roles.filter((role) => (place || role.when) && applies(role, facts))
  return specificFirst(fitting).map(({ name, text }) => ({ name, text }))
}

import { placeEntry } from '../bank/region.ts'
import type { Bank, Region } from '../bank/types.ts'
import { applies, specificFirst, type Facts } from './conditions.ts'
import type { Role } from './types.ts'

/** More titles than this are a list, not an idea. */
const most = 4

/**
 * Job titles for the named place, four at most. Those whose condition holds come first, more specific conditions
 * before others; those for everyone follow. Ties keep the bank's order. Titles that don't apply are
 * left out, so a security engineer doesn't read about compilers, and a staff engineer doesn't read
 * about becoming a senior one.
 *
 * Without a place, only titles with a condition are listed, from the region of the tracks in play.
 */
export function rolesFor<T extends string>(
  bank: Bank<T>,
  facts: Facts<T>,
  inPlay: Region<T>
): Role[] {
  const { place } = facts
  const { roles = [] } = placeEntry(bank, place ?? inPlay) ?? {}
  const fitting = roles.filter((role) => (place || role.when) && applies(role, facts))
  return specificFirst(fitting)
    .slice(0, most)
    .map(({ name, text }) => ({ name, text }))
}

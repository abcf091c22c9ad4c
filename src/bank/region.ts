import type { Bank, Region } from './types.ts'

/** Whether two regions name the same tracks, in any order. */
export const sameRegion = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === other.length && one.every((track) => other.includes(track))

/** What the bank says about a region, if anything. */
export const placeEntry = <T extends string>(bank: Bank<T>, region: Region<T> | undefined) =>
  region && bank.places?.find((place) => sameRegion(place.region, region))

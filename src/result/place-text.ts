import { placeEntry } from '../bank/region.ts'
import { textFor } from '../bank/text-for.ts'
import type { Bank, Place, Region } from '../bank/types.ts'
import type { RegionMass } from '../model/place.ts'
import { toRegion } from '../model/regions.ts'
import { rounded } from './numbers.ts'
import type { NamedRegion } from './place.ts'
import type { PlaceResult } from './types.ts'

/**
 * The place as the reader sees it: the bank's name for the region and its headline for the track
 * that comes first. Without such an entry both are made of the names of the tracks.
 *
 * @param first - Id of the track that comes first; undefined if the claim can't say which does.
 */
export function describePlace<T extends string>(
  bank: Bank<T>,
  { region: found, mass, alternative }: NamedRegion,
  first: T | undefined
): PlaceResult<T> {
  const region = toRegion(bank, found)
  const entry = placeEntry(bank, region)
  const numbers = {
    mass: rounded(mass),
    ...(alternative && { alternative: alternativeOf(bank, alternative) })
  }
  if (!entry) {
    const isFirst = (track: T) => track === first
    const firstOnTop = [...region.filter(isFirst), ...region.filter((track) => !isFirst(track))]
    return { region, name: nameOf(bank, region), headline: nameOf(bank, firstOnTop), ...numbers }
  }
  return {
    region,
    name: entry.name,
    headline: headlineFor(entry, first),
    ...(entry.meaning !== undefined && { meaning: entry.meaning }),
    ...numbers
  }
}

/** The headline of a place if this track comes first; the even one if no track does. */
export function headlineFor<T extends string>(
  { lean, headline }: Pick<Place<T>, 'lean' | 'headline'>,
  first: T | undefined
): string {
  return (first !== undefined && textFor(lean, first)) || headline
}

function alternativeOf<T extends string>(
  bank: Bank<T>,
  { region: found, mass }: RegionMass
): NonNullable<PlaceResult<T>['alternative']> {
  const region = toRegion(bank, found)
  return {
    region,
    name: placeEntry(bank, region)?.name ?? nameOf(bank, region),
    mass: rounded(mass)
  }
}

/** "A", "A and B" or "A, B, and C", in the bank's language: other words may be of another one. */
function nameOf<T extends string>(bank: Bank<T>, region: Region<T>): string {
  const names = region.map((track) => bank.tracks.find(({ id }) => id === track)!.name)
  try {
    return new Intl.ListFormat(bank.language).format(names)
  } catch {
    // The language of a bank that no one checked may not be one.
    return names.join(', ')
  }
}

import type { Bank, Place, Region } from '../../src/bank/types.ts'

/** A question of any section, as far as a list of answers needs it. */
export interface Asked {
  id: string
  stem: string
  options: readonly { id: string; text: string }[]
}

/** The question with this id, in any section of the bank. */
export function findItem(bank: Bank, id: string): Asked | undefined {
  const { readiness, leadership } = bank
  return [
    ...bank.items,
    ...(bank.now ?? []),
    ...(bank.followUps ?? []),
    ...(readiness?.items.map((item) => ({ ...item, options: readiness.options })) ?? []),
    ...(leadership?.items ?? []),
    ...(bank.situation ?? [])
  ].find((item) => item.id === id)
}

export const stemOf = (bank: Bank, item: string): string => findItem(bank, item)?.stem ?? ''

export const optionText = (bank: Bank, item: string, option: string): string =>
  findItem(bank, item)?.options.find(({ id }) => id === option)?.text ?? ''

/** What the bank says about a region, if anything. */
export const findPlace = (bank: Bank, region: Region | undefined): Place | undefined =>
  bank.places?.find(
    (place) =>
      region?.length === place.region.length && place.region.every((id) => region.includes(id))
  )

/** The word for a track's work, such as "leading people". */
export const workOf = (bank: Bank, track: string): string =>
  bank.tracks.find(({ id }) => id === track)?.work ?? track

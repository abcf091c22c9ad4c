import { placeEntry } from '../../../src/bank/region.ts'
import type { Bank, Place, Region } from '../../../src/bank/types.ts'
import { regionAt, toRegion } from '../../../src/model/regions.ts'
import type { Triple } from './geometry.ts'

/** The parts of a place that the picture shows. */
export interface ShownPlace {
  region: Region
  /** Another place it could be. */
  alternative?: { region: Region } | undefined
}

/** The key of a region's cell: positions of its tracks in the bank's order, such as "01". */
export const cellKey = (bank: Bank, region: Region): string =>
  bank.tracks.flatMap(({ id }, position) => (region.includes(id) ? [position] : [])).join('')

/** What the bank says about the place in a cell, if anything. */
export const placeIn = (bank: Bank, key: string): Place | undefined =>
  placeEntry(
    bank,
    [...key].map((position) => bank.tracks[Number(position)]!.id)
  )

/** The name of a cell: the place's, or for a corner the track's. */
export const cellName = (bank: Bank, key: string): string =>
  placeIn(bank, key)?.name ?? (key.length === 1 ? bank.tracks[Number(key)]!.name : '')

/** Shares by track as a triple in the bank's order. */
export const tripleOf = (bank: Bank, shares: Record<string, number>): Triple => {
  const [first, second, third] = bank.tracks.map(({ id }) => shares[id] ?? 0)
  return [first!, second!, third!]
}

/** The region that a point lies in. */
export const regionOfPoint = (bank: Bank, shares: Record<string, number>): Region =>
  toRegion(bank, regionAt(tripleOf(bank, shares)))

/** "Leading people" for "leading people". */
export const capitalized = (text: string): string =>
  text.charAt(0).toLocaleUpperCase() + text.slice(1)

import type { Bank } from '../bank/types.ts'
import { regions, regionShares, type ModelRegion } from './regions.ts'
import { pointCount } from './triangle.ts'

/**
 * The fewest answers a claim needs: eight, or every item if the bank has fewer. The result of so
 * small a bank is as sure as its weights allow, which may be surer than it should be.
 */
export const fewestAnswers = (bank: Pick<Bank, 'items'>): number => Math.min(8, bank.items.length)

/** P(top) from which the first track may be named alone. */
export const leaningFrom = 0.6

/** P(top) of the first two tracks together from which the two may be named. */
export const betweenFrom = 0.8

/** A region with its probability. */
export interface RegionMass {
  readonly region: ModelRegion
  /** 0 to 1. */
  readonly mass: number
}

/** Probability of each region, in the order of `regions`; sums to 1. */
export function regionMasses(masses: Float64Array): RegionMass[] {
  const shares = regionShares()
  return regions.map((region) => {
    const parts = shares.get(region)!
    let sum = 0
    for (let point = 0; point < pointCount; point++) sum += masses[point]! * parts[point]!
    return { region, mass: sum }
  })
}

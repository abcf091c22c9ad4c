import type { Bank } from '../../bank/types.ts'
import type { Rule } from '../finding.ts'
import { centralInformation, contrasts, type Direction } from '../fisher.ts'
import { above, atMost, ratio, times, withFigure } from '../figures.ts'
import { bothOf } from '../weights.ts'

/** Larger over smaller eigenvalue. */
const limits = { error: 2, warn: 1.3 }

const { SQRT2 } = Math
const root6 = Math.sqrt(6)

/** Two directions at right angles that span the triangle, and the one halfway between them. */
const across: Direction = [1 / SQRT2, -1 / SQRT2, 0]
const upward: Direction = [1 / root6, 1 / root6, -2 / root6]
const between: Direction = [
  (across[0] + upward[0]) / SQRT2,
  (across[1] + upward[1]) / SQRT2,
  (across[2] + upward[2]) / SQRT2
]

/**
 * Larger over smaller eigenvalue of the Fisher information at the center, in the plane of the
 * triangle: 1 if the items measure equally well in all directions.
 */
export function eigenvalueRatio(bank: Bank): number {
  const a = centralInformation(bank, across)
  const d = centralInformation(bank, upward)
  // Halfway between two axes a quadratic form is their mean plus the mixed term.
  const mixed = centralInformation(bank, between) - (a + d) / 2
  const radius = Math.hypot((a - d) / 2, mixed)
  const smaller = (a + d) / 2 - radius
  // Far below any weight's effect: nothing but rounding.
  return ratio((a + d) / 2 + radius, smaller < 1e-9 ? 0 : smaller)
}

/** The items measure equally well in every direction of the triangle. */
export const evenDirections: Rule = {
  id: 'even-directions',
  why: "Where the items measure one direction of the triangle much better than another, a random clicker's commonest track lies far above a third.",
  find(bank) {
    const figure = eigenvalueRatio(bank)
    const severity = above(figure, limits)
    if (!severity) return []
    const weakest = contrasts(bank).at(-1)!.pair
    return [
      {
        severity,
        path: 'items',
        message: `The items measure ${times(figure)} times as well in their best direction as in their worst. Expected ${atMost(limits)}.`,
        ...withFigure(figure),
        fix: `Add items, or widen weights, that tell ${bothOf(bank, weakest, 'from')}: that is what the items measure worst.`
      }
    ]
  }
}

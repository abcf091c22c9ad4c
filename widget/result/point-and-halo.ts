import { isKnown } from './is-known.ts'
import type { Summary } from './shared-summary.ts'
import { grid } from './triangle/grid.ts'

/** Halo over every area, each corner left out as far as the others. */
const everywhere = grid.flatMap((shares, index) =>
  Math.hypot(...shares.map((share) => share - 1 / 3)) < 0.42 ? [index] : []
)

/**
 * What the picture shows of a result: its point and halo or, while nothing is known, no point and a
 * halo in which no area stands out.
 *
 * @param points - Grid points of the 80% region, if they are disclosed.
 */
export const pointAndHalo = (
  summary: Pick<Summary, 'place' | 'claim' | 'mean'>,
  points: readonly number[] | undefined
): { mean?: Record<string, number> | undefined; points: readonly number[] | undefined } =>
  isKnown(summary) ? { mean: summary.mean, points } : { points: everywhere }

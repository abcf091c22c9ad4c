/** How many dots represent the belief: each is one chance in twenty. */
const dotCount = 20

/**
 * Twenty grid points drawn systematically from the belief: the points in the order of the grid,
 * one taken at each of the quantiles 1/40, 3/40, ... 39/40.
 *
 * @param masses - Probability of each grid point; sums to 1.
 * @returns Indexes of grid points; one may occur several times.
 */
export function systematicDots(masses: Float64Array): number[] {
  const dots: number[] = []
  let reached = 0
  for (const [point, mass] of masses.entries()) {
    reached += mass
    while (reached > (dots.length + 0.5) / dotCount) dots.push(point)
  }
  return dots
}

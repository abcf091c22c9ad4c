import type { Triple } from './geometry.ts'

const steps = 20

/** The grid of the model: (i + 1/3, j + 1/3, l + 1/3) / 21 with i + j + l = 20. */
export const grid: readonly Triple[] = Array.from({ length: steps + 1 }, (_, i) =>
  Array.from({ length: steps + 1 - i }, (_, j): Triple => [
    share(i),
    share(j),
    share(steps - i - j)
  ])
).flat()

function share(count: number): number {
  return (count + 1 / 3) / (steps + 1)
}

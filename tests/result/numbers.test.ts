import { expect, test } from 'vitest'
import type { Mix } from '../../src/bank/track.ts'
import { roundedMix } from '../../src/result/numbers.ts'

test.each<[mix: Mix, rounded: Mix]>([
  [
    [0.5, 0.25, 0.25],
    [0.5, 0.25, 0.25]
  ],
  // Rounded up alone, the three would sum to 1.000001: the smallest gives.
  [
    [0.3545126, 0.2909748, 0.3545126],
    [0.354513, 0.290974, 0.354513]
  ],
  // Rounded alone, they would sum to .999999: the first of the equals takes.
  [
    [1 / 3, 1 / 3, 1 / 3],
    [0.333334, 0.333333, 0.333333]
  ]
])('%j rounds to %j: no share overtakes another', (mix, rounded) => {
  expect(roundedMix(mix)).toEqual(rounded)
})

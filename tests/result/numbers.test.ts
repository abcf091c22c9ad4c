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

test.each<[mix: Mix, rounded: Mix]>([
  // .98 / .01 / .01: rounded alone they sum to 1.
  [
    [0.98, 0.01, 0.01],
    [1, 0, 0]
  ],
  // 9.4 + 6.4 + 4.2 twentieths: rounded down alone, the largest takes the one that is missing.
  [
    [0.47, 0.32, 0.21],
    [0.5, 0.3, 0.2]
  ],
  // 8.6 + 7.6 + 3.8 twentieths: rounded up alone, the smallest gives the one too many.
  [
    [0.43, 0.38, 0.19],
    [0.45, 0.4, 0.15]
  ]
])('in twentieths, %j rounds to %j', (mix, rounded) => {
  expect(roundedMix(mix, 20)).toEqual(rounded)
})

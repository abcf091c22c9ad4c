import { expect, test } from 'vitest'
import { logOf, stepLogs, steps } from '../../src/adaptive/logarithm.ts'

/** The largest error of our logarithm between two shares. */
function worst(from: number, to: number): number {
  const shares = Array.from({ length: 40_001 }, (_, at) => from + ((to - from) * at) / 40_000)
  return Math.max(
    ...shares.map((share) => Math.abs(logOf(share * steps, stepLogs()) - Math.log(share)))
  )
}

test('the logarithm is right to ten digits for probabilities as small as a lapse', () => {
  expect(worst(0.03 / 5, 0.03)).toBeLessThan(1e-10)
})

test('the logarithm is right to fourteen digits for larger probabilities', () => {
  expect(worst(0.03, 1)).toBeLessThan(1e-14)
})

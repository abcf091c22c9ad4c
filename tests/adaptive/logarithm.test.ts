import { expect, test } from 'vitest'
import { logOf, stepLogs, steps } from '../../src/adaptive/logarithm.ts'

/** What our logarithm is off by at its worst, from one share to another. */
function worst(from: number, to: number): number {
  const shares = Array.from({ length: 40_001 }, (_, at) => from + ((to - from) * at) / 40_000)
  return Math.max(
    ...shares.map((share) => Math.abs(logOf(share * steps, stepLogs()) - Math.log(share)))
  )
}

test('the logarithm of a probability is right to ten digits where only a lapse chooses', () => {
  expect(worst(0.03 / 5, 0.03)).toBeLessThan(1e-10)
})

test('and to fifteen where more does', () => {
  expect(worst(0.03, 1)).toBeLessThan(1e-14)
})

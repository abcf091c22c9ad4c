import { describe, expect, test } from 'vitest'
import { points } from '../../src/model/triangle.ts'
import { systematicDots } from '../../src/result/dots.ts'

/** Masses given point by point, none elsewhere. */
const massesAt = (masses: Record<number, number>) =>
  Float64Array.from(points, (_, index) => masses[index] ?? 0)

describe('twenty dots', () => {
  test('are all on one point if the belief is', () => {
    expect(systematicDots(massesAt({ 42: 1 }))).toEqual(Array(20).fill(42))
  })

  // Quantiles .025, .075 ... .975: eleven of them, up to .525, lie below .53.
  test.each([
    { mass: 0.5, dots: 10 },
    { mass: 0.53, dots: 11 },
    { mass: 0.024, dots: 0 },
    { mass: 0.025, dots: 0 },
    { mass: 0.026, dots: 1 },
    { mass: 0.974, dots: 19 },
    { mass: 0.976, dots: 20 }
  ])('are distributed by mass: $mass gives $dots', ({ mass, dots }) => {
    const drawn = systematicDots(massesAt({ 10: mass, 20: 1 - mass }))
    expect(drawn).toHaveLength(20)
    expect(drawn.filter((point) => point === 10)).toHaveLength(dots)
  })

  // The quantile .025 + k/20 of 231 points of equal mass falls on point floor(5.775 + 11.55 k).
  test('spread evenly over a flat belief', () => {
    const expected = Array.from({ length: 20 }, (_, k) => Math.floor(5.775 + 11.55 * k))
    expect(systematicDots(new Float64Array(231).fill(1 / 231))).toEqual(expected)
  })
})

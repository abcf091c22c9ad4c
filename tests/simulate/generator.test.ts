import { expect, test } from 'vitest'
import { dirichlet, generator, xoshiro128 } from '../../src/simulate/generator.ts'

const mean = (values: readonly number[]) =>
  values.reduce((sum, value) => sum + value, 0) / values.length

const draws = (count: number, draw: () => number) => Array.from({ length: count }, draw)

test('random numbers are those of xoshiro128**', () => {
  const next = xoshiro128([1, 2, 3, 4])
  // rotl(2 * 5, 7) * 9 = 1280 * 9; then the second word is 2 ^ 3 ^ 1 = 0. The rest is what the
  // authors' program in C prints, as Rust's rand_xoshiro also tests it.
  expect([next(), next(), next(), next()]).toEqual([11520, 0, 5927040, 70819200])
})

test('random numbers are the same for the same seed and purpose, and for no other', () => {
  const five = (seed: number, purpose: string) => {
    const random = generator(seed, purpose)
    return draws(5, () => random.uniform())
  }
  expect(five(1, 'a')).toEqual(five(1, 'a'))
  expect(five(1, 'a')).not.toEqual(five(2, 'a'))
  expect(five(1, 'a')).not.toEqual(five(1, 'b'))
})

test('random numbers have the moments of their distributions', () => {
  // The mean of 20,000 draws is off by at most 5 standard deviations / 141.
  const random = generator(1, 'moments')
  const uniform = draws(20_000, () => random.uniform())
  expect(mean(uniform)).toBeCloseTo(0.5, 1.8)
  const normal = draws(20_000, () => random.normal())
  expect(mean(normal)).toBeCloseTo(0, 1.4)
  expect(mean(normal.map((value) => value ** 2))).toBeCloseTo(1, 1)
  for (const shape of [0.2, 1, 4]) {
    const gamma = draws(20_000, () => random.gamma(shape))
    expect(Math.abs(mean(gamma) - shape)).toBeLessThan(0.036 * Math.sqrt(shape))
  }
  const mixes = Array.from({ length: 20_000 }, () => dirichlet(random, [5, 3, 2]))
  expect(mean(mixes.map(([first]) => first))).toBeCloseTo(0.5, 1.9)
  expect(mean(mixes.map(([, , third]) => third))).toBeCloseTo(0.2, 1.9)
})

import fc from 'fast-check'
import { expect, test } from 'vitest'
import { statedRange, statedShares } from '../../../widget/result/shares.ts'
import { bank } from '../../browser/helpers/bank.ts'

const percents = (host: number, cook: number, baker: number) =>
  statedShares(bank, { host, cook, baker }).map(({ track, percent }) => `${track} ${percent}`)

test('shares are rounded to 5 percent, the largest first', () => {
  expect(percents(0.39, 0.47, 0.14)).toEqual(['cook 45', 'host 40', 'baker 15'])
})

test('shares that would not sum to 100 are rounded by their remainders', () => {
  // In twentieths 6.66 each: the first two of three equal remainders go up.
  expect(percents(1 / 3, 1 / 3, 1 / 3)).toEqual(['host 35', 'cook 35', 'baker 30'])
})

test('shares always sum to 100', () => {
  const share = fc.double({ min: 0.001, max: 1, noNaN: true })
  fc.assert(
    fc.property(share, share, share, (a, b, c) => {
      const sum = a + b + c
      const stated = statedShares(bank, { host: a / sum, cook: b / sum, baker: c / sum })
      expect(stated.reduce((total, { percent }) => total + percent, 0)).toBe(100)
    })
  )
})

test('a range is rounded to 5 percent and holds the share', () => {
  expect(statedRange([0.33, 0.62], 45)).toEqual({ low: 35, high: 60 })
  expect(statedRange([0.43, 0.62], 40)).toEqual({ low: 40, high: 60 })
})

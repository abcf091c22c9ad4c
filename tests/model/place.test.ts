import { expect, test } from 'vitest'
import { fewestAnswers, regionMasses } from '../../src/model/place.ts'
import { regions } from '../../src/model/regions.ts'
import { points } from '../../src/model/triangle.ts'
import { triadBank } from '../helpers/tiny-bank.ts'

test('the probabilities of the seven regions sum to 1, in the order of the regions', () => {
  const flat = new Float64Array(points.length).fill(1 / points.length)
  const found = regionMasses(flat)
  expect(found.map(({ region }) => region)).toEqual(regions)
  expect(found.reduce((sum, { mass }) => sum + mass, 0)).toBeCloseTo(1, 12)
})

test('a belief on one point is that of the region around it', () => {
  // Point 230 is 61/63, 1/63, 1/63: deep in the first track's corner.
  const certain = Float64Array.from(points, (_, index) => Number(index === 230))
  expect(regionMasses(certain).map(({ mass }) => mass)).toEqual([1, 0, 0, 0, 0, 0, 0])
})

test.each([
  [3, 3],
  [8, 8],
  [40, 8]
])('a bank of %i items needs %i answers for a place', (items, answers) => {
  expect(fewestAnswers({ items: triadBank(items).items })).toBe(answers)
})

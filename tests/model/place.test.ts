import { expect, test } from 'vitest'
import { fewestAnswers, regionMasses } from '../../src/model/place.ts'
import { regions } from '../../src/model/regions.ts'
import { points } from '../../src/model/triangle.ts'
import { triadBank } from '../helpers/tiny-bank.ts'

// Point 230 is 61/63 1/63 1/63, deep in the first track's corner; point 190 is 37/63 13/63 13/63,
// just inside of it. At 191, 37/63 16/63 10/63, two of six samples lie in that corner, and four on
// the edge beside it. At 144, 25/63 13/63 25/63, half lie on an edge and half in the center.
// Worked out with exact fractions in Python.
test('a belief on one point goes to the regions around it', () => {
  for (const [point, expected] of [
    [230, [1, 0, 0, 0, 0, 0, 0]],
    [190, [1, 0, 0, 0, 0, 0, 0]],
    [191, [1 / 3, 0, 0, 2 / 3, 0, 0, 0]],
    [144, [0, 0, 0, 0, 0, 1 / 2, 1 / 2]]
  ] as const) {
    const certain = Float64Array.from(points, (_, index) => Number(index === point))
    expect(regionMasses(certain).map(({ mass }) => mass)).toEqual(expected)
  }
})

test('the probabilities of the seven regions sum to 1, in the order of the regions', () => {
  const flat = new Float64Array(points.length).fill(1 / points.length)
  const found = regionMasses(flat)
  expect(found.map(({ region }) => region)).toEqual(regions)
  expect(found.reduce((sum, { mass }) => sum + mass, 0)).toBeCloseTo(1, 12)
})

test.each([
  [3, 3],
  [8, 8],
  [40, 8]
])('a bank of %i items needs %i answers for a place', (items, answers) => {
  expect(fewestAnswers({ items: triadBank(items).items })).toBe(answers)
})

import { expect, test } from 'vitest'
import { points, regionOf, regionsOf } from '../../../src/index.ts'
import { cells } from '../../../widget/result/triangle/cells.ts'
import { height, pointOf, side } from '../../../widget/result/triangle/geometry.ts'
import { grid } from '../../../widget/result/triangle/grid.ts'
import { cellKey } from '../../../widget/result/triangle/regions-of-bank.ts'
import { bank } from '../../browser/helpers/bank.ts'

test('the corners are the tracks: the first at the top, the second left, the third right', () => {
  expect(pointOf([1, 0, 0])).toEqual([side / 2, 0])
  expect(pointOf([0, 1, 0])).toEqual([0, height])
  expect(pointOf([0, 0, 1])).toEqual([side, height])
})

test('the grid is the model’s', () => {
  expect(grid).toHaveLength(points.length)
  const flat = (list: readonly unknown[]) =>
    list.map((point) => Object.values(point as object).map((share: number) => share.toFixed(9)))
  expect(flat(grid)).toEqual(flat(points))
})

test('there are seven cells, one for each region of the model', () => {
  const keys = regionsOf(bank).map(({ region }) => cellKey(bank, region))
  expect(cells.map(({ key }) => key).toSorted()).toEqual(keys.toSorted())
})

test('the cells together fill the triangle', () => {
  const corners = (outline: string) =>
    [...outline.matchAll(/(-?[\d.]+) (-?[\d.]+)/g)].map(
      ([, x, y]) => [Number(x), Number(y)] as const
    )
  const area = (outline: string) => {
    const list = corners(outline)
    return Math.abs(
      list.reduce((sum, [x, y], index) => {
        const [nextX, nextY] = list[(index + 1) % list.length]!
        return sum + (x * nextY - nextX * y) / 2
      }, 0)
    )
  }
  const sum = cells.reduce((total, { outline }) => total + area(outline), 0)
  expect(sum).toBeCloseTo((side * height) / 2, -2)
})

test('a mix lies in the cell of its region', () => {
  expect(cellKey(bank, regionOf(bank, { host: 0.45, cook: 0.45, baker: 0.1 }))).toBe('01')
})

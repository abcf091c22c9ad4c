import { expect, test } from 'vitest'
import { report, type Response } from '../../../src/index.ts'
import { pointAndHalo } from '../../../widget/result/point-and-halo.ts'
import { grid } from '../../../widget/result/triangle/grid.ts'
import { bank } from '../../browser/helpers/bank.ts'

const shown = (responses: Response[]) => {
  const result = report(bank, { responses })
  return { result, ...pointAndHalo(result, result.region80.points) }
}
const cooks = bank.items.slice(0, 14).map(({ id }) => ({ item: id, option: 'cook' }))

test('a result that names a place shows its own point and halo', () => {
  const { result, mean, points } = shown(cooks)
  expect(mean).toBe(result.mean)
  expect(points).toBe(result.region80.points)
})

test('while nothing is known there is no point, and the halo favors none of the tracks', () => {
  const { mean, points = [] } = shown(cooks.slice(0, 2))
  expect(mean).toBeUndefined()
  for (const track of [0, 1, 2] as const) {
    const shares = points.map((point) => grid[point]![track])
    expect(shares.reduce((sum, share) => sum + share, 0) / shares.length).toBeCloseTo(1 / 3)
    expect(Math.max(...shares)).toBeGreaterThan(0.6)
  }
})

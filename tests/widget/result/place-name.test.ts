import { describe, expect, test } from 'vitest'
import { cells } from '../../../widget/result/triangle/cells.ts'
import type { Point } from '../../../widget/result/triangle/geometry.ts'
import { boldWidth, placeName } from '../../../widget/result/triangle/place-name.ts'

const size = 18

const [top, , , slanted, bottom, , middle] = cells

describe('the name of a cell', () => {
  test('stays in place while no point is on it', () => {
    const usual = placeName(top!, 'Coach', size)
    expect(usual).toMatchObject({ x: 200, y: 97, lines: 1, scale: 1 })
    expect(placeName(top!, 'Coach', size, [[10, 300]])).toEqual(usual)
  })

  test('makes room for one point, and for two', () => {
    const { x, y } = placeName(slanted!, 'Bridge', size)
    const beside = (points: Point[]) => placeName(slanted!, 'Bridge', size, points).y
    // Half a line is 11, and the distance to a point is 16.
    expect(beside([[x, y + 5]])).toBe(y + 5 - 27)
    expect(beside([[x, y - 5]])).toBe(y - 5 + 27)
    const upper = y - 20
    const lower = y + 12
    expect([upper - 27, lower + 27]).toContain(
      beside([
        [x, upper],
        [x, lower]
      ])
    )
  })

  test('stays centered as it moves along a slanted cell', () => {
    const usual = placeName(slanted!, 'Bridge', size)
    const lower = placeName(slanted!, 'Bridge', size, [[usual.x, usual.y - 5]])
    // Its sides are parallel, at 60 degrees.
    expect((usual.x - lower.x) / (lower.y - usual.y)).toBeCloseTo(1 / Math.sqrt(3), 1)
    expect(lower.width).toBeCloseTo(usual.width, 0)
  })

  test('moves closer to a point rather than leave its cell', () => {
    const points: Point[] = [
      [200, 215],
      [200, 244]
    ]
    // Above both points the cell is a third as wide as the name.
    expect(placeName(middle!, 'Todoterreno', size, points).y).toBeGreaterThan(244)
    expect(placeName(middle!, 'Oak', size, points).y).toBeLessThan(215)
  })

  test('breaks into two lines between words if it is too long for one', () => {
    expect(placeName(slanted!, 'Deep builder', size).lines).toBe(2)
    expect(placeName(bottom!, 'Deep builder', size).lines).toBe(1)
    expect(placeName(slanted!, 'Maschinenraum', size).lines).toBe(1)
  })

  test('is set smaller if its longest word is too wide, but never too small to read', () => {
    const { width, scale } = placeName(slanted!, 'Beacons', size)
    expect(scale).toBeLessThan(1)
    // Seven letters, each 0.57 em wide.
    expect(scale).toBeCloseTo(width / (18 * 7 * 0.57))
    expect(placeName(slanted!, 'Beacons', boldWidth * size).scale).toBeLessThan(scale)
    expect(placeName(slanted!, 'Maschinenraum', size).scale).toBe(0.75)
  })
})

import { describe, expect, test } from 'vitest'
import { anchors } from '../../src/model/regions.ts'
import { points } from '../../src/model/triangle.ts'
import { pointLinks, regionCells } from '../../widget/result/triangle/cells.ts'
import { dotPlaces } from '../../widget/result/triangle/dots.ts'
import { corners, height, place, side } from '../../widget/result/triangle/place.ts'

/** The polygons of SVG path data. */
const polygons = (path: string) =>
  path
    .split('M')
    .slice(1)
    .map((part) =>
      part
        .replace('Z', '')
        .split('L')
        .map((corner) => corner.split(' ').map(Number) as [number, number])
    )

/** Area by the shoelace formula. */
const area = (polygon: readonly (readonly [number, number])[]) =>
  Math.abs(
    polygon.reduce((sum, [x, y], index) => {
      const [nextX, nextY] = polygon[(index + 1) % polygon.length]!
      return sum + (x * nextY - nextX * y) / 2
    }, 0)
  )

describe('the drawing', () => {
  test('a pure mix lies in its corner', () => {
    expect([
      place({ manager: 1, ic: 0, specialist: 0 }),
      place({ manager: 0, ic: 0, specialist: 1 }),
      place({ manager: 0, ic: 1, specialist: 0 })
    ]).toEqual(corners)
  })

  test('an even mix lies in the middle', () => {
    const [x, y] = place({ manager: 1 / 3, ic: 1 / 3, specialist: 1 / 3 })
    expect(x).toBeCloseTo(side / 2)
    expect(y).toBeCloseTo((height * 2) / 3)
  })

  test('seven regions fill the triangle, each about a seventh of it', () => {
    const areas = polygons(regionCells()).map(area)
    const triangle = (side * height) / 2
    expect(areas).toHaveLength(anchors.length)
    expect(areas.reduce((sum, each) => sum + each, 0)).toBeCloseTo(triangle, -2)
    // Blueprint, section 3: .138 to .145 of it under the flat prior.
    for (const each of areas) {
      expect(each / triangle).toBeGreaterThan(0.135)
      expect(each / triangle).toBeLessThan(0.15)
    }
  })

  test('neighbours of the grid are joined, and nothing else is', () => {
    // Points 0 and 1 are neighbours; the last point is at the far corner.
    const links = polygons(pointLinks([0, 1, points.length - 1]))
    expect(links).toHaveLength(3 + 1)
  })

  test('dots on one place are set around it, the others stay where they are', () => {
    const middle = { manager: 0.4, ic: 0.3, specialist: 0.3 }
    const alone = { manager: 0.8, ic: 0.1, specialist: 0.1 }
    const places = dotPlaces([middle, alone, middle, middle])
    expect(places[1]).toEqual(place(alone))
    expect(new Set(places.map(String)).size).toBe(4)
    for (const [x, y] of [places[0]!, places[2]!, places[3]!]) {
      const [middleX, middleY] = place(middle)
      expect(Math.hypot(x - middleX, y - middleY)).toBeLessThan(12)
    }
  })
})

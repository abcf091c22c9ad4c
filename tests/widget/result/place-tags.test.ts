import { expect, test } from 'vitest'
import { placeTags, tagStart } from '../../../widget/result/triangle/place-tags.ts'
import type { Box, Point } from '../../../widget/result/triangle/geometry.ts'

const sidesOf = (points: readonly Point[], names: readonly Box[] = []) =>
  placeTags(
    points.map((at, index) => ({ text: `P${index}`, at, kind: 'mark' })),
    points,
    () => names
  ).map(({ text, side }) => `${text} ${side}`)

test('a word stands on the side of its point that is nearer to the edge', () => {
  expect(sidesOf([[80, 300]])).toEqual(['P0 left'])
  expect(sidesOf([[320, 300]])).toEqual(['P0 right'])
})

test('a word that would cover another point stands on the other side', () => {
  expect(
    sidesOf([
      [150, 200],
      [110, 200]
    ])
  ).toEqual(['P0 right', 'P1 left'])
})

test('a word that would reach beyond the picture stands on the other side', () => {
  const [tag] = placeTags(
    [{ text: 'Maximiliana', at: [340, 300], kind: 'mark' }],
    [[340, 300]],
    () => []
  )
  expect(tag!.side).toBe('left')
})

test('a word that would cover a name goes on another side', () => {
  const left: Box = [40, 190, 130, 210]
  const right: Box = [170, 190, 260, 210]
  expect(sidesOf([[150, 200]], [left])).toEqual(['P0 right'])
  expect(sidesOf([[150, 200]], [left, right])).toEqual(['P0 above'])
  expect(sidesOf([[150, 200]], [left, right, [120, 160, 180, 180]])).toEqual(['P0 below'])
})

test('a word under a name stands a little lower than its point', () => {
  const at: Point = [150, 300]
  const name: Box = [90, 260, 210, 294]
  const [tag] = placeTags([{ text: 'You', at, kind: 'own' }], [at], () => [name])
  expect(tag).toMatchObject({ side: 'left', drop: 9 })
  expect(tagStart(tag!)[1]).toBe(309)
})

test('a word without room is left out', () => {
  expect(sidesOf([[150, 200]], [[40, 100, 260, 300]])).toEqual([])
  // At the top of the picture there is no room above.
  const around: Box[] = [
    [100, -15, 190, 20],
    [210, -15, 300, 20],
    [150, 20, 250, 60]
  ]
  expect(sidesOf([[200, 4]], around)).toEqual([])
})

test('a word does not push a name under an earlier one', () => {
  const points: Point[] = [
    [100, 200],
    [300, 200]
  ]
  const tags = placeTags(
    points.map((at, index) => ({ text: `P${index}`, at, kind: 'mark' })),
    points,
    // A name that jumps to the first word as soon as there is a second.
    (covered) => (covered.length > 3 ? [[40, 190, 90, 210]] : [])
  )
  expect(tags.map(({ text }) => text)).toEqual(['P0'])
})

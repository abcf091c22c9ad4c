import { expect, test } from 'vitest'
import { placeTags } from '../../../widget/result/triangle/place-tags.ts'
import type { Point } from '../../../widget/result/triangle/geometry.ts'

const sidesOf = (points: readonly Point[]) =>
  placeTags(
    points.map((at, index) => ({ text: `P${index}`, at, kind: 'mark' })),
    points
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
  const [tag] = placeTags([{ text: 'Maximiliana', at: [340, 300], kind: 'mark' }], [[340, 300]])
  expect(tag!.side).toBe('left')
})

test('a word without room is left out, and the first one stays', () => {
  expect(
    sidesOf([
      [150, 200],
      [152, 204]
    ])
  ).toEqual(['P0 left', 'P1 right'])
  expect(
    sidesOf([
      [150, 200],
      [110, 200],
      [190, 200]
    ])
  ).toEqual(['P1 left', 'P2 right'])
})

import { expect, test } from 'vitest'
import { compareResponses, type Response } from '../../src/index.ts'

const mine: Response[] = [
  { item: 'praise', option: 'ic' },
  { item: 'meeting', option: 'a' },
  { item: 'week', skipped: true },
  { item: 'shape', option: 'deep' }
]

test('two sittings are compared by item, whatever the order', () => {
  const theirs: Response[] = [
    { item: 'meeting', option: 'e' },
    { item: 'reach', option: 'people' },
    { item: 'praise', option: 'ic' },
    { item: 'week', option: 'calm' },
    { item: 'shape', skipped: true }
  ]
  expect(compareResponses(mine, theirs)).toEqual({
    same: ['praise'],
    different: [{ item: 'meeting', first: 'a', second: 'e' }],
    // Mine alone: shape. Theirs alone: reach, week.
    single: 3
  })
})

test('a sitting agrees with itself', () => {
  expect(compareResponses(mine, mine)).toEqual({
    same: ['praise', 'meeting', 'shape'],
    different: [],
    single: 0
  })
})

test('with nothing there is nothing to compare', () => {
  expect(compareResponses(mine, [])).toEqual({ same: [], different: [], single: 3 })
})

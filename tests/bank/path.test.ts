import { expect, test } from 'vitest'
import { z } from 'zod'
import { memberPath, pathOf, pathParts } from '../../src/bank/path.ts'

test.each([
  [[], ''],
  [['items', 3, 'options', 0, 'text'], 'items[3].options[0].text'],
  [[2, 'url'], '[2].url'],
  [['answers', 'three-calendars', 0], 'answers["three-calendars"][0]'],
  [['a key', 'b'], '["a key"].b'],
  [['tallies', '2/2'], 'tallies["2/2"]'],
  [['labels', '7', '$start', '__proto__'], 'labels.7.$start.__proto__'],
  [['labels', 'a "quote"]', 'Übersetzer', '.'], 'labels["a \\"quote\\"]"]["Übersetzer"]["."]']
])('the path of %j is %s, as zod writes it, and has these parts', (parts, path) => {
  expect(pathOf(parts)).toBe(path)
  expect(z.core.toDotPath(parts)).toBe(path)
  expect(pathParts(path)).toEqual(parts)
})

test('an empty key is quoted, so that it can be seen', () => {
  expect(memberPath('labels', '')).toBe('labels[""]')
  expect(pathParts('labels[""]')).toEqual(['labels', ''])
})

import { describe, expect, test } from 'vitest'
import { brotliBytes, widgetBytes } from '../../bench/bytes/parts.ts'
import manifest from '../../package.json' with { type: 'json' }
import { inBytes } from '../helpers/budget.ts'
import { builtFile } from '../helpers/built-files.ts'

const { total, kinds } = await widgetBytes()

describe('what a reader loads stays within the budget in package.json', () => {
  test.each(Object.entries(manifest.budget.files))('%s: %s', (file, budget) => {
    expect(brotliBytes(builtFile(file))).toBeLessThanOrEqual(inBytes(budget))
  })

  test(`our own code and styles in it: ${manifest.budget.own}`, () => {
    expect(kinds.own).toBeLessThanOrEqual(inBytes(manifest.budget.own))
  })
})

test('the table of bytes is that of the file', () => {
  // What is published has a line more, with the licences, and a call around it.
  expect(brotliBytes(builtFile('dist/career-path-quiz.js')) - total).toBeLessThan(200)
  expect(kinds.own + kinds.libraries + kinds.content).toBe(total)
})

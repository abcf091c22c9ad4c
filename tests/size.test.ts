import { describe, expect, test } from 'vitest'
import { brotliBytes, widgetBytes } from '../bench/bytes/parts.ts'
import manifest from '../package.json' with { type: 'json' }
import { builtFile } from './helpers/built-files.ts'

const { total, kinds } = await widgetBytes()

/** "42 KB" is 42,000 bytes. */
function bytes(budget: string): number {
  const amount = /^(\d+(?:\.\d+)?) KB$/.exec(budget)?.[1]
  if (!amount) throw new Error(`Budget "${budget}" in package.json: expected one such as "42 KB".`)
  return Number(amount) * 1000
}

describe('what a reader loads stays within the budget in package.json', () => {
  test.each(Object.entries(manifest.budget.files))('%s: %s', (file, budget) => {
    expect(brotliBytes(builtFile(file))).toBeLessThanOrEqual(bytes(budget))
  })

  test(`our own code and styles in it: ${manifest.budget.own}`, () => {
    expect(kinds.own).toBeLessThanOrEqual(bytes(manifest.budget.own))
  })
})

test('the table of bytes is that of the file', () => {
  // What is published has a line more, with the licences, and a call around it.
  expect(brotliBytes(builtFile('dist/career-path-quiz.js')) - total).toBeLessThan(200)
  expect(kinds.own + kinds.libraries + kinds.content).toBe(total)
})

import { globSync } from 'node:fs'
import { brotliCompressSync, constants } from 'node:zlib'
import { expect, test } from 'vitest'
import manifest from '../../package.json' with { type: 'json' }
import { inBytes } from '../helpers/budget.ts'
import { builtFile } from '../helpers/built-files.ts'

/** Bytes under brotli at quality 11, as most servers send them. */
const brotliBytes = (file: string) =>
  brotliCompressSync(builtFile(file), { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length

const chunk = (name: string) => globSync(`dist/autoload-${name}-*.js`)

const files: Record<keyof typeof manifest.budget, string[]> = {
  'autoload': ['dist/autoload.js'],
  'first question': ['dist/autoload.js', ...chunk('embed')],
  'one file': ['dist/career-path-quiz.js'],
  'quiz without scripts': ['dist/quiz.html']
}

test.each(Object.entries(manifest.budget))('%s: at most %s', (name, budget) => {
  const bytes = files[name as keyof typeof files].map(brotliBytes)
  expect(bytes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(inBytes(budget))
})

test('the element and the result are one chunk each', () => {
  expect([chunk('embed').length, chunk('result-part').length]).toEqual([1, 1])
})

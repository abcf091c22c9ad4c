import { globSync } from 'node:fs'
import { brotliCompressSync, constants } from 'node:zlib'
import { expect, test } from 'vitest'
import manifest from '../../package.json' with { type: 'json' }
import { inBytes } from '../helpers/budget.ts'
import { builtFile } from '../helpers/built-files.ts'

/**
 * Bytes under brotli at quality 11, as most servers send them. Hashes in the names of other chunks
 * count as if they never changed: another hash alone can make a file 100 bytes larger.
 */
function brotliBytes(file: string): number {
  const text = builtFile(file).replaceAll(/(autoload-[a-z-]+-)[\w-]{8}(?=\.js)/g, '$100000000')
  return brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length
}

const chunk = (name: string) => globSync(`dist/autoload-${name}-*.js`)

const files: Record<keyof typeof manifest.budget, string[]> = {
  'autoload': ['dist/autoload.js'],
  'first question': ['dist/autoload.js', ...chunk('embed')],
  'one file': ['dist/career-path-quiz.js'],
  'quiz without scripts': ['dist/quiz.html']
}

test.each(Object.entries(manifest.budget))('%s: at most %s', (name, budget) => {
  const sizes = files[name as keyof typeof files].map((file) => ({
    file,
    bytes: brotliBytes(file)
  }))
  const total = sizes.reduce((sum, { bytes }) => sum + bytes, 0)
  const parts = sizes.map(({ file, bytes }) => `${file} ${bytes}`).join(', ')
  expect(
    total,
    `${parts}. Make it smaller, or, if what it now does is worth it, raise "budget" in ` +
      'package.json and the same figure in README.md and docs/embed.md.'
  ).toBeLessThanOrEqual(inBytes(budget))
})

test('the element and the result are one chunk each', () => {
  expect([chunk('embed').length, chunk('result-part').length]).toEqual([1, 1])
})

import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { figuresOf } from '../../bench/page/figures.ts'
import { performancePage } from '../../bench/page/page.ts'
import type { Results } from '../../bench/run.ts'

const read = (name: string) => readFileSync(new URL(`../../docs/${name}`, import.meta.url), 'utf8')

test('docs/performance.md shows the figures of docs/performance.json', () => {
  const results = JSON.parse(read('performance.json')) as Results
  expect(read('performance.md')).toBe(performancePage(results, figuresOf(results.runs)))
})

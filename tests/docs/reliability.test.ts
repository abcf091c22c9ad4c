import { existsSync, readFileSync } from 'node:fs'
import { format } from 'prettier'
import { beforeAll, describe, expect, test } from 'vitest'
import { readFigures, type Figures } from '../../docs/reliability-figures.ts'
import { goalsOf, isMissed } from '../../docs/reliability-goals.ts'
import { reliabilityPage } from '../../docs/reliability-page.ts'
import { largeInputs } from '../fuzz/large.ts'
import { readers } from '../fuzz/readers.ts'

let page: string
let figures: Figures

beforeAll(() => {
  page = readFileSync('docs/reliability.md', 'utf8')
  figures = readFigures()
})

test('docs/reliability.md is what docs/make-reliability.ts writes', async () => {
  expect(page).toBe(await format(reliabilityPage(figures), { parser: 'markdown' }))
})

test('it has figures of every reader of something from outside, and names no other', () => {
  const { fuzz } = figures
  expect(fuzz.readers.map(({ reader }) => reader)).toEqual(readers.map(({ name }) => name))
  expect(fuzz.large).toEqual(Object.keys(largeInputs))
  expect(fuzz.inputs).toBe(fuzz.readers.reduce((sum, { inputs }) => sum + inputs, 0))
  for (const { inputs, accepted, refused } of fuzz.readers) expect(accepted + refused).toBe(inputs)
})

test('it counts tests of each engine, in files that exist', () => {
  const { test: ours, embedding } = figures.tests
  expect(ours.map(({ project }) => project)).toEqual(
    expect.arrayContaining(['node', 'chromium', 'embedding-chromium'])
  )
  const files = [...ours, ...embedding].flatMap((suite) => Object.keys(suite.files))
  expect(files.filter((file) => !existsSync(file))).toEqual([])
})

describe('among the gaps', () => {
  const gaps = () => /## What we know is missing\n\n([^]*?)\n\n##/.exec(page)![1]!

  test('is every gate that is missed', () => {
    const missed = figures.assessment.gates.filter(({ met }) => !met)
    for (const { what, figure } of missed) expect(gaps()).toContain(`${what} is ${figure}, `)
  })

  test('is every goal for size and speed that is missed, and no other', () => {
    const lines = gaps()
      .split('\n')
      .filter((line) => line.includes('The goal was'))
    expect(lines).toHaveLength(goalsOf(figures.performance).filter(isMissed).length)
  })

  test('is that mutation testing has not been run, unless it has', () => {
    const without = reliabilityPage({ ...figures, mutation: undefined })
    expect(without).toContain("Mutation testing hasn't been run.")
    const folder = { folder: 'quiz', mutants: 200, killed: 150, timedOut: 30, survived: 15 }
    const mutation = {
      tool: 'A tool 1.0.0',
      folders: [{ ...folder, noCoverage: 5, explained: [], score: 90, date: '2026-01-02' }]
    }
    const run = reliabilityPage({ ...figures, mutation })
    expect(run).not.toContain("Mutation testing hasn't been run.")
    expect(run).toContain(
      "Mutation testing hasn't been run for model, adaptive, result, share, and storage."
    )
    expect(run).toContain('The tests notice 90% of 200.')
    expect(run).toContain('90% of the mutants in `src/quiz`. The goal is 95%.')
    // 15 that survived and 5 that no test ran.
    expect(run).toContain('20 mutants were noticed by no test, and nothing says that they are')
  })
})

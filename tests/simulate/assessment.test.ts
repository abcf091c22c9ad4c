import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { bank } from '../../questions/index.ts'
import { fingerprint, fullSimulation, type SimulationReport } from '../../src/simulate/index.ts'
import {
  calibrationChart,
  claimsChart,
  coverageChart,
  ordersChart
} from '../../src/simulate/report/charts.ts'
import { assessmentDocument } from '../../src/simulate/report/document.ts'

const docs = new URL('../../docs/', import.meta.url)
const read = (name: string) => readFileSync(new URL(name, docs), 'utf8')
const written = JSON.parse(read('assessment.json')) as SimulationReport

test('docs/assessment.json belongs to the shipped weights (if not, run "npm run simulate")', () => {
  expect(written.bank.fingerprint).toBe(fingerprint(bank))
})

test('docs/assessment.json comes from the full simulation', () => {
  const { people, seeds, populations, modes } = fullSimulation
  expect(written).toMatchObject({ people, seeds })
  expect(written.cells).toHaveLength(populations.length * modes.length)
})

test('every gate is met', () => {
  const names = written.gates
    .filter(({ met }) => !met)
    .map(({ population, mode, what }) => `${[population, mode].filter(Boolean).join(' ')}: ${what}`)
  expect(names).toEqual([])
})

test('every sentence keeps the rule against flattery', () => {
  const failing = written.sentences.filter(({ met }) => met === false)
  expect(failing.map(({ id }) => id)).toEqual([])
})

test('the bank states the retest figures of the simulation', () => {
  expect(bank.retest).toEqual(written.retest)
})

test.each([
  ['calibration', calibrationChart],
  ['coverage', coverageChart],
  ['claims', claimsChart],
  ['orders', ordersChart]
])('docs/assessment/%s.svg shows these figures', (name, chart) => {
  expect(read(`assessment/${name}.svg`)).toBe(chart(written))
})

test('docs/assessment.md shows these figures', () => {
  // Prettier only changes the white space of tables.
  const plain = (text: string) => text.replace(/[\s|:-]+/g, ' ')
  const nextItemUnder = Number(/under (\d+)/.exec(read('assessment.md'))?.[1])
  expect(plain(read('assessment.md'))).toBe(plain(assessmentDocument(written, { nextItemUnder })))
})

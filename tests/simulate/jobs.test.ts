import { expect, test } from 'vitest'
import { fullSimulation, jobsOf } from '../../src/simulate/index.ts'

const jobsWith = (part: object) => jobsOf({ ...fullSimulation, ...part })

test('a third of the people stand in for a population that no gate looks at', () => {
  const jobs = jobsWith({ populations: ['clean', 'biased'], modes: ['quick'], seeds: [4] })
  const last = (population: string) =>
    jobs.findLast((job) => job.kind === 'people' && job.population === population)?.to
  expect([last('clean'), last('biased')]).toEqual([3000, 1000])
})

test.each([
  [{ populations: ['nowhere'] }, 'There is no population "nowhere". Expected one of "clean", '],
  [{ modes: ['whole'] }, 'There is no simulated mode "whole". Expected one of "quick", "full".'],
  [{ people: 0 }, 'People in a cell are 0. Expected a whole number from 1 on.'],
  [{ people: NaN }, 'People in a cell are NaN. Expected a whole number from 1 on.'],
  [{ populations: [] }, 'The populations are none. Expected at least one.'],
  [{ modes: [] }, 'The modes are none. Expected at least one.'],
  // Every seed of none keeps every gate.
  [{ seeds: [] }, 'The seeds are none. Expected at least one.']
])('%j is refused, as nothing could be told from it', (part, sentence) => {
  expect(() => jobsWith(part)).toThrow(RangeError)
  expect(() => jobsWith(part)).toThrow(sentence)
})

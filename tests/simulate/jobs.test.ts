import { expect, test } from 'vitest'
import { fullSimulation, jobsOf } from '../../src/simulate/index.ts'

const jobsWith = (part: object) => jobsOf({ ...fullSimulation, ...part })

test('a population without gates has a third of the people', () => {
  const jobs = jobsWith({ populations: ['clean', 'biased'], modes: ['quick'], seeds: [4] })
  const last = (population: string) =>
    jobs.findLast((job) => job.kind === 'people' && job.population === population)?.to
  expect([last('clean'), last('biased')]).toEqual([5000, 1667])
})

test.each([
  [{ populations: ['nowhere'] }, 'There is no population "nowhere". Expected one of "clean", '],
  [{ modes: ['whole'] }, 'There is no simulated mode "whole". Expected one of "quick", "full".'],
  [{ people: 0 }, 'People in a cell are 0. Expected a whole number from 1 on.'],
  [{ people: NaN }, 'People in a cell are NaN. Expected a whole number from 1 on.'],
  [{ populations: [] }, 'The list of populations is empty. Expected at least one.'],
  [{ modes: [] }, 'The list of modes is empty. Expected at least one.'],
  // Without seeds, no gate could be missed.
  [{ seeds: [0.5] }, 'There is a seed 0.5. Expected a whole number.']
])('%j is refused, because it leaves nothing to simulate', (part, sentence) => {
  expect(() => jobsWith(part)).toThrow(RangeError)
  expect(() => jobsWith(part)).toThrow(sentence)
})

test('an option that does not exist is refused', () => {
  const sentence =
    'There is no option "poeple". Expected one of "populations", "modes", "people", "seeds".'
  expect(() => jobsWith({ poeple: 9 })).toThrow(new RangeError(sentence))
})

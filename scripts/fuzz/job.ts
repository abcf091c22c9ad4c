import type { Tally } from '../../tests/fuzz/check.ts'
import { readers } from '../../tests/fuzz/readers.ts'

/** Broken inputs for one reader, given by one thread in one go. */
export interface FuzzJob {
  /** Name of the reader. */
  reader: string
  inputs: number
  seed: number
}

/** What a thread found. */
export interface FuzzResult {
  tally: Tally
  /** The smallest input that was found to break the reader, and how to repeat it. */
  fault?: string
}

const perJob = 2000

/** Jobs for every reader, or for those whose name begins with `only`. */
export function jobsFor(count: number, seed: number, only = ''): FuzzJob[] {
  return readers
    .filter(({ name }) => name.startsWith(only))
    .flatMap(({ name }) =>
      Array.from({ length: Math.ceil(count / perJob) }, (_, index) => ({
        reader: name,
        inputs: Math.min(perJob, count - index * perJob),
        seed: seed + index
      }))
    )
}

import type { Tally } from '../../tests/fuzz/check.ts'
import { readers } from '../../tests/fuzz/readers.ts'

/** A batch of broken inputs for one reader, run by one thread. */
export interface FuzzJob {
  /** Name of the reader. */
  reader: string
  inputs: number
  seed: number
  /** Start no job after this time, in milliseconds since 1970. */
  until: number
}

/** What a thread found. */
export interface FuzzResult {
  tally: Tally
  /** The smallest input found that breaks the reader, and how to reproduce it. */
  fault?: string
}

const perJob = 2000

/**
 * Jobs for every reader, or for those whose name begins with `only`. The readers alternate, so if a
 * run ends early, each has had about as many inputs.
 */
export function jobsFor(count: number, seed: number, until: number, only = ''): FuzzJob[] {
  const names = readers.map(({ name }) => name).filter((name) => name.startsWith(only))
  return Array.from({ length: Math.ceil(count / perJob) }, (_, index) => index).flatMap((index) =>
    names.map((reader) => ({
      reader,
      inputs: Math.min(perJob, count - index * perJob),
      seed: seed + index,
      until
    }))
  )
}

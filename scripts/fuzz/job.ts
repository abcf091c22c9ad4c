import type { Tally } from '../../tests/fuzz/check.ts'
import { readers } from '../../tests/fuzz/readers.ts'

/** Broken inputs for one reader, given by one thread in one go. */
export interface FuzzJob {
  /** Name of the reader. */
  reader: string
  inputs: number
  seed: number
  /** When to begin no more, in milliseconds since 1970. */
  until: number
}

/** What a thread found. */
export interface FuzzResult {
  tally: Tally
  /** The smallest input that was found to break the reader, and how to repeat it. */
  fault?: string
}

const perJob = 2000

/**
 * Jobs for every reader, or for those whose name begins with `only`. The readers take turns, so that
 * a run that ends early has given each about as many inputs.
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

import { readFileSync } from 'node:fs'
import { parseBank } from '../../src/bank/parse.ts'
import type { Bank } from '../../src/bank/types.ts'

/** A batch of walks through one bank, run by one thread. */
export interface WalkJob {
  bank: BankFile
  /** How many walks. */
  walks: number
  seed: number
  /** Start no job after this time, in milliseconds since 1970. */
  until: number
}

/** What a thread found. */
export interface WalkResult {
  /** Walks done: none if the time was up. */
  walks: number
  /** Events sent. Each is also sent to a twin, restored from the snapshot before it. */
  events: number
  /** States of the machine with their sections, such as `asking pull`. */
  states: string[]
  /** The shortest walk found with a disagreement, and how to reproduce it. */
  disagreement?: string
}

/** Share of the walks through each bank. A walk through the toy takes a third of the time. */
export const shares = { 'toy.json': 0.8, 'data-people.json': 0.15, 'bank.json': 0.05 } as const

export type BankFile = keyof typeof shares

/** How long a walk takes compared with one through the toy. */
export const costs: Record<BankFile, number> = {
  'toy.json': 1,
  'data-people.json': 3,
  'bank.json': 3
}

/** At most this many events in one walk. */
export const longest = 30

/** A bank of the folder `questions`. */
export function readBank(file: BankFile): Bank {
  const url = new URL(`../../questions/${file}`, import.meta.url)
  return parseBank(JSON.parse(readFileSync(url, 'utf8')))
}

const perJob = 250

/**
 * Jobs of at most 250 walks each. The jobs of each bank are spread evenly, so if a run ends early,
 * each bank has had its share.
 */
export function jobsFor(count: number, seed: number, until: number): WalkJob[] {
  const files = Object.keys(shares) as BankFile[]
  return files
    .flatMap((bank) => {
      const walks = Math.round(count * shares[bank])
      return Array.from({ length: Math.ceil(walks / perJob) }, (_, index) => ({
        at: (index * perJob) / walks,
        job: { bank, walks: Math.min(perJob, walks - index * perJob), seed: seed + index, until }
      }))
    })
    .toSorted((a, b) => a.at - b.at)
    .map(({ job }) => job)
}
